import type { CountryCode } from '../../../types/analysis';
import type { Doc, Sentence, Token } from '../../doc';
import type { Actor } from '../actors/actors';
import { listAt, listOf } from './lists';

/** Does a word stand for several states, of which a list says who they are? */
const isCounted = (doc: Doc, at: number): boolean => {
  const { groups, severalPronouns, oneState, countsOne } = doc.language.stances.grammar;
  const { norm } = doc.tokens[at] as Token;
  const before = doc.tokens[at - 1]?.norm ?? '';
  const next = doc.tokens[at + 1]?.norm ?? '';
  // "the first to sign", "the only one signing"
  if (before === 'the' && next === 'to') return countsOne.has(norm);
  if (norm === 'one' && countsOne.has(before)) return true;
  // "The state that signed it was Arland", "There is a state that"
  if (oneState.has(norm) && /^(?:the|a)$/.test(before) && /^(?:that|which)$/.test(next)) return true;
  return groups.has(norm) || severalPronouns.has(norm) || (oneState.has(norm) && countsOne.has(before));
};

/** Words between such a noun and the verb that says who they are. */
const REACH = 18;

/**
 * "The seven countries voting against it were Arland, Port Vale and …": whoever the list names does what the words before
 * say. Empty where tokens [first, end) stand in no such sentence.
 */
export function countedBehind(
  doc: Doc,
  { firstToken, endToken }: Sentence,
  actors: readonly Actor[],
  { first, end }: { readonly first: number; readonly end: number },
): readonly CountryCode[] {
  let noun = first - 1;
  while (noun >= Math.max(firstToken, first - 4) && !isCounted(doc, noun)) noun--;
  if (noun < Math.max(firstToken, first - 4)) return [];
  for (let at = end; at < Math.min(endToken, end + REACH); at++) {
    const { norm, isWord, text } = doc.tokens[at] as Token;
    if (!isWord && /^[,;:—]$/.test(text)) {
      // "Two countries signed it: Arland and Port Vale."
      const named = text === ':' ? actors.find((actor) => actor.first > at && actor.first <= at + 2) : undefined;
      return named && listOf(doc, named, actors).end >= endToken - 1 ? listAt(doc, named.first, actors) : [];
    }
    if (!/^(?:were|are|was|is|includes?|included)$/.test(norm)) continue;
    const list = actors.find((actor) => actor.first > at && actor.first <= at + 2);
    return !list || /^(?:in|from|with|by)$/.test(doc.tokens[at + 1]?.norm ?? '') ? [] : listAt(doc, list.first, actors);
  }
  return [];
}

/** "with 41 countries abstaining", "with the rest voting no": a participle of those who are only counted. */
export function isOfCounted(doc: Doc, { firstToken }: Sentence, first: number): boolean {
  if (!/^[a-z]{3,}ing$/.test((doc.tokens[first] as Token).text)) return false;
  const last = doc.tokens[first - 1];
  const isHead = last !== undefined && (isCounted(doc, first - 1) || isNumber(last) || REST.test(last.norm));
  if (!isHead || first - 1 < firstToken) return false;
  for (let at = first - 2; at >= Math.max(firstToken, first - COUNTED); at--) {
    const { norm, isWord, isCapitalized } = doc.tokens[at] as Token;
    if (/^(?:with|and|while)$/.test(norm) || !isWord) return true;
    if (isCapitalized) return false;
  }
  return false;
}
/** Words from "with" to the participle. */
const COUNTED = 6;
const REST = /^(?:others|rest|delegations|envoys)$/;
const isNumber = ({ text }: Token): boolean => /^\d/.test(text);
