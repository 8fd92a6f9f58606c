import type { Language } from '../../../language/types';
import type { Token } from '../../doc';
import { wordsOf, type Word } from './headline-words';
import { stem } from './topic-words';

/** Tokens [first, end) that may name a topic, with how much of it they say. */
export type Run = { readonly score: number; readonly first: number; readonly end: number };

/** Most words of a phrase. */
const PHRASE = 9;
/** Words by which one may be longer for the last of what it opens to belong to it. */
const OVER = 3;
/** Words before a noun that may belong to it. */
const MODIFIERS = 4;

/** The noun phrases of tokens that name a matter or an event, each with the scores of its words. */
export function matterPhrases(language: Language, tokens: readonly Token[], scoreOf: (token: Token) => number): Run[] {
  const words = wordsOf(language, tokens);
  const found: Run[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!words[at]?.isMatter || !isNounAt(tokens, words, at)) continue;
    const first = headFirst(tokens, words, phraseFirst(tokens, words, at));
    const end = phraseEnd(tokens, words, at, first);
    found.push({ first, end, score: sumOf(tokens, first, end, scoreOf) });
    at = end - 1;
  }
  return found;
}

/** What the words of a run say of the topic, each once. */
export function sumOf(tokens: readonly Token[], first: number, end: number, scoreOf: (token: Token) => number): number {
  const seen: string[] = [];
  let sum = 0;
  for (let at = first; at < end; at++) {
    const token = tokens[at] as Token;
    const word = stem(token.norm);
    if (seen.includes(word)) continue;
    seen.push(word);
    sum += scoreOf(token);
  }
  return sum;
}

