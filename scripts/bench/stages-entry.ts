/** The stages of the engine, each by itself, in the order in which they run. */
export { readDoc } from '../../lib/analysis/doc';
export { recognizeCountries } from '../../lib/analysis/countries/recognize';
export { findQuotes } from '../../lib/analysis/text/quotes';
export { resolveSpeakers } from '../../lib/analysis/attribution/speakers';
export { extractClaims } from '../../lib/analysis/claims/extract';
export { checkworthinessOf } from '../../lib/analysis/claims/checkworthiness';
export { citeSources } from '../../lib/analysis/sources/cite';
export { decideStances } from '../../lib/analysis/stance/decide';
export { languageOf } from '../../lib/language/index';
export { articleFromText } from '../../lib/page/plain-text';
