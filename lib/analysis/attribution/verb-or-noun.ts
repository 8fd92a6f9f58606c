import type { ReportingVerb } from '../../language/types';
import { actorUpTo, bitsAt, isInside, isMark, normAt, type Clause } from './clause';
import { COUNTING } from './unlisted-subjects';
import {
  ADVERB,
  AUXILIARY,
  CAPITAL,
  CONJUNCTION,
  CUE,
  DETERMINER,
  GENITIVE,
  POSSESSIVE_PRONOUN,
  PREPOSITION,
  PRONOUN,
  QUOTED,
  RELATIVE,
  TIME,
  WORD,
} from './words';

/** What no subject ends with. */
const NO_SUBJECT = DETERMINER | POSSESSIVE_PRONOUN | PREPOSITION;

/** Verbs whose bare form is hardly ever a noun: "critics of the plan say" needs no plural right before it. */
const NO_NOUN = new Set('say believe argue insist contend acknowledge admit allege concede think'.split(' '));

/** Tells the verb from the noun of the same letters: "its claims", "a related state", "Ortega's demands". */
export function isVerbHere(clause: Clause, index: number, verb: ReportingVerb): boolean {
  const before = bitsAt(clause, index - 1);
  const word = normAt(clause, index - 1);
  if (before & QUOTED || !isInside(clause, index - 1)) return verb.form !== 'base' || verb.lemma === 'read';
  if (verb.form === 'past' || verb.form === 'participle')
    return (
      !isAttributive(clause, index, verb) &&
      !isNameGiven(clause, index, verb) &&
      ((before & (DETERMINER | POSSESSIVE_PRONOUN)) === 0 ||
        (before & (PRONOUN | ADVERB)) !== 0 ||
        /^(?:few|one|each|that)$/.test(word) ||
        COUNTING.test(word))
    );
  if (verb.form === 'gerund') return (before & (DETERMINER | POSSESSIVE_PRONOUN | GENITIVE)) === 0;
  if (before & GENITIVE) return false;
  // "another slide shows that"
  if (verb.act === 'show' && normAt(clause, index + 1) === 'that' && before & WORD && !(before & NO_SUBJECT))
    return true;
  const last = lastBefore(clause, index);
  const bits = bitsAt(clause, last);
  // "the opposition put the toll at 40": present and past alike
  if (verb.lemma === 'put' && actorUpTo(clause, last + 1) !== null) return true;
  // “…,” the banner read; the banner read: “…”
  if (verb.lemma === 'read' && before & WORD && !(before & NO_SUBJECT) && /^[:.,]?$/.test(normAt(clause, index + 1)))
    return true;
  if (verb.form === 'base')
    return (
      (bits & AUXILIARY) !== 0 ||
      normAt(clause, last) === 'to' ||
      (NO_NOUN.has(verb.lemma) && (before & (DETERMINER | POSSESSIVE_PRONOUN)) === 0) ||
      (NO_NOUN.has(verb.lemma) && COUNTING.test(normAt(clause, last))) ||
      /^(?:they|we|i|you|who|many|some|others|most|and|but)$/.test(normAt(clause, last)) ||
      isPluralSubject(clause, last)
    );
  const isPlainBefore = (before & WORD) !== 0 && !(before & NO_SUBJECT);
  return (
    (isPlainBefore && (NO_NOUN.has(verb.lemma) || NOMINATIVE.test(normAt(clause, index + 1)))) ||
    isMark(clause, last) ||
    (bits & (RELATIVE | PRONOUN | CONJUNCTION)) !== 0 ||
    actorUpTo(clause, last + 1) !== null ||
    (bits & TIME) !== 0 ||
    !isInside(clause, last)
  );
}

/** Is a subject wherever it stands: "the suit claims he fled". */
export const NOMINATIVE = /^(?:he|she|they|we|i)$/;

/** "270 pledged delegates", "the last known outbreak": stands between a number or adjective and its noun. */
function isAttributive(clause: Clause, index: number, { lemma }: ReportingVerb): boolean {
  const next = bitsAt(clause, index + 1);
  if (!(next & WORD) || next & NO_NOUN_BITS) return false;
  if (lemma === 'know') return true; // what is known is a clause: "knew that", "knew who"
  return /^\p{N}/u.test(normAt(clause, index - 1)) && /[^s]s$/.test(normAt(clause, index + 1));
}
const NO_NOUN_BITS =
  DETERMINER |
  POSSESSIVE_PRONOUN |
  PREPOSITION |
  PRONOUN |
  CONJUNCTION |
  RELATIVE |
  AUXILIARY |
  ADVERB |
  QUOTED |
  CAPITAL;

/** "a condition called HP", "runs a show this year called “Night Ships”": a noun behind the clause's verb has the name that follows. */
function isNameGiven(clause: Clause, index: number, { lemma }: ReportingVerb): boolean {
  const next = bitsAt(clause, index + 1);
  if (!NAMES.has(lemma) || !(next & (CAPITAL | QUOTED)) || next & (DETERMINER | POSSESSIVE_PRONOUN | PRONOUN))
    return false;
  let at = index - 1;
  while (bitsAt(clause, at) & TIME) at--;
  if (at < index - 1 && bitsAt(clause, at) & DETERMINER) at--;
  for (const last = at; last - at < LONGEST_NAMED; at--) {
    const here = bitsAt(clause, at);
    if (!(here & WORD) || here & (QUOTED | PREPOSITION | PRONOUN | CONJUNCTION)) return false;
    if (!INDEFINITE.test(normAt(clause, at))) continue;
    const before = bitsAt(clause, at - 1);
    return (before & (WORD | QUOTED)) === WORD && !(before & (CONJUNCTION | RELATIVE));
  }
  return false;
}
const NAMES = new Set(['call', 'dub', 'label', 'brand', 'term']);
const INDEFINITE = /^(?:an?|another|some)$/;
const LONGEST_NAMED = 6;

/** Last token before `index` that is no adverb. */
export function lastBefore(clause: Clause, index: number): number {
  let at = index - 1;
  while (bitsAt(clause, at) & ADVERB && !(bitsAt(clause, at) & AUXILIARY)) at--;
  return at;
}

/** True where the phrase that ends at `last` takes a verb without -s: "ministers say", "police say". */
function isPluralSubject(clause: Clause, last: number): boolean {
  if (isMark(clause, last)) return normAt(clause, last) === ',' || normAt(clause, last) === ')';
  const actor = actorUpTo(clause, last + 1);
  return (
    actor !== null &&
    (actor.role?.kind === 'people' ||
      /^(?:police|data)$/.test(normAt(clause, actor.head)) ||
      normAt(clause, actor.head).endsWith('s') ||
      normAt(clause, last).endsWith('s') ||
      actor.complement !== null)
  );
}

/** "the label", "a voice": right behind an article even a verb's letters are a noun. */
export const isNounOfCue = (clause: Clause, index: number): boolean =>
  (bitsAt(clause, index) & NO_NOUN_OF_CUE) === CUE &&
  (bitsAt(clause, index - 1) & (DETERMINER | POSSESSIVE_PRONOUN)) !== 0;
const NO_NOUN_OF_CUE = CUE | QUOTED | DETERMINER | PREPOSITION | AUXILIARY | CONJUNCTION | PRONOUN | TIME;
