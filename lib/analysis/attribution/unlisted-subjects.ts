import type { RoleNoun } from '../../language/types';
import type { Actor } from './actors';
import { bareActor } from './bare-actor';
import { actorOn, bitsAt, isComma, isInside, isMark, normAt, type Clause } from './clause';
import {
  ADVERB,
  AUXILIARY,
  CAPITAL,
  CONJUNCTION,
  CUE,
  DETERMINER,
  NAME,
  POSSESSIVE_PRONOUN,
  PREPOSITION,
  PRONOUN,
  QUOTED,
  RELATIVE,
  TIME,
  VERB,
  WORD,
} from './words';

/** Several people whom the text counts or sums up, so that "they" may mean them. */
const CROWD: RoleNoun = { kind: 'people', power: 'none', gender: 'unknown' };
/** Most words of the phrase, and of what hangs on it. */
const LONGEST_HEAD = 7;
const LONGEST_TAIL = 6;
/** How far before its verb a phrase may begin, in tokens. */
const REACH = 40;
/** Words that open a sentence and belong to no phrase: "But some say". */
const OPENERS = /^(?:and|but|yet|so|still|or)$/;
/** Words that count by themselves: "some say", "six in 10 said", "47% say". */
export const COUNTING =
  /^(?:some|many|most|several|few|others?|another|each|everyone|everybody|someone|somebody|both|all|half|those|one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|millions|almost|nearly|roughly|about|around)$|^\p{N}|(?:teen|ty)(?:-\p{L}+)?$/u;

/**
 * The subject of the verb at `verb` where no table knows its noun: "six in 10 say", "58 percent of voters said", "a bank
 * teller in Salem, who had left in May, said", "those close to him say". It opens the clause and nothing but what hangs on
 * it stands between it and the verb. Null where something else does.
 */
export function unlistedSubject(clause: Clause, verb: number): Actor | null {
  const first = clauseStart(clause, verb);
  if (first < 0) return null;
  const head = headEnd(clause, first, verb);
  if (head === first || !reaches(clause, head, verb)) return null;
  const end = tailEnd(clause, head, verb);
  return phraseOf(clause, first, head, end);
}

/** “…,” said a handful of farmers: the phrase that follows the verb, up to a mark or what hangs on it; null for none. */
export function unlistedAfter(clause: Clause, first: number, mayBePlural = false): Actor | null {
  if (bitsAt(clause, first) & (PRONOUN | QUOTED)) return null;
  if (!(bitsAt(clause, first) & DETERMINER)) return mayBePlural ? pluralAt(clause, first) : null;
  const last = Math.min(first + LONGEST_HEAD, clause.sentence.endToken);
  const isNounOfCue = (bitsAt(clause, first + 1) & CUE) !== 0 && !(bitsAt(clause, first + 1) & (CAPITAL | QUOTED)); // "one comment"
  const head = Math.max(headEnd(clause, first, last), isNounOfCue ? first + 2 : first);
  if (head <= first + 1) return null;
  return phraseOf(clause, first, head, tailEnd(clause, head, head + LONGEST_TAIL));
}

/** “…,” said detectives. Plain words up to a plural that ends the clause. */
function pluralAt(clause: Clause, first: number): Actor | null {
  let end = first;
  while (end - first < LONGEST_PLURAL && isPlain(clause, end)) end++;
  const isLast = end > first && (!isInside(clause, end) || isMark(clause, end) || (bitsAt(clause, end) & TIME) !== 0);
  return isLast && /[^s]s$/.test(normAt(clause, end - 1)) ? phraseOf(clause, first, end, end) : null;
}
const LONGEST_PLURAL = 3;

/** "It fell, rescuers said.": plain words, several of whom they name, between a comma and the verb; null for others. */
export function unlistedBehind(clause: Clause, verb: number): Actor | null {
  const counted = countedBefore(clause, verb);
  if (counted < verb) return phraseOf(clause, counted, verb, verb);
  let first = verb - 1;
  while (
    verb - first <= LONGEST_BEHIND &&
    (isPlain(clause, first) || normAt(clause, first) === '-' || normAt(clause, first - 1) === '-')
  )
    first--;
  first++;
  if (first === verb) return null;
  const isSpoken = (bitsAt(clause, first - 1) & QUOTED) !== 0;
  const isArticled = isSpoken && first < verb - 1 && (bitsAt(clause, first) & DETERMINER) !== 0; // “…,” the passer-by told them
  if (!isArticled && (!(isSpoken || isComma(clause, first - 1)) || !/[^s]s$/.test(normAt(clause, verb - 1))))
    return null;
  return phraseOf(clause, first, verb, verb);
}

/** “…,” one commented. “…,” a third wrote. Where the word or two that count somebody begin, behind a quotation; else the verb. */
function countedBefore(clause: Clause, verb: number): number {
  const first = ORDINAL.test(normAt(clause, verb - 1)) && normAt(clause, verb - 2) === 'a' ? verb - 2 : verb - 1;
  const counts = first < verb - 1 || ONE_OF_MANY.test(normAt(clause, first));
  return counts && bitsAt(clause, first - 1) & QUOTED ? first : verb;
}
const ORDINAL = /^(?:second|third|fourth|fifth)$/;
const ONE_OF_MANY = /^(?:one|another|others|some|many|several)$/;

const LONGEST_BEHIND = 6;
/** What no word of a plain noun phrase does. */
const NO_NOUN = PREPOSITION | CONJUNCTION | PRONOUN | AUXILIARY | ADVERB | CUE | VERB | QUOTED | RELATIVE | TIME;
const isPlain = (clause: Clause, index: number): boolean =>
  isInside(clause, index) && (bitsAt(clause, index) & WORD) !== 0 && !(bitsAt(clause, index) & NO_NOUN);

