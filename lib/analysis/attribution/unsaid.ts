import type { ReportingAct } from '../../language/types';
import type { Doc } from '../doc';

/** True for an act of saying that did not happen: "did not respond", "has never said". */
export const isUnsaid = (doc: Doc, verb: number, act: ReportingAct | null): boolean =>
  SAYING.has(act) && isNegated(doc, verb);

/** Acts that are none where they did not happen: "did not say", "has not announced"; who does not hope still has a view. */
const SAYING: ReadonlySet<ReportingAct | null> = new Set(['say', 'announce', 'show', 'ask']);

/** "did not", "has never yet", "didn't" right before the verb. */
function isNegated({ tokens, language }: Doc, verb: number): boolean {
  const { adverbs, auxiliaries } = language.functionWords;
  for (let at = verb - 1; at >= 0; at--) {
    const norm = tokens[at]?.norm ?? '';
    if (norm === 'not' || norm === 'never' || norm.endsWith("n't")) return true;
    if (!adverbs.has(norm) && !auxiliaries.has(norm)) return false;
  }
  return false;
}
