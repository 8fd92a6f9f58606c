import type { FigureWords } from '../../language/claim-types';
import type { Figure } from '../../types/analysis';
import { itemAt, type Doc, type Sentence, type Token } from '../doc';
import { MERE_ARTICLE, NUMBER, SCALE } from './claim-bits';
import { languageFact } from '../text/word-fact';
import { measuredBefore } from './measured';

const DIGITS = /^\p{N}/u;
// "3rd", "21st"
const ORDINAL = /^\d+(?:st|nd|rd|th)$/;
const YEAR = /^(?:1[5-9]|20)\d\d$/;
const CURRENCY = /^\p{Sc}$/u;
/** Longest phrase that names what a figure counts. */
const COUNTED_WORDS = 5;

/** A number read off the tokens [first, end). */
type Reading = { readonly value: number; readonly first: number; readonly end: number };

/** "1,400.5" → 1400.5; null for anything else, such as "10.30.15". */
function numberOf(text: string): number | null {
  const plain = text.replace(/,(?=\d{3}(?!\d))/g, '');
  const value = Number(plain);
  return plain !== '' && Number.isFinite(value) ? value : null;
}

/**
 * The figures of a sentence: counts, amounts, shares and ranges (a range gives one figure, with its lower value).
 * Years, dates, ages, ordinals and times of day are none. `bits`: what each token may do, as `claimWords` tells.
 */
export function findFigures(doc: Doc, sentence: Sentence, bits: Int32Array): Figure[] {
  const figures: Figure[] = [];
  const words = doc.language.claims.figures;
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const here = bits[at] as number;
    if (!(here & NUMBER)) continue;
    // "a" and "an" begin most of what is asked for here
    if (here & MERE_ARTICLE && !(at + 1 < doc.tokens.length && (bits[at + 1] as number) & SCALE)) continue;
    const reading = readNumber(doc.tokens, at, sentence, words);
    if (reading === null) continue;
    const figure = readFigure(doc, reading, sentence, words);
    if (figure === null) continue;
    figures.push(figure.figure);
    at = figure.end - 1;
  }
  return figures;
}

/** True for a word that may begin a number. */
export const beginsNumber = languageFact(
  ({ norm }, { claims: { figures } }) =>
    DIGITS.test(norm) || figures.numbers.has(norm) || figures.articles.has(norm) || norm === figures.half,
);

/** A number at a token: digits, number words, fractions, each with the magnitudes that follow. */
function readNumber(tokens: readonly Token[], at: number, { endToken }: Sentence, words: FigureWords): Reading | null {
  const token = tokens[at] as Token;
  if (isMereArticle(tokens, at, words)) return null;
  const norm = (index: number) => (index < endToken ? ((tokens[index] as Token).norm ?? '') : '');
  let value: number | null;
  let end = at + 1;
  if (DIGITS.test(token.norm)) {
    value = numberOf(token.norm);
    if (value === null || ORDINAL.test(token.norm + norm(at + 1))) return null;
  } else if (words.numbers.has(token.norm)) {
    value = words.numbers.get(token.norm) as number;
    const unit = norm(end) === '-' ? end + 1 : end;
    const ones = words.numbers.get(norm(unit));
    if (value >= 20 && value % 10 === 0 && ones !== undefined && ones < 10) {
      value += ones;
      end = unit + 1;
    }
  } else if (words.articles.has(token.norm) && (words.fractions.has(norm(end)) || words.magnitudes.has(norm(end)))) {
    if (words.ranks.has(norm(end)) && isRank(tokens[end + 1], words)) return null;
    value = 1;
  } else if (token.norm === words.half) {
    return { value: 0.5, first: at, end };
  } else return null;
  const next = norm(end) === '-' ? end + 1 : end;
  const fraction = words.fractions.get(norm(next));
  if (fraction !== undefined && isWhole(value)) return { value: value * fraction, first: at, end: next + 1 };
  while (words.magnitudes.has(norm(end)) && isMagnitude(tokens, end)) {
    value *= words.magnitudes.get(norm(end)) as number;
    end++;
  }
  const isVague = end === at + 1 && words.vague.has(token.norm);
  if (isVague && !(words.rangeWords.has(norm(end)) && words.numbers.has(norm(end + 1)))) return null;
  return { value, first: at, end };
}

/** "a" and "an", which begin most of what is asked for here, count nothing but before "third" or "million". */
function isMereArticle(tokens: readonly Token[], at: number, words: FigureWords): boolean {
  const { norm } = tokens[at] as Token;
  return words.articles.has(norm) && !words.numbers.has(norm) && !countsAfter(tokens[at + 1], words);
}

const countsAfter = (next: Token | undefined, { fractions, magnitudes }: FigureWords): boolean =>
  next !== undefined && (fractions.has(next.norm) || magnitudes.has(next.norm));

const isWhole = (value: number): boolean => Number.isInteger(value) && value < 20;

/** Before "a third": "country" makes it the one after the second, "of", "more" or "voted" a share. */
const isRank = (next: Token | undefined, { stops, afterShares }: FigureWords): boolean =>
  next?.isWord === true &&
  !next.isCapitalized &&
  !stops.has(next.norm) &&
  !afterShares.has(next.norm) &&
  !next.norm.endsWith('ed');

