import type { StanceRule } from '../../../language/stance-types';
import type { Doc, Sentence, Token } from '../../doc';
import type { PatternMatch } from '../patterns/patterns';

/** Words from a verb's -ing form to the verb that it is the subject of. */
const REACH = 12;

/** "said rejecting the pact would be a mistake": what is spoken of, and nobody does. */
export function isOnlySubject(
  doc: Doc,
  { firstToken, endToken }: Sentence,
  { first, end }: PatternMatch<StanceRule>,
): boolean {
  if (!(doc.tokens[first] as Token).norm.endsWith('ing')) return false;
  if (first > firstToken && !doc.language.stances.grammar.opensOnly.has((doc.tokens[first - 1] as Token).norm))
    return false;
  for (let at = Math.max(end, first + 1); at < Math.min(endToken, first + REACH); at++) {
    const { norm } = doc.tokens[at] as Token;
    if (doc.language.stances.grammar.endsOnly.has(norm)) return false;
    if (doc.language.stances.grammar.predicates.has(norm)) return true;
  }
  return false;
}
