import type { Language } from '../../language/types';
import type { Token } from '../doc';
import { WordNumbers } from './word-numbers';

/** A terminator in its block: sentence [first, …), tokens of the block up to `end`, the mark itself at `at`. */
export type Place = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly end: number;
  readonly at: number;
  readonly language: Language;
  readonly markers: ReadonlySet<number> | null;
};

const CLOSERS = new Set(['”', '"', '’', "'", ')', ']', '}', '»', '›', '“', '″']);
const OPENERS = new Set(['“', '"', '‘', "'", '(', '[', '«', '„', '—', '–', '-', '¿', '¡', '`']);
const WIDE = new Set(['．', '。', '！', '？', '।', '؟']);
const UPPER = /^[\p{Lu}\p{Lt}]/u;
const LOWER = /^\p{Ll}/u;
const DIGIT = /^\p{N}/u;

const BEGINS_UPPER = 1;
const BEGINS_LOWER = 2;
const BEGINS_DIGIT = 4;
const OPENS = 8;
const CLOSES = 16;
/** May stand behind a mark and end the sentence with it: "?!" */
const STOPS = 32;

/** What a word or mark may do around the end of a sentence, as bits. */
const bitsOf = new WordNumbers(
  ({ text }) =>
    (UPPER.test(text) ? BEGINS_UPPER : 0) |
    (LOWER.test(text) ? BEGINS_LOWER : 0) |
    (DIGIT.test(text) ? BEGINS_DIGIT : 0) |
    (OPENERS.has(text) ? OPENS : 0) |
    (CLOSERS.has(text) ? CLOSES : 0) |
    (/^[.!?…]$/.test(text) ? STOPS : 0),
);
const does = (token: Token | undefined, bits: number): boolean =>
  token !== undefined && (bitsOf.of(token) & bits) !== 0;

const touch = (left: Token | undefined, right: Token | undefined): boolean =>
  left !== undefined && right !== undefined && left.end === right.start;

/** Index of the token that begins the next sentence, or -1 where the mark ends none. */
export function endsSentence(place: Place): number {
  const { tokens, at, end } = place;
  const mark = (tokens[at] as Token).text;
  if (WIDE.has(mark)) return afterClosers(place, at);
  if (
    at === place.first ||
    (isFirstWord(place, at - 1) && mark === '.' && isMarker(tokens[at - 1] as Token) && at + 1 < end)
  )
    return -1;
  const run = endOfRun(place);
  const next = afterClosers(place, run.last);
  if (next >= end) return next;
  const following = tokens[next] as Token;
  if (touch(tokens[next - 1], following)) return isFootnote(place, next) ? next + 1 : -1;
  const opener = firstWord(place, next);
  const word = tokens[opener];
  if (!word || opener >= end) return -1;
  if (does(word, BEGINS_LOWER)) return -1;
  if (mark === '.' && run.dots === 1) return endsAtStop(place, next, word) ? next : -1;
  if (run.dots > 1) return endsAtEllipsis(place, run, word) ? next : -1;
  const before = tokens[at - 1];
  if (
    mark === '!' &&
    before &&
    next === at + 1 &&
    place.language.exclaimedNames.has(before.norm) &&
    !isOpener(place, word)
  )
    return -1;
  if (next > run.last + 1 && opener === next && (saysSo(place, next) || officeSaysSo(place, next))) return -1;
  return does(word, BEGINS_UPPER | BEGINS_DIGIT) || !word.isWord ? next : -1;
}

/** “Why?” Ortega asked: a name and a verb of saying go on with the sentence of the question. */
function saysSo({ tokens, end, language }: Place, next: number): boolean {
  for (let index = next; index < Math.min(end, next + 5); index++) {
    const token = tokens[index] as Token;
    if (token.text === '.' && index > next) continue;
    const verb = language.reportingVerbs.get(token.norm);
    if (index > next && verb && !verb.needsClause && (verb.form === 'past' || verb.form === 'third')) return true;
    if (index > next && verb?.lemma === 'ask' && verb.form !== 'gerund') return true;
    if (!does(token, BEGINS_UPPER)) return false;
  }
  return false;
}

/** Words from a question to the verb of saying behind an office. */
const OFFICE_REACH = 14;

/** “Why now?” Ortega's trade minister, Ana Paz, asked on Monday: an office that says so, and nothing that it goes on to say. */
function officeSaysSo({ tokens, end, language }: Place, next: number): boolean {
  let isOffice = false;
  for (let index = next; index < Math.min(end, next + OFFICE_REACH); index++) {
    const token = tokens[index] as Token;
    if (does(token, STOPS | OPENS | CLOSES)) return false;
    const verb = index > next ? language.reportingVerbs.get(token.norm) : undefined;
    if (isOffice && (verb?.form === 'past' || verb?.form === 'third')) return endsSaying(tokens[index + 1], language);
    isOffice ||= language.roleNouns.has(token.norm);
  }
  return false;
}

/** "asked.", "said, ", "asked on Monday", "told reporters" */
const endsSaying = (token: Token | undefined, language: Language): boolean =>
  token === undefined ||
  /^[.,:]$/.test(token.text) ||
  (token.norm !== 'for' && language.functionWords.prepositions.has(token.norm)) ||
  language.functionWords.times.has(token.norm);

/** True where only marks stand before a token in its sentence: "• 9. Bread". */
function isFirstWord({ tokens, first }: Place, index: number): boolean {
  for (let at = first; at < index; at++) if ((tokens[at] as Token).isWord) return false;
  return index >= first;
}

