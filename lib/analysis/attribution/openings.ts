import type { Actor } from './actors';
import { actorFrom, bitsAt, isMark, normAt, type Clause } from './clause';
import { CAPITAL, DETERMINER, POSSESSIVE_PRONOUN, QUOTED } from './words';

/** "Told that Ortega called it late, Lindqvist said …": no mark stands between the participle that opens the sentence and `at`. */
export function isInFrontedParticiple(clause: Clause, at: number): boolean {
  const { firstToken } = clause;
  if (at === firstToken || !FRONTED.test(normAt(clause, firstToken))) return false;
  for (let index = firstToken; index < at; index++) if (isMark(clause, index)) return false;
  return true;
}
const FRONTED = /^(?:asked|told|pressed|questioned|informed|reminded|warned|challenged|confronted|hearing)$/;

/** "It was Ortega who said": the "it" at an actor only leads up to whoever the sentence singles out. */
export const singlesOut = (clause: Clause, { first, end }: Actor): boolean =>
  normAt(clause, first) === 'it' &&
  /^(?:is|was)$/.test(normAt(clause, end)) &&
  /^who$/.test(normAt(clause, actorFrom(clause, end + 1)?.end ?? -1));

/** "I saw the lot that the officer had named, but then realized …": whoever writes is the subject, and no phrase after it. */
export function opensWithWriter(clause: Clause, before: number): boolean {
  let at = clause.firstToken;
  while (at < before && (isMark(clause, at) || OPENER.test(normAt(clause, at)))) at++;
  return at < before && /^(?:i|we)$/.test(normAt(clause, at)) && !(bitsAt(clause, at) & QUOTED);
}
const OPENER = /^(?:and|but|so|then|or)$/;

/** "agency" of "an advertising and design agency": one of whom a noun without an article speaks begins no clause. */
export const isJoinedNoun = (clause: Clause, { first, form, name, role }: Actor): boolean =>
  form === 'role' &&
  /^(?:and|or)$/.test(normAt(clause, first - 1)) &&
  name === null &&
  role?.kind !== 'people' &&
  !(bitsAt(clause, first) & (DETERMINER | POSSESSIVE_PRONOUN | CAPITAL));