/** One-letter magnitudes are written onto the number ("3m", "5bn"); words stand apart. */
const isMagnitude = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at] as Token).norm.length > 1 || tokens[at - 1]?.end === tokens[at]?.start;

/** The figure around a number, with unit and what it counts; null where the number is a date, age or label. */
function readFigure(
  doc: Doc,
  reading: Reading,
  sentence: Sentence,
  words: FigureWords,
): { figure: Figure; end: number } | null {
  const { tokens } = doc;
  const norm = (index: number) =>
    index >= sentence.firstToken && index < sentence.endToken ? (tokens[index] as Token).norm : '';
  let { first, end } = reading;
  const before = norm(first - 1);
  const isBare = reading.end - reading.first === 1;
  const isGluedToLetters = isBare && itemAt(tokens, first - 1)?.end === tokens[first]?.start && /^\p{L}/u.test(before);
  if (isGluedToLetters || (isBare && isDateOrLabel(norm, reading, words))) return null;
  // "1.2 to 1.4 million", "30-50 people", "between 30 and 50"
  const joins = words.rangeWords.has(norm(end)) || norm(end) === '–' || norm(end) === '-';
  let value = reading.value;
  if (joins) {
    const currency = CURRENCY.test(norm(end + 1)) ? 1 : 0;
    const upper =
      end + 1 + currency < sentence.endToken ? readNumber(tokens, end + 1 + currency, sentence, words) : null;
    const isRange = norm(end) !== words.and || before === words.between;
    if (upper !== null && isRange && upper.value > 0) {
      if (isBare) value = scaledLike(value, upper.value);
      end = upper.end;
    }
  }
  let unit: string | null = null;
  if (CURRENCY.test(before)) {
    unit = before;
    first--;
    if (words.currencyPrefixes.has(norm(first - 1)) && tokens[first - 1]?.end === tokens[first]?.start) first--;
  } else if (words.units.has(norm(end) + ' ' + norm(end + 1))) {
    unit = words.units.get(`${norm(end)} ${norm(end + 1)}`) as string;
    end += 2;
  } else {
    const at = norm(end) === '-' ? end + 1 : end;
    const named = words.units.get(norm(at));
    if (named !== undefined) {
      unit = named;
      end = at + 1;
    }
  }
  if (norm(end) === words.per && end + 1 < sentence.endToken) {
    unit = `${unit ?? ''} per ${norm(end + 1)}`.trim();
    end += 2;
  }
  const counts = countedBy(doc, end, sentence, words, unit !== null || reading.value < 1);
  const moves = unit === null || counts !== null ? counts : measuredBefore(doc, first, sentence, words);
  const isMeant = unit !== null || counts !== null || end - first > 1 || value >= 1000;
  if (!isMeant) return null;
  return {
    figure: {
      start: (tokens[first] as Token).start,
      end: (tokens[end - 1] as Token).end,
      value,
      unit,
      counts: moves,
    },
    end,
  };
}

/** "1.2 to 1.4 million": the lower number shares the upper one's magnitude. */
function scaledLike(lower: number, upper: number): number {
  const magnitude = [1e12, 1e9, 1e6, 1e3].find((size) => upper >= size && lower < 1e3) ?? 1;
  return lower * magnitude <= upper ? lower * magnitude : lower;
}

/** "in 2016", "Oct. 25", "22 October", "5 p.m.", "King, 61,", "Article 21". */
function isDateOrLabel(norm: (index: number) => string, { first, end }: Reading, words: FigureWords): boolean {
  const number = norm(first);
  const before = norm(first - 1) === '.' ? norm(first - 2) : norm(first - 1);
  if (words.months.has(norm(end)) || words.months.has(before)) return true;
  if (YEAR.test(number) && !words.units.has(norm(end))) return true;
  if (words.clock.has(norm(end)) || norm(end) === ':' || norm(first - 1) === ':') return true;
  if (words.labels.has(before) || before === '#') return true;
  const isAge = before === ',' && (norm(end) === ',' || norm(end) === '.');
  return isAge || (DIGITS.test(number) && norm(end) === '-' && norm(end + 1) === words.year && norm(end + 2) === '-');
}

/** The noun phrase after a figure: "Syrian refugees", "voters"; of a share also a singular one: "of the vote". */
function countedBy(doc: Doc, end: number, sentence: Sentence, words: FigureWords, mayHaveOf: boolean): string | null {
  const { tokens } = doc;
  let at = end;
  const isOf = tokens[at]?.norm === words.of;
  if (isOf) {
    if (!mayHaveOf) return null;
    at++;
    while (at < sentence.endToken && words.determiners.has((tokens[at] as Token).norm)) at++;
  }
  const upTo = (last: number) => doc.text.slice((tokens[at] as Token).start, (tokens[last] as Token).end);
  for (let last = at; last < sentence.endToken && last < at + COUNTED_WORDS; last++) {
    const { norm, isWord } = tokens[last] as Token;
    if (norm === '-' || norm === '’' || norm === "'") continue;
    if (!isWord || words.stops.has(norm) || DIGITS.test(norm)) return isOf && last > at ? upTo(last - 1) : null;
    const isPlural =
      words.plurals.has(norm) ||
      (norm.length > 3 && norm.endsWith('s') && !norm.endsWith('ss') && !norm.endsWith("'s"));
    if (isPlural) return upTo(last);
  }
  return null;
}
