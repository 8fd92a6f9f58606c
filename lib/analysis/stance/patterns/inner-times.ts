import type { Doc, Token } from '../../doc';
import { languageNumbers } from '../../text/word-numbers';
import { adjunctEnd, mayBeginAdjunct } from './inner-adjuncts';

/** What a word may be to a time or an aside. */
const COMMA = 1;
const COUNT = 2;
const DAY = 3;
const ADJUNCT = 4;

/**
 * A comma, "time", a day or another time ("Monday", "yesterday", "week"; "may" is none, "May" is), or what may begin another
 * adjunct. 0 for most words.
 */
const kinds = languageNumbers(({ text, norm, isCapitalized }, { functionWords, stances }) => {
  if (text === ',') return COMMA;
  if (norm === 'time') return COUNT;
  if (functionWords.times.has(norm) && (isCapitalized || !stances.grammar.timesOrNot.has(norm))) return DAY;
  return mayBeginAdjunct(norm, stances.grammar.adjuncts) ? ADJUNCT : 0;
});

/** ", however,", ", for now,": the comma that closes such an aside between two words of a clause; -1 for none. */
function asideEnd({ tokens, language }: Doc, open: number, stop: number): number {
  let close = open + 2;
  while (close < open + 5 && close < stop && tokens[close]?.text !== ',') close++;
  if (close >= stop - 1 || tokens[close]?.text !== ',' || !tokens[close + 1]?.isWord) return -1;
  const word = tokens[open + 1] as Token;
  if (close === open + 2)
    return language.functionWords.adverbs.has(word.norm) || (!word.isCapitalized && word.norm.endsWith('ly'))
      ? close
      : -1;
  const words = tokens.slice(open + 1, close).map(({ norm }) => norm);
  return language.stances.grammar.asides.has(words.join(' ')) ? close : -1;
}

/** "for the third time": where it begins; the token itself for other times. */
const countFrom = ({ tokens, language }: Doc, first: number, at: number): number =>
  at - 3 > first &&
  language.stances.grammar.countedTimes.has((tokens[at - 1] as Token).norm) &&
  (tokens[at - 3] as Token).norm === 'for'
    ? at - 3
    : at;

const beginsTime = ({ tokens, language }: Doc, at: number): boolean => {
  const { norm } = tokens[at] as Token;
  return language.stances.grammar.beginsTime.has(norm) || /^\d{1,2}$/.test(norm);
};

/** "in a year", "in three months" behind it: where that ends. */
const spanEnd = ({ tokens, language }: Doc, to: number, end: number): number =>
  to + 2 < end &&
  /^(?:in|within)$/.test((tokens[to] as Token).norm) &&
  language.stances.grammar.spans.has((tokens[to + 2] as Token).norm)
    ? to + 3
    : to;

/**
 * The places of the tokens in [first, end) that are no part of a time or another adjunct that stands between two words of a
 * clause: "refused on Monday to sign", "called in a letter for", not "On Monday it refused". Null where there is none.
 */
export function withoutTimes(doc: Doc, first: number, end: number): number[] | null {
  const { tokens } = doc;
  const kindOf = kinds(doc.language);
  let places: number[] | null = null;
  let kept = first;
  for (let at = first + 1; at < end - 1; at++) {
    const kind = kindOf.at(doc, at);
    if (kind === 0) continue;
    if (kind === COMMA) {
      const close = asideEnd(doc, at, end);
      if (close > 0 && at > kept) {
        places ??= [];
        for (let place = kept; place < at; place++) places.push(place);
        kept = close + 1;
        at = close;
      }
      continue;
    }
    if (kind === ADJUNCT) {
      const close = adjunctEnd(doc, at, end);
      if (close > 0 && tokens[at - 1]?.isWord && at >= kept) {
        places ??= [];
        for (let place = kept; place < at; place++) places.push(place);
        kept = close;
        at = close - 1;
      }
      continue;
    }
    const isCount = kind === COUNT;
    let from = isCount ? countFrom(doc, first, at) : at;
    if (isCount && from === at) continue;
    while (from > first && beginsTime(doc, from - 1)) from--;
    let to = at + 1;
    while (to < end && doc.language.stances.grammar.endsTime.has((tokens[to] as Token).norm)) to++;
    if (from < at) to = spanEnd(doc, to, end);
    // right behind an adjunct, or another time: "again on Monday", "late on Monday"
    if (places !== null && from < kept) from = kept;
    const isBehind = places !== null && from === kept;
    if ((from <= kept && !isBehind) || to >= end || !tokens[from - 1]?.isWord || !tokens[to]?.isWord) continue;
    places ??= [];
    for (let place = kept; place < from; place++) places.push(place);
    kept = to;
    at = to;
  }
  if (places !== null) for (let place = kept; place < end; place++) places.push(place);
  return places;
}
