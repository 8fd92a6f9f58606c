import type { ReportingAct } from '../../language/types';
import type { Doc, Token } from '../doc';
import { languageNumbers } from '../text/word-numbers';

/** True for an act of saying that did not happen: "did not respond", "has never said". */
export const isUnsaid = (doc: Doc, verb: number, act: ReportingAct | null): boolean =>
  SAYING.has(act) && isNegated(doc, verb);

/** Acts that are none where they did not happen: "did not say", "has not announced"; who does not hope still has a view. */
const SAYING: ReadonlySet<ReportingAct | null> = new Set(['say', 'announce', 'show', 'ask']);

const NEGATES = 1;
/** May stand between "not" and the verb: "has never yet said", "did not immediately say". */
const PASSED_OVER = 2;

const negationBits = languageNumbers(({ norm }, { functionWords: { adverbs, auxiliaries } }) => {
  if (norm === 'not' || norm === 'never' || norm.endsWith("n't")) return NEGATES;
  return adverbs.has(norm) || auxiliaries.has(norm) || norm.endsWith('ly') ? PASSED_OVER : 0;
});

/** "did not", "has never yet", "did not immediately" right before the verb. */
function isNegated({ tokens, language }: Doc, verb: number): boolean {
  const words = negationBits(language);
  for (let at = verb - 1; at >= 0; at--) {
    const bits = words.of(tokens[at] as Token);
    if (bits !== PASSED_OVER) return bits === NEGATES;
  }
  return false;
}