/** Is a word that may be noun or verb a noun here: "the strikes on", not "strikes the port"? */
export function isNounAt(tokens: readonly Token[], words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  const before = words[at - 1];
  const after = tokens[at + 1];
  if (after?.text === '-' && after.start === tokens[at]?.end) return false;
  if (!words[at]?.isVerb) return true;
  if (next?.opens) return false;
  const previous = tokens[at - 1];
  if (!previous || !before) return next === undefined || next.isSmall;
  if (previous.norm === 'to') return false;
  if (before.opens || before.joins || /['’]s?$/.test(previous.text) || before.isAdjective) return true;
  if (before.isSmall && previous.text !== '-') return false;
  // "the EU gas price cap": one does not "gas", it "gasses"
  if (words[at]?.isMatter && isBase((tokens[at] as Token).norm) && isSingular(tokens, at - 1)) return true;
  // "let foreign bases return"
  if (next === undefined && /[^s]s$/.test(previous.norm) && !/s$/.test((tokens[at] as Token).norm)) return false;
  // "Pakistan tests long-range missile", "four bid for": a name and a content word on both sides make a verb
  return (
    next === undefined ||
    next.isSmall ||
    next.isVerb ||
    (next.isMatter && !/(?:[^s]s|ed)$/.test((tokens[at] as Token).norm))
  );
}

const isBase = (norm: string): boolean => !/(?:[^sau]s|ed)$/.test(norm);

/** A word that looks like one thing or one actor, as subject of a verb: no plural, no list, no "police". */
const isSingular = (tokens: readonly Token[], at: number): boolean => {
  const { norm, isWord } = tokens[at] as Token;
  return (
    isWord &&
    !/s$|men$|^(?:police|people|taliban|forces)$/.test(norm) &&
    !/^(?:and|,|&)$/.test(tokens[at - 1]?.norm ?? '')
  );
};

function phraseFirst(tokens: readonly Token[], words: readonly Word[], head: number): number {
  let first = head;
  for (let taken = 0; first > 0 && taken < MODIFIERS;) {
    const word = words[first - 1] as Word;
    const token = tokens[first - 1] as Token;
    if (isGlue(tokens, first - 1)) {
      first -= 2;
      continue;
    }
    if (word.opens) {
      if (token.norm !== 'its' && token.norm !== 'their') first--;
      break;
    }
    // "pilgrims' corridor"
    if (
      /^['’]$/.test(token.text) &&
      /s$/.test(tokens[first - 2]?.norm ?? '') &&
      token.start === tokens[first - 2]?.end
    ) {
      first -= 2;
      taken++;
      continue;
    }
    // "Fiji and Tonga's plan"
    if (token.norm === 'and' && tokens[first - 2]?.isCapitalized && /['’]s?$/.test(tokens[first]?.text ?? '')) {
      first -= 2;
      continue;
    }
    if (word.isSmall || word.isTail || !token.isWord) break;
    if (isTold(tokens, words, first - 1) || isBeforeOwner(tokens, words, first - 1)) break;
    if (token.norm.endsWith('ing') && (words[first - 2]?.isSmall ?? false)) break;
    if (
      word.isVerb &&
      !word.isAdjective &&
      !(isBefore(tokens, words, first - 1) || (word.isMatter && isCompound(tokens, words, first - 1)))
    )
      break;
    first--;
    taken++;
  }
  first = Math.max(0, first);
  while (first < head && !(tokens[first] as Token).isWord) first++;
  const mark = tokens[first - 1];
  return mark && /^[$£€¥]$/.test(mark.text) && mark.end === tokens[first]?.start ? first - 1 : first;
}

/** "donors complicate Orla's bid": a word in small letters before whose it is, no adjective or role, is a verb. */
const isBeforeOwner = (tokens: readonly Token[], words: readonly Word[], at: number): boolean =>
  tokens[at]?.isCapitalized === false &&
  tokens[at + 1]?.isCapitalized === true &&
  /['’]s$/.test(tokens[at + 1]?.text ?? '') &&
  words[at]?.isAdjective === false &&
  words[at]?.namesRole === false;

/** "Tug of war": where a phrase begins whose noun another is of. */
function headFirst(tokens: readonly Token[], words: readonly Word[], first: number): number {
  const head = words[first - 2];
  if (tokens[first - 1]?.norm !== 'of' || !head || head.isSmall || head.isVerb || head.opens || head.isTail)
    return first;
  return tokens[first - 2]?.isWord === true ? phraseFirst(tokens, words, first - 2) : first;
}

/** "Kenya announced tariffs": a verb of the past with somebody's name before it, no adjective. */
const isTold = (tokens: readonly Token[], words: readonly Word[], at: number): boolean =>
  words[at]?.isVerb === true &&
  tokens[at]?.isCapitalized === false &&
  tokens[at].norm.endsWith('ed') &&
  tokens[at - 1]?.isCapitalized === true &&
  words[at - 1]?.isSmall === false &&
  tokens[at - 1]?.text !== '-';

/** "trade war", "arms sale": a noun before a noun, though it might be a verb; "Pakistan tests missiles" is none. */
const isCompound = (tokens: readonly Token[], words: readonly Word[], at: number): boolean =>
  !/(?:[^s]s|ed)$/.test((tokens[at] as Token).norm) || isNounAt(tokens, words, at);

/** "second spy satellite": does an adjective, number or article before a word make it part of a noun? */
function isBefore(tokens: readonly Token[], words: readonly Word[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && ((words[at - 1]?.opens ?? false) || words[at - 1]?.isAdjective === true);
}

/** A mark that ties two words: "long-range", "320km/h", "U.S." */
export const isGlue = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (!token || token.isWord || tokens[at - 1]?.end !== token.start) return false;
  if (token.text === '.') return (tokens[at - 1] as Token).text.length === 1;
  return /^[-/&’']$/.test(token.text) && tokens[at + 1]?.isWord === true && tokens[at + 1]?.start === token.end;
};

function phraseEnd(tokens: readonly Token[], words: readonly Word[], head: number, first: number): number {
  let end = head + 1;
  // "grain convoys", "asylum centre": nouns that the noun only describes
  while (end - first < PHRASE && isPlainNoun(tokens, words, end)) end++;
  while (end < tokens.length && end - first < PHRASE && (words[end]?.joins || namesOffice(tokens, words, end))) {
    let at = end + 1;
    const isVerbal = tokens[end]?.norm === 'to' && words[at]?.isVerb === true;
    if (isVerbal) at++;
    const from = at;
    for (; at < tokens.length && at - first < PHRASE + OVER; at++) {
      const word = words[at] as Word;
      // "a long, drawn-out war"
      if (isGlue(tokens, at) || (tokens[at]?.text === ',' && words[at - 2]?.leavesOpen)) continue;
      // "a plan to let farmers sell grain"
      if (isVerbal && word.isVerb && !word.isMatter && isBase((tokens[at] as Token).norm)) continue;
      if (!tokens[at]?.isWord || word.isTail || (word.isSmall && !word.opens)) break;
      if (word.isVerb && at > from && !isLast(words, at) && !(word.isMatter && isNounAt(tokens, words, at))) break;
    }
    if (at === from || (!isVerbal && isTimePhrase(tokens, words, from)) || !closes(tokens, words, at - 1)) break;
    end = at;
  }
  return end;
}

/** "appointment as envoy": is no clause opened by "as"? */
const namesOffice = (tokens: readonly Token[], words: readonly Word[], at: number): boolean =>
  words[at]?.isRole === true &&
  !words
    .slice(at + 1)
    .some(
      ({ isVerb, isAuxiliary }, index) =>
        isAuxiliary || (isVerb && !(at + index + 2 === words.length && isBase((tokens[at + 1 + index] as Token).norm))),
    );

/** A noun, by what it is not, that goes on with a phrase. */
function isPlainNoun(tokens: readonly Token[], words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (isGlue(tokens, at)) return words[at + 1] !== undefined && !words[at + 1]?.isSmall;
  if (!word || !tokens[at]?.isWord || word.isSmall || word.opens || word.isTail || /(?:ed|ly)$/.test(tokens[at].norm))
    return false;
  // "ferry sinking", "refugee camp bombing sparks anger"
  if (/ing$/.test(tokens[at].norm)) return words[at + 1]?.isVerb === true && words[at + 1]?.isMatter !== true;
  // "asylum claims suspended"
  const isClosed = isLast(words, at) || (words[at + 1]?.isVerb === true && /ed$/.test(tokens[at + 1]?.norm ?? ''));
  return !word.isVerb || ((word.isMatter || word.isReaction) && isClosed);
}

/** Does nothing, or a small word, follow: "radar ships to"? */
const isLast = (words: readonly Word[], at: number): boolean => words[at + 1]?.isSmall ?? true;

/** "on Monday", "in 2019", "for 48 hours", "for the sixth time" */
const isTimePhrase = (tokens: readonly Token[], words: readonly Word[], at: number): boolean =>
  words[at]?.isTime === true ||
  /^\p{N}{4}$/u.test(tokens[at]?.text ?? '') ||
  [1, 2].some((ahead) => words[at + ahead]?.isSpan === true && isCount(tokens[at + ahead - 1]));

const isCount = (token: Token | undefined): boolean =>
  /^(?:\p{N}+|\p{L}+th|first|second|third|two|three|four|five|six)$/u.test(token?.norm ?? '');

/** May a phrase end here: no open word, and no mark but that of "U.S."? */
const closes = (tokens: readonly Token[], words: readonly Word[], at: number): boolean =>
  (tokens[at]?.isWord === true || (tokens[at]?.text === '.' && isGlue(tokens, at))) && words[at]?.leavesOpen === false;
