import type { StanceRule } from '../../../language/stance-types';
import type { Doc, Sentence, Token } from '../../doc';
import type { Actor } from '../actors/actors';
import type { Stretch } from '../actors/stretches';
import { isVerbAt } from '../grammar/clause';
import type { PatternMatch } from '../patterns/patterns';

/**
 * "She called for more, as did advisers of Arland", "The bill seeks sanctions on Arland's guards, whom the guards": a verb with
 * a subject of its own, before the first word that tells who acts in this stretch of the sentence. "Rejecting it, Arland said" has none.
 */
export function isAheadOfActor(
  doc: Doc,
  sentence: Sentence,
  { first, end }: PatternMatch<StanceRule>,
  stretch: Stretch,
  actors: readonly Actor[],
): boolean {
  if (stretch.via !== 'subject' && stretch.via !== 'speaker') return false;
  const own = actors.filter(
    ({ role, country, first: at }) =>
      role === 'subject' && stretch.countries.includes(country) && at >= stretch.first && at < stretch.end,
  );
  if (own.length === 0 || own.some(({ first: at }) => at < end)) return false;
  // back to the verb that the words begin with or stand under
  for (let at = first; at > Math.max(sentence.firstToken, stretch.first); at--) {
    const before = doc.tokens[at - 1] as Token;
    if (/^[,;:“"]$/.test(before.text) || /^(?:we|i)$/.test(before.norm)) return false;
    // "Having rejected it, Arland said"
    if (before.norm === 'having') return false;
    if (isVerbAt(doc, sentence, at) || isThirdBeforeTo(doc, at)) return before.isWord;
  }
  return false;
}

/** "Fears that Arland may attack": what a clause says of a country within the words of a rule is nothing that it says itself. */
export const isOfActorWithin = (
  { tokens }: Doc,
  { first, end }: PatternMatch<StanceRule>,
  { countries }: Stretch,
  actors: readonly Actor[],
): boolean =>
  actors.some(
    (actor) =>
      actor.role === 'subject' &&
      countries.includes(actor.country) &&
      actor.first > first &&
      actor.end <= end &&
      tokens[actor.first - 1]?.norm === 'that',
  );

/** "seeks to", "aims to" */
const isThirdBeforeTo = ({ tokens }: Doc, at: number): boolean =>
  /[^s]s$/.test(tokens[at]?.norm ?? '') && tokens[at + 1]?.norm === 'to' && !tokens[at]?.isCapitalized;
