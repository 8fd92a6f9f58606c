import type { Position } from '../../../language/stance-types';
import type { CountryCode } from '../../../types/analysis';
import type { Doc, Sentence, Token } from '../../doc';
import type { Actor } from '../actors/actors';
import { listAt } from './lists';
import type { PatternMatch } from '../patterns/patterns';
/** Pairs that do the same: "apart from", "other than", "the exception of". */
const PAIRS: Readonly<Record<string, string>> = { apart: 'from', aside: 'from', other: 'than', exception: 'of' };

/** Words from a whole to those who are taken out of it: "all the other member states of the bloc except". */
const REACH = 9;

/**
 * "All members except Arland voted for it", "no state bar Arland has signed", "With the exception of Arland, every state
 * approved it": those of whom the opposite of a sentence is true. Empty where it takes nobody out.
 */
export function exceptedFrom(
  doc: Doc,
  { firstToken, endToken }: Sentence,
  actors: readonly Actor[],
  { first, end }: PatternMatch<unknown>,
): readonly CountryCode[] {
  for (const { first: name, role } of actors) {
    if (role === 'owner') continue;
    let at = name - 1;
    while (at > firstToken && /^(?:the|for|only)$/.test((doc.tokens[at] as Token).norm)) at--;
    const { norm } = (doc.tokens[at] ?? doc.tokens[name]) as Token;
    const before = doc.tokens[at - 1]?.norm ?? '';
    const isPair = PAIRS[before] === norm;
    if (!isPair && !doc.language.stances.grammar.excepts.has(norm)) continue;
    const isLoose = isPair || norm.startsWith('except');
    const isOfWhole =
      (norm === 'but'
        ? doc.language.stances.grammar.whole.has(before) || isWholeIn(doc, Math.max(firstToken, at - 3), at)
        : isWholeIn(doc, Math.max(firstToken, at - REACH), at)) ||
      (isLoose && isWholeIn(doc, name + 1, Math.min(endToken, name + REACH)));
    if (isOfWhole && (first > name || end <= at)) return listAt(doc, name, actors);
  }
  return [];
}

function isWholeIn(doc: Doc, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (doc.language.stances.grammar.whole.has((doc.tokens[at] as Token).norm)) return true;
  return false;
}

/** What somebody is for who is the exception; null where that is open: who alone does not condemn a raid need not be for it. */
export const exceptionOf = (doc: Doc, stance: Position | null, { first }: PatternMatch<unknown>): Position | null =>
  stance === 'supports'
    ? 'opposes'
    : stance === 'opposes' && doc.language.stances.grammar.votes.test((doc.tokens[first] as Token).norm)
      ? 'supports'
      : null;