/** The stops that belong together: "...", ". . .", "?!", "…". */
function endOfRun({ tokens, at, end }: Place): { last: number; dots: number; isSpaced: boolean } {
  let last = at;
  let dots = (tokens[at] as Token).text === '…' ? 3 : (tokens[at] as Token).text === '.' ? 1 : 0;
  const startsAttached = touch(tokens[at - 1], tokens[at]);
  let isSpaced = false;
  while (last + 1 < end && does(tokens[last + 1], STOPS)) {
    const gap = !touch(tokens[last], tokens[last + 1]);
    if (gap && startsAttached && dots === 1 && isEllipsis(tokens, last + 1, end)) break;
    if (gap && (tokens[last + 1] as Token).text !== '.') break;
    isSpaced ||= gap;
    last++;
    if ((tokens[last] as Token).text === '.') dots++;
  }
  return { last, dots, isSpaced: isSpaced || (dots > 1 && !startsAttached) };
}

/** Three spaced dots: the stop before them is a stop of its own. */
const isEllipsis = (tokens: readonly Token[], from: number, end: number): boolean =>
  from + 2 < end && [0, 1, 2].every((step) => (tokens[from + step] as Token).text === '.');

function afterClosers({ tokens, end }: Place, last: number): number {
  let next = last + 1;
  while (next < end && does(tokens[next], CLOSES) && touch(tokens[next - 1], tokens[next])) {
    const opensNext = touch(tokens[next], tokens[next + 1]) && (tokens[next + 1] as Token).isWord && next + 1 < end;
    if (opensNext) break;
    next++;
  }
  return next;
}

/** "(type 2).10 This": the number of a note stands on the stop. */
const isFootnote = ({ tokens, at, end }: Place, next: number): boolean =>
  next === at + 1 &&
  does(tokens[next], BEGINS_DIGIT) &&
  at > 0 &&
  !does(tokens[at - 1], BEGINS_DIGIT) &&
  next + 1 < end &&
  !touch(tokens[next], tokens[next + 1]) &&
  does(tokens[next + 1], BEGINS_UPPER) &&
  /[)\]\p{Ll}]$/u.test(tokens[at - 1]?.text ?? '');

/** Index of the first token after opening marks. */
function firstWord({ tokens, end }: Place, next: number): number {
  let index = next;
  while (index < end && does(tokens[index], OPENS)) index++;
  return index;
}

const isOpener = ({ language }: Place, word: Token): boolean =>
  language.sentenceOpeners.has(word.norm.split("'")[0] as string);

/** A single stop before a capital, a number or a mark. */
function endsAtStop(place: Place, next: number, word: Token): boolean {
  const { tokens, at, language } = place;
  const before = tokens[at - 1];
  if (!before) return false;
  if (next > at + 1) return does(word, BEGINS_UPPER | BEGINS_DIGIT) || does(tokens[next], OPENS);
  if (!touch(before, tokens[at])) return does(word, BEGINS_UPPER);
  const isQuoted = does(tokens[next], OPENS);
  const { norm } = before;
  if (
    does(word, BEGINS_DIGIT) &&
    (language.abbreviationsBeforeNumbers.has(norm) || language.abbreviations.has(norm)) &&
    norm !== 'no'
  )
    return false;
  if (norm === 'no') return !does(word, BEGINS_DIGIT);
  if (before.text === '°' || before.text === 'º') return false;
  if (touch(tokens[at - 2], before) && tokens[at - 2]?.text === '.' && before.isWord && before.text.length <= 2)
    return afterDottedLetters(place, word);
  if (before.text.length === 1 && does(before, BEGINS_UPPER)) return isOpener(place, word) || isQuoted;
  if (language.abbreviationsBeforeNames.has(norm) && !isAllLower(before, word, language)) return false;
  if (language.abbreviations.has(norm)) return isOpener(place, word);
  return true;
}

/** "st.", "sec." in small letters before an opener may end a sentence after all: "on 5th st. They". */
const isAllLower = (before: Token, word: Token, language: Language): boolean =>
  does(before, BEGINS_LOWER) && language.sentenceOpeners.has(word.norm) && before.norm.length > 1;

/** "U.S.", "a.m.", "Ph.D.": the next word decides; an opening adverbial ("At 5 a.m. Mr. Ortega …") is no sentence yet. */
function afterDottedLetters(place: Place, word: Token): boolean {
  const { tokens, at, first } = place;
  const letters = tokens[at - 1] as Token;
  if (/^[gG]$/.test(letters.text) && tokens[at - 3]?.norm === 'e') return false;
  if (letters.norm === 'e' && tokens[at - 3]?.norm === 'i') return false;
  const isTime = letters.norm === 'm' && /^[ap]$/.test(tokens[at - 3]?.norm ?? '');
  if (isTime) return does(word, BEGINS_UPPER) && at - first > 7;
  return isOpener(place, word);
}

/** "1.", "a.", "iv." at the start of a sentence number it. */
const isMarker = (token: Token): boolean => /^(?:\p{N}{1,3}|\p{L}|[ivx]{1,4})$/u.test(token.text);

function endsAtEllipsis(place: Place, run: { dots: number; isSpaced: boolean }, word: Token): boolean {
  if (!does(word, BEGINS_UPPER | OPENS)) return false;
  if (run.dots >= 4) return true;
  return run.isSpaced ? isOpener(place, word) : true;
}
