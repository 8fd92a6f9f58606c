import type { ReportingVerb } from '../../language/types';
import type { Span } from '../../types/span';
import type { Actor } from './actors';
import type { Token } from '../doc';
import { actorFrom, actorUpTo, bitsAt, isComma, isFree, isInside, isMark, normAt, type Clause } from './clause';
import type { RawAttribution } from './cues';
import { isInFrontedParticiple } from './openings';
import { isRung } from './rung';
import { SUBORDINATORS } from './subjects';
import { NOMINATIVE } from './verb-or-noun';
import { COUNTING as IS_COUNT } from './unlisted-subjects';
import {
  ADVERB,
  AUXILIARY,
  CAPITAL,
  CONJUNCTION,
  CUE,
  DETERMINER,
  POSSESSIVE_PRONOUN,
  PREPOSITION,
  PRONOUN,
  QUOTED,
  RELATIVE,
  TIME,
  VERB,
  WORD,
} from './words';

/** Gives something a name: the words quoted may stand at the end of the clause ("called the raid a “mistake”"). */
const NAMING = 1;
/** Takes the one addressed as an object. */
const ADDRESSING = 2;
/** "that" may be left out after it: "added the raid was a mistake". */
const CLAUSAL = 4;
/** Says what something is held to be: "views her as weak". */
const VIEWING = 8;
/** What is to come may be named by a noun alone: "forecasts a mild winter". */
const EXPECTING = 16;
/** Says how many: "reported a total of 19 cases", "put the toll at 40". */
const COUNTING = 32;

/** A study does it to figures as well: "the survey found three in ten". */
const FINDING = 64;

/** What goes with each verb, as bits: one look-up a verb. */
const complements = new Map<string, number>();
for (const [bit, lemmas] of [
  [NAMING, 'call describe characterize characterise label dub brand term portray deem hail liken refer compare'],
  [ADDRESSING, 'tell inform assure remind reassure notify warn ask urge brief'],
  [CLAUSAL, 'add note estimate calculate conclude confirm observe reply write report reveal rule find show think feel'],
  [CLAUSAL, 'know suppose fear forecast indicate maintain reckon'],
  [VIEWING, 'view regard see perceive expect'],
  [EXPECTING, 'expect anticipate foresee forecast predict project'],
  [COUNTING, 'report record estimate put'],
  [FINDING, 'find show indicate reveal suggest'],
] as const)
  for (const lemma of lemmas.split(' ')) complements.set(lemma, (complements.get(lemma) ?? 0) | bit);

const goesWith = (lemma: string): number => complements.get(lemma) ?? 0;

/** Is it a verb that gives something a name? */
export const isNaming = (lemma: string): boolean => (goesWith(lemma) & NAMING) !== 0;

const NUMBER = /^\p{N}/u;
const FINITE = new Set(
  'is are was were has have had will would can could may might must should does did'
    .split(' ')
    .flatMap((word) => [word, `${word}n't`]),
);
/** Words between the verb of saying and the verb of the clause. */
const LONGEST_SUBJECT = 9;

/** True where a subject and a finite verb follow, with no mark, "who" or "and" between: "the road to the camp was shut". */
function isClauseFrom(clause: Clause, first: number): boolean {
  for (let at = first; isInside(clause, at) && at - first < LONGEST_SUBJECT; at++) {
    const here = bitsAt(clause, at);
    const isVerb = (here & CUE) !== 0 && !(bitsAt(clause, at - 1) & (DETERMINER | POSSESSIVE_PRONOUN));
    if (here & QUOTED || isMark(clause, at) || ((here & RELATIVE || isVerb) && !(here & CAPITAL))) return false;
    // "a market they know well and has paid"
    const word = normAt(clause, at);
    if (FINITE.has(word))
      return (
        normAt(clause, at - 1) !== 'and' && (at > first + 1 || (bitsAt(clause, first) & (PRONOUN | CAPITAL)) !== 0)
      );
    if (here & CONJUNCTION && word !== 'and' && word !== 'or') return false;
    if (at === first && (word === 'and' || word === 'to')) return false;
  }
  return false;
}

