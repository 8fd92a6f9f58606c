import type { StanceRule } from '../../../language/stance-types';
import type { Doc, Sentence } from '../../doc';
import type { Actor } from '../actors/actors';
import type { PatternMatch } from '../patterns/patterns';
/** Words from the letter to what it asks: "a letter from the Nordian minister, Ola Berg, dated 3 May, asking". */
const REACH = 16;

/** "replied to a letter from Nordia, asking for the shells": the one who asks is the one who wrote it. */
export function isOfLetter(
  doc: Doc,
  { firstToken }: Sentence,
  { first }: PatternMatch<StanceRule>,
  actors: readonly Actor[],
): boolean {
  if (!doc.language.stances.signalWords.letterAsks.has(doc.tokens[first]?.norm ?? '')) return false;
  for (let at = first - 1; at > Math.max(firstToken, first - REACH); at--)
    if (doc.tokens[at]?.norm === 'from' && doc.language.stances.signalWords.letters.has(doc.tokens[at - 1]?.norm ?? ''))
      return actors.some((actor) => actor.first > at && actor.end <= first);
  return false;
}
