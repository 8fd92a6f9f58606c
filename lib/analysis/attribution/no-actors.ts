import type { Actor } from './actors';
import { bit, isContent, isDeterminer, isName, token, type Stretch } from './stretch';
import {
  ADVERB,
  AUXILIARY,
  CAPITAL,
  CUE,
  DEMONYM,
  DETERMINER,
  FUNCTION,
  PLACE,
  POSSESSIVE_PRONOUN,
  PREPOSITION,
  QUOTED,
  TIME,
  VERB,
  WORD,
} from './words';

/** "the bank estimates that", "…, the Tarvo Times reports.": a noun of the same letters would not end the sentence after a name. */
export function isVerbOfName(s: Stretch, start: number, index: number): boolean {
  const next = token(s, index + 1)?.norm;
  if (next === 'that') return true;
  return next === '.' && isName(s, index - 1) && s.tokens[start - 1]?.norm === ',';
}

const MODAL = /^(?:will|would|can|could|may|might|must|shall|should|'ll|won't|wouldn't|can't|cannot|couldn't)$/;

/** True for the verb behind a modal, across adverbs. */
export function isVerbOfModal(s: Stretch, at: number): boolean {
  if (at === s.first || bit(s, at) & (CAPITAL | FUNCTION)) return false;
  let before = at - 1;
  while (before > s.first && bit(s, before) & ADVERB && !(bit(s, before) & AUXILIARY)) before--;
  return (bit(s, before) & AUXILIARY) !== 0 && MODAL.test(token(s, before).norm);
}

/** "police department buildings were", "the army posts have": a body before the noun that the verb belongs to. */
export function isModifier(s: Stretch, { first, name, role, complement, end }: Actor): boolean {
  if (name !== null || complement !== null || role?.kind !== 'body' || end + 1 >= s.end) return false;
  // "existing party rules", "bank accounts": a bare singular says nothing
  if (!(bit(s, first) & (DETERMINER | POSSESSIVE_PRONOUN | CAPITAL)) && token(s, end - 1).norm !== 'police')
    return bit(s, end) & CUE ? /s$/.test(token(s, end).norm) && COMPOUND.has(token(s, end).norm) : isPluralNoun(s, end);
  return isContent(s, end) && (bit(s, end) & NO_NOUN) === 0 && AGREEING.test(token(s, end + 1).norm);
}
const isPluralNoun = (s: Stretch, at: number): boolean =>
  isContent(s, at) && (bit(s, at) & NO_NOUN) === 0 && /[^s]s$/.test(token(s, at).norm);
/** Plurals that are third persons as well, behind a noun for a body: "party rules", "company records". */
const COMPOUND = new Set('rules records orders reports plans projects questions demands calls issues'.split(' '));
const NO_NOUN = CUE | VERB | TIME | CAPITAL | QUOTED | FUNCTION;
const AGREEING = /^(?:is|are|was|were|has|have)$/;

/** "she and her husband, both teachers, …": what two are, and nobody else. */
export const isBothOf = (s: Stretch, { first }: Actor): boolean =>
  token(s, first).norm === 'both' && s.tokens[first - 1]?.text === ',';

/** "Syrian and Russian planes": an adjective for a country that no people is meant by ("Syrians", "the French"). */
export function isAdjective(s: Stretch, { first: begin, end: stop, role }: Actor): boolean {
  if (role || begin !== stop - 1 || !(bit(s, begin) & DEMONYM) || bit(s, begin) & PLACE) return false;
  const after = bit(s, stop);
  // "the Kenyan and Ugandan claims": a bare adjective is no subject within a sentence
  const isNounAfter =
    (after & CUE) !== 0 && begin > s.first && !isDeterminer(s, begin - 1) && /[^s]s$/.test(token(s, stop).norm);
  const isNext =
    isNounAfter || ((after & WORD) !== 0 && (after & (AUXILIARY | CUE | VERB | PREPOSITION | ADVERB | QUOTED)) === 0);
  return isNext && !token(s, begin).norm.endsWith('s') && token(s, begin).norm !== 'taliban';
}
