import type { DateWords, MarkerRule } from '../../language/claim-types';
import type { Language } from '../../language/types';
import { mayBegin, type PatternIndex } from '../stance/patterns/patterns';
import type { Word } from '../text/word-fact';
import { textNumbers } from '../text/word-numbers';
import { claimPatterns } from './claim-patterns';
import {
  AUXILIARY,
  BRACKET_CLOSES,
  BRACKET_OPENS,
  CAPITAL,
  CLAUSE_MARK,
  FIRST_PERSON,
  FUTURE,
  JOINS,
  MARKERS,
  MERE_ARTICLE,
  NUMBER,
  OPENS_CLAUSE,
  PAST,
  PRESENT,
  RELATIVE,
  RULE,
  SCALE,
  STAMP,
  SUBORDINATES,
  WORD,
} from './claim-bits';
import { dateBits } from './dates';
import { beginsNumber } from './figures';

const DIGIT = /^\p{N}/u;
const CLAUSE_MARKS = new Set([',', ';', '–', '—']);

/** What each token of a document may do in a claim, by index. */
export const claimWords = textNumbers((word, language) => {
  const { norm, isWord, isCapitalized } = word;
  const { claims } = language;
  const { modals, firstPerson } = claims.checkworthinessWords;
  let bits = (isWord ? WORD : 0) | (isCapitalized ? CAPITAL : 0);
  if (claims.voiceWords.relatives.has(norm)) bits |= RELATIVE;
  if (modals.has(norm) || claims.presentForms.has(norm) || claims.pastAuxiliaries.has(norm)) bits |= AUXILIARY;
  if (claims.pastForms.has(norm) || (norm.length > 4 && norm.endsWith('ed'))) bits |= PAST;
  if (claims.presentForms.has(norm)) bits |= PRESENT;
  if (firstPerson.has(norm)) bits |= FIRST_PERSON;
  if (claims.futureVerbs.has(norm)) bits |= FUTURE;
  if (claims.clauseWords.joins.has(norm)) bits |= JOINS;
  else if (claims.clauseWords.subordinates.has(norm)) bits |= SUBORDINATES;
  if (CLAUSE_MARKS.has(norm)) bits |= CLAUSE_MARK;
  if (norm === '(' || norm === '[') bits |= BRACKET_OPENS;
  if (norm === ')' || norm === ']') bits |= BRACKET_CLOSES;
  if (claims.voiceWords.opensClause.has(norm)) bits |= OPENS_CLAUSE;
  if (beginsNumber(language)(word)) bits |= NUMBER;
  if (claims.figures.articles.has(norm) && !claims.figures.numbers.has(norm)) bits |= MERE_ARTICLE;
  if (claims.figures.fractions.has(norm) || claims.figures.magnitudes.has(norm)) bits |= SCALE;
  if (isStamp(norm, claims.dates)) bits |= STAMP;
  return bits | dateBits(word, language) | patternBits(word, language);
});

const isStamp = (norm: string, dates: DateWords): boolean =>
  DIGIT.test(norm) ||
  dates.stamps.has(norm) ||
  dates.numbers.has(norm) ||
  dates.units.has(norm) ||
  dates.days.has(norm) ||
  dates.months.has(norm) ||
  dates.relativeDays.has(norm) ||
  dates.articles.has(norm);

function patternBits(word: Word, language: Language): number {
  const patterns = claimPatterns(language);
  let bits = mayBegin(patterns.rules, word) ? RULE : 0;
  for (const { place, bit } of Object.values(MARKERS))
    if (mayBegin(patterns.markers[place] as PatternIndex<MarkerRule>, word)) bits |= bit;
  return bits;
}