/** First token after `index` that is no adverb, time, place or addressee. */
export function nextAfter(clause: Clause, index: number): number {
  let at = index + 1;
  for (let steps = 0; steps < 14 && isInside(clause, at); steps++) {
    const here = bitsAt(clause, at);
    if (here & QUOTED) return at;
    if (here & (ADVERB | TIME) && !(here & PRONOUN)) at++;
    else if (here & (PREPOSITION | DETERMINER) && bitsAt(clause, at + 1) & TIME) at += 2;
    else if (
      here & PREPOSITION &&
      /^(?:in|on|at|during|to|via|of|from|with|about|after|before)$/.test(normAt(clause, at))
    ) {
      const end = normAt(clause, at) === 'to' && !actorFrom(clause, at + 1) ? at + 1 : phraseEnd(clause, at + 1);
      if (end === at + 1) return at;
      at = end;
    } else return at;
  }
  return at;
}

/** End of the noun phrase at `index`: an actor, or plain words up to the next small word or mark. */
function phraseEnd(clause: Clause, index: number): number {
  let at = index;
  while (bitsAt(clause, at) & (DETERMINER | POSSESSIVE_PRONOUN)) at++;
  const actor = actorFrom(clause, index) ?? actorFrom(clause, at);
  if (actor) return actor.end;
  const from = at;
  while (
    isInside(clause, at) &&
    at - from < 5 &&
    !isMark(clause, at) &&
    !(bitsAt(clause, at) & (QUOTED | PREPOSITION | AUXILIARY | PRONOUN | ADVERB)) &&
    normAt(clause, at) !== 'that'
  )
    at++;
  return at > from ? at : index;
}

/** True where what follows the verb is something said: "that", a quotation, a colon, one of its particles. */
export function speaksHere(clause: Clause, index: number, verb: ReportingVerb): boolean {
  const next = index + 1;
  if (verb.particles.has(normAt(clause, next))) return !NUMBER.test(normAt(clause, next + 1)); // "declined to 300 points"
  const after = nextAfter(clause, index);
  if (bitsAt(clause, after) & QUOTED) return true;
  // "showed a “ground glass” pattern"
  if (bitsAt(clause, after + 1) & QUOTED && (verb.act !== 'show' || isMark(clause, after))) return true;
  const isClause = normAt(clause, after) === 'that' && !(bitsAt(clause, after - 1) & PREPOSITION);
  if (isClause && !/^[.?!;)]?$/.test(normAt(clause, after + 1))) return true; // but "they reflect that."
  if (normAt(clause, after) === ':' || (normAt(clause, after) === ',' && bitsAt(clause, after + 1) & QUOTED))
    return true;
  const taken = goesWith(verb.lemma);
  if (taken & ADDRESSING || verb.particles.has('to')) {
    const end = phraseEnd(clause, next);
    if (end > next && /^(?:to|that|whether|if|about|what|how|why|when|where|not)$/.test(normAt(clause, end)))
      return true;
  }
  if (verb.act === 'say' || verb.act === 'accuse') {
    const reach = taken & NAMING ? 14 : 6;
    for (let at = next; at < next + reach && isInside(clause, at); at++) {
      if (bitsAt(clause, at) & QUOTED) return true;
      if (isMark(clause, at) && /^[;.:]$/.test(normAt(clause, at))) break;
    }
  }
  if (taken & CLAUSAL && (NOMINATIVE.test(normAt(clause, next)) || isClauseFrom(clause, next))) return true;
  const following = bitsAt(clause, next);
  if (taken & VIEWING && takesView(clause, index, verb)) return true;
  if (taken & EXPECTING && verb.form !== 'gerund' && following & (DETERMINER | CAPITAL)) return true;
  if (taken & COUNTING && verb.form !== 'gerund' && countsHere(clause, index, verb)) return true;
  // "called 911"
  if (verb.lemma === 'call' && NUMBER.test(normAt(clause, next)) && !(bitsAt(clause, next + 1) & WORD)) return false;
  if (verb.lemma === 'call' && isRung(clause, next)) return false;
  if (taken & NAMING && following & VERB && normAt(clause, next).endsWith('ing')) return true; // "described seeing him"
  if (taken & FINDING && clause.doc.language.roleNouns.get(normAt(clause, index - 1))?.kind === 'document')
    return IS_COUNT.test(normAt(clause, next)) || countsHere(clause, index, verb);
  if (verb.act === 'say')
    return (taken & NAMING) !== 0 && (following & (DETERMINER | POSSESSIVE_PRONOUN | PRONOUN | CAPITAL)) !== 0;
  if (/^(?:accuse|praise|reject|deny|demand)$/.test(verb.act))
    return (following & (DETERMINER | POSSESSIVE_PRONOUN | CAPITAL | PRONOUN)) !== 0 || isPluralNext(clause, next);
  return (following & PRONOUN) !== 0 && (bitsAt(clause, next + 1) & (AUXILIARY | ADVERB)) !== 0;
}

