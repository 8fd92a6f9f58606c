/** The engine as the product ships it, in one script: what `npm run bench` measures beside its peers. */
export { analyze } from '../../lib/analysis/analyze';
export { articleFromText } from '../../lib/page/plain-text';