const phraseOf = (clause: Clause, first: number, head: number, end: number): Actor =>
  bareActor(
    { first, end },
    {
      head: head - 1,
      role: COUNTING.test(normAt(clause, first)) || /[^s]s$/.test(normAt(clause, head - 1)) ? CROWD : null,
      isDefinite: /^(?:the|those|these|both)$/.test(normAt(clause, first)),
    },
  );

/** First word of the clause that the verb ends: of the sentence, or after the last mark that begins a main clause. */
function clauseStart(clause: Clause, verb: number): number {
  let first = clause.sentence.firstToken;
  for (let at = verb - 1; at > Math.max(first, verb - REACH); at--) {
    if (bitsAt(clause, at) & QUOTED) return -1;
    const joins = OPENERS.test(normAt(clause, at)) || /^(?:while|as|although|that)$/.test(normAt(clause, at));
    if (joins && (isComma(clause, at - 1) || /^(?:while|although)$/.test(normAt(clause, at)))) first = at + 1;
    else if (isMark(clause, at) && /^[;:–—]$/.test(normAt(clause, at))) first = at + 1;
    if (first === at + 1) break;
  }
  if (verb - first > REACH) return -1;
  while (isInside(clause, first) && (isMark(clause, first) || OPENERS.test(normAt(clause, first)))) first++;
  if (bitsAt(clause, first) & ADVERB && isComma(clause, first + 1)) first += 2;
  if (bitsAt(clause, first) & PREPOSITION && !COUNTING.test(normAt(clause, first))) {
    // "By double digits, those surveyed say"
    let comma = first;
    while (comma < verb && !isComma(clause, comma)) comma++;
    if (comma >= verb - 1) return -1;
    first = comma + 1;
  }
  return first < verb ? first : -1;
}

/** End of the noun phrase that begins at `first`; `first` itself where none does. */
function headEnd(clause: Clause, first: number, verb: number): number {
  const opening = bitsAt(clause, first);
  const isCount = COUNTING.test(normAt(clause, first));
  if (!isCount && opening & (PRONOUN | PREPOSITION | CONJUNCTION | AUXILIARY | CUE | QUOTED)) return first;
  if (!isCount && opening & (VERB | ADVERB | POSSESSIVE_PRONOUN)) return first;
  let at = first + 1;
  for (; at < verb && at - first < LONGEST_HEAD; at++) {
    const here = bitsAt(clause, at);
    if (normAt(clause, at) === 'in' && COUNTING.test(normAt(clause, at + 1)) && isCount) continue;
    if (/^[%-]$/.test(normAt(clause, at)) && clause.tokens[at - 1]?.end === clause.tokens[at]?.start) continue; // no dash
    if (normAt(clause, at) === 'and' && at === first + 1) continue;
    if (!(here & WORD) || here & (PREPOSITION | RELATIVE | PRONOUN | AUXILIARY | QUOTED)) break;
    if (/^(?:overall|alike|alone)$/.test(normAt(clause, at))) break;
    if (here & (VERB | ADVERB | CUE) && !(here & NAME) && !actorOn(clause, at)) break;
  }
  const hasNoun = isCount || at - first > 1 || (opening & NAME) !== 0 || /[^s]s$/.test(normAt(clause, first));
  return hasNoun ? at : first;
}

/** "of voters", "in the crowd", "close to him": the end of what belongs to the phrase and names it. */
function tailEnd(clause: Clause, head: number, verb: number): number {
  let end = head;
  // "those surveyed"
  if (head === verb - 1 && bitsAt(clause, head) & VERB && normAt(clause, head).endsWith('ed')) return verb;
  while (end < verb && /^(?:of|in|at|from|with|for|to|around|behind|near)$/.test(normAt(clause, end))) {
    let at = end + 1;
    while (
      at < verb &&
      at - end <= LONGEST_TAIL &&
      (bitsAt(clause, at) & WORD || actorOn(clause, at) !== null) &&
      normAt(clause, at) !== 'overall' &&
      (!(bitsAt(clause, at) & (PREPOSITION | RELATIVE | AUXILIARY | ADVERB | VERB | CUE | CONJUNCTION)) ||
        actorOn(clause, at) !== null)
    )
      at++;
    if (at === end + 1) break;
    end = at;
  }
  return end;
}

/** True where no clause of its own stands between the phrase and the verb, relative ones and asides left out. */
function reaches(clause: Clause, from: number, verb: number): boolean {
  let isRelative = false;
  let comma = -1;
  for (let at = from; at < verb; at++) {
    const here = bitsAt(clause, at);
    if (here & QUOTED) return false;
    if (isMark(clause, at)) {
      const mark = normAt(clause, at);
      if (!/^[,()%$–—.-]$/.test(mark)) return false;
      if (mark === ',') {
        comma = comma < 0 ? at : -1;
        if (comma < 0) isRelative = false;
      }
      continue;
    }
    if (here & RELATIVE) isRelative = true;
    if (isRelative || comma >= 0) continue;
    if (here & AUXILIARY && at < verb - 1 && !onlyAdverbs(clause, at + 1, verb)) return false;
    if (here & CUE && !(here & NAME) && !actorOn(clause, at) && !/ing$|ed$/.test(normAt(clause, at))) return false;
    if (here & CONJUNCTION && !/^(?:and|or)$/.test(normAt(clause, at))) return false;
  }
  return comma < 0;
}

function onlyAdverbs(clause: Clause, from: number, verb: number): boolean {
  for (let at = from; at < verb; at++) if (!(bitsAt(clause, at) & (ADVERB | AUXILIARY))) return false;
  return true;
}