/** "views her as weak", "expect prices to rise", "sees a rising tendency": what somebody holds something to be. */
function takesView(clause: Clause, index: number, { lemma, form }: ReportingVerb): boolean {
  const link = lemma === 'expect' ? 'to' : 'as';
  for (let at = index + 2; at < index + 2 + LONGEST_SUBJECT && isInside(clause, at) && !isMark(clause, at); at++)
    if (normAt(clause, at) === link) return true;
  const isNow = form === 'third' || (form === 'base' && !(bitsAt(clause, index - 1) & (AUXILIARY | PREPOSITION)));
  return lemma === 'see' && isNow && (bitsAt(clause, index + 1) & (DETERMINER | CAPITAL)) !== 0;
}

/** "reported at least 40 cases", "put the toll at 40": a figure within a few words, behind "at" where the verb alone says nothing. */
function countsHere(clause: Clause, index: number, { lemma }: ReportingVerb): boolean {
  for (let at = index + 1; at <= index + FIGURE_WITHIN && isInside(clause, at) && !isMark(clause, at); at++) {
    if (bitsAt(clause, at) & QUOTED) return false;
    if (NUMBER.test(normAt(clause, at))) return lemma !== 'put' || normAt(clause, at - 1) === 'at';
  }
  return false;
}
const FIGURE_WITHIN = 6;

/** "dismissed media questions", "backs plans": plain words up to a plural. */
function isPluralNext(clause: Clause, index: number): boolean {
  for (let at = index; at < index + 3 && isInside(clause, at); at++) {
    const here = bitsAt(clause, at);
    if (here & NO_PLAIN_NOUN || isMark(clause, at)) return false;
    if (/[^s]s$/.test(normAt(clause, at))) return true;
  }
  return false;
}
const NO_PLAIN_NOUN = QUOTED | PREPOSITION | AUXILIARY | CONJUNCTION | PRONOUN | ADVERB | TIME | VERB;

/** First token after the one addressed: "told reporters", "reminded him". */
export const pastHearer = (clause: Clause, index: number, verb: ReportingVerb): number =>
  goesWith(verb.lemma) & ADDRESSING ? Math.max(index + 1, phraseEnd(clause, index + 1)) : index + 1;

/** Where the content begins after the verb: past the one addressed and "that". */
export function hearer(clause: Clause, index: number, verb: ReportingVerb): number {
  const from = pastHearer(clause, index, verb);
  const next = nextAfter(clause, from - 1);
  if (/^(?:that|:)$/.test(normAt(clause, next))) return next + 1;
  return bitsAt(clause, next) & QUOTED ? next : from;
}

/** A cue phrase in mid-sentence interrupts what is said: "Angola, Ortega said, would pay". */
const INTERRUPTION = 4;

/** From the sentence's start to the mark before the cue phrase; where the sentence goes on after it, to its end. */
export function contentBefore(clause: Clause, first: number, last: number): Span {
  const { doc, sentence } = clause;
  if (
    isComma(clause, last) &&
    sentence.endToken - last > INTERRUPTION &&
    !/^(?:who|which|whose|a|an|the|adding|citing|referring)$/.test(normAt(clause, last + 1))
  )
    return { start: sentence.start, end: sentence.end };
  const mark = doc.tokens[Math.max(first - 1, sentence.firstToken)] as Token;
  return { start: sentence.start, end: Math.max(sentence.start, mark.isWord ? mark.end : mark.start) };
}

/**
 * Ends each content where the next voice of the sentence begins: "Ortega said it was late, but Lindqvist called it fair",
 * "Ortega said it was late and added that it was fair".
 */
export function endContents(clause: Clause, found: readonly RawAttribution[]): readonly RawAttribution[] {
  const [only] = found;
  if (only === undefined || (found.length === 1 && endOf(clause, found, 0) === only.content.end)) return found;
  return found.map((attribution, index) => {
    const { content } = attribution;
    const end = endOf(clause, found, index);
    return end === content.end ? attribution : { ...attribution, content: { start: content.start, end } };
  });
}

/** Offset at which the content of one of the attributions of a sentence ends. */
function endOf(clause: Clause, found: readonly RawAttribution[], index: number): number {
  const attribution = found[index] as RawAttribution;
  const { content, construction, at: cue, isPostposed } = attribution;
  if (isPostposed) return content.end;
  const close = endOfSubordinate(clause, attribution);
  if (close >= 0) return Math.max(content.start, close);
  for (let later = index + 1; later < found.length; later++) {
    const next = found[later] as RawAttribution;
    const at = construction === 'noun' ? next.at : boundaryBefore(clause, attribution, next);
    if (at <= cue) continue;
    const end = (clause.doc.tokens[at] as Token).start;
    if (end > content.start) return end;
  }
  return content.end;
}

/** Token at which the clause of `next` begins, where it is no part of what `attribution` says; else -1. */
function boundaryBefore(clause: Clause, { actor }: RawAttribution, next: RawAttribution): number {
  if (next.actor === null || next.isPostposed) return -1;
  if (next.actor === actor) {
    const before = normAt(clause, next.at - 1);
    return before === ',' || before === 'and' || before === 'but' ? next.at - 1 : -1;
  }
  const before = beforePhrase(clause, next.actor);
  const word = normAt(clause, before);
  if (/^(?:;|:|—|–|while|whereas|though|although)$/.test(word)) return before;
  if (/^(?:after|before|when|as|since|until)$/.test(word) && next.act !== 'believe' && next.act !== 'ask')
    return before;
  // "called it “unfair” and Banda says"
  if (/^(?:and|but)$/.test(word) && bitsAt(clause, before - 1) & QUOTED) return before;
  return /^(?:and|but|with)$/.test(word) && normAt(clause, before - 1) === ',' ? before - 1 : -1;
}

/** Token before a phrase; before what it is, for a name in an apposition: "though his sister, Ana Ortega, said". */
function beforePhrase(clause: Clause, { first, name }: Actor): number {
  const titled = name !== null && isComma(clause, first - 1) ? actorUpTo(clause, first - 1) : null;
  return titled !== null && titled.name === null && isFree(clause, titled) ? titled.first - 1 : first - 1;
}

/** "While Ortega called it fair, Lindqvist …": offset at which a fronted clause ends, or -1 where the cue stands in none. */
function endOfSubordinate(clause: Clause, { actor, at }: RawAttribution): number {
  if (!actor || !(SUBORDINATORS.test(normAt(clause, actor.first - 1)) || isInFrontedParticiple(clause, at))) return -1;
  for (let index = at + 1; isInside(clause, index + 1); index++)
    if (isComma(clause, index) && startsClause(clause, index + 1)) return (clause.doc.tokens[index] as Token).start;
  return -1;
}

/** True where a subject and its verb follow. */
function startsClause(clause: Clause, index: number): boolean {
  const actor = actorFrom(clause, index);
  if (!actor || !isFree(clause, actor)) return false;
  return (bitsAt(clause, actor.end) & (AUXILIARY | CUE | VERB | ADVERB)) !== 0 || isComma(clause, actor.end);
}
