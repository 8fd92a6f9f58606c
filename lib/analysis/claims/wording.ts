import type { CheckworthinessModel, CheckworthinessWords } from '../../language/claim-types';
import type { Doc, Sentence, Token } from '../doc';
import { byLanguage } from '../text/by-language';
import { WordRows } from '../text/word-rows';
import { COUNTED, countFeature, FIRST_PERSON, NAMES, wordParts } from './checkworthiness-features';
import { PairWeights } from './pair-weights';

/** A word's row: the weight of its known features together. */
const WEIGHT = 0;
/** How many features are known, above the first two counts of what the word counts as; and the five other counts. */
const COUNTS = 1;
const OTHER_COUNTS = 2;
/** One more each than its numbers among the first and, above `SECOND_SHIFT`, the second words of pairs; 0 for none. */
const PAIRS = 3;
/** Two rows share what a processor fetches at once, and the many words of a text share its nearest memory. */
const ROW = 4;

/** Each count has so many bits: a sentence has some hundred words. */
const COUNT_BITS = 10;
const UNIT = 1 << COUNT_BITS;
/** What one more of each of `COUNTED` adds to `COUNTS` or `OTHER_COUNTS`. */
const ONE_MORE = [1, UNIT, 1, UNIT, UNIT ** 2, UNIT ** 3, UNIT ** 4] as const;
const IN_COUNTS = 2;
const ONE_MORE_KNOWN = UNIT ** 2;
const ONE_MORE_NAME = ONE_MORE[NAMES];
const SECOND_SHIFT = 16;
const FIRST_MASK = (1 << SECOND_SHIFT) - 1;

/** The row of a word at an end of a sentence: its weight as the first and as the last word. */
const OPENING = 0;
const CLOSING = 1;
const END_ROW = 2;

type Weights = { readonly singles: ReadonlyMap<string, number>; readonly pairs: PairWeights };

function readWeights(model: CheckworthinessModel): Weights {
  const singles = new Map<string, number>();
  const pairs = new PairWeights();
  for (const [level, names] of Object.entries(model.weights)) {
    const weight = Number(level) * model.scale;
    for (const name of names.split('|')) {
      const space = name.indexOf(' ');
      if (space < 0) singles.set(name, weight);
      else pairs.set(name.slice(0, space), name.slice(space + 1), weight);
    }
  }
  return { singles, pairs };
}

const wordRows = ({ singles, pairs }: Weights, words: CheckworthinessWords): WordRows =>
  new WordRows(ROW, ({ norm, isCapitalized }, row, at) => {
    const { shown, names, counted } = wordParts(norm, words);
    const known = names.flatMap((name) => singles.get(name) ?? []);
    const counts = isCapitalized && !(counted & FIRST_PERSON) ? counted | (1 << NAMES) : counted;
    const sumOf = (from: number, to: number) =>
      ONE_MORE.reduce((sum, one, which) => (which >= from && which < to && counts & (1 << which) ? sum + one : sum), 0);
    row[at + WEIGHT] = known.reduce((sum, weight) => sum + weight, 0);
    row[at + COUNTS] = sumOf(0, IN_COUNTS) + known.length * ONE_MORE_KNOWN;
    row[at + OTHER_COUNTS] = sumOf(IN_COUNTS, ONE_MORE.length);
    row[at + PAIRS] = pairs.firstOf(shown) + 1 + (pairs.secondOf(shown) + 1) * (1 << SECOND_SHIFT);
  });

const endRows = ({ singles }: Weights, words: CheckworthinessWords): WordRows =>
  new WordRows(END_ROW, ({ norm }, row, at) => {
    const { shown } = wordParts(norm, words);
    row[at + OPENING] = singles.get(`^${shown}`) ?? 0;
    row[at + CLOSING] = singles.get(`$${shown}`) ?? 0;
  });

type Scorer = (doc: Doc, sentence: Sentence) => number;

function scorerOf(model: CheckworthinessModel, words: CheckworthinessWords): Scorer {
  const weights = readWeights(model);
  const { pairs } = weights;
  const rows = wordRows(weights, words);
  const ends = endRows(weights, words);
  /** By sort of count the weight of each number of words; 0 where the model does not know it. */
  const byCount = COUNTED.map(({ most, step }, which) =>
    Array.from({ length: most * step + 1 }, (_, count) => weights.singles.get(countFeature(which, count)) ?? 0),
  );
  const atEnd = (word: Token, which: number): number => {
    const row = ends.rowOf(word); // which may replace `numbers`
    return ends.numbers[row + which] as number;
  };
  return ({ tokens, words: read }, { firstToken, endToken }) => {
    let sum = 0;
    let known = 0;
    let counts = 0;
    let otherCounts = 0;
    let before = 0;
    for (let at = firstToken; at < endToken; at++) {
      let row = rows.knownRowOf(read[at] as number);
      if (row < 0) row = rows.rowOf(tokens[at] as Token);
      const { numbers } = rows;
      sum += numbers[row + WEIGHT] as number;
      counts += numbers[row + COUNTS] as number;
      otherCounts += numbers[row + OTHER_COUNTS] as number;
      const inPairs = numbers[row + PAIRS] as number;
      const beside =
        at === firstToken
          ? atEnd(tokens[at] as Token, OPENING)
          : pairs.get((before & FIRST_MASK) - 1, (inPairs >>> SECOND_SHIFT) - 1);
      if (beside !== 0) {
        sum += beside;
        known++;
      }
      before = inPairs;
    }
    const isEmpty = firstToken >= endToken;
    const closing = isEmpty ? 0 : atEnd(tokens[endToken - 1] as Token, CLOSING);
    if (closing !== 0) {
      sum += closing;
      known++;
    }
    // a capital at the beginning tells no name
    const first = isEmpty ? 0 : rows.rowOf(tokens[firstToken] as Token);
    if (!isEmpty && (rows.numbers[first + OTHER_COUNTS] as number) >= ONE_MORE_NAME) otherCounts -= ONE_MORE_NAME;
    known += Math.floor(counts / ONE_MORE_KNOWN);
    let rest = counts;
    for (let which = 0; which < COUNTED.length; which++) {
      if (which === IN_COUNTS) rest = otherCounts;
      const above = Math.floor(rest / UNIT);
      const count = rest - above * UNIT;
      rest = above;
      const table = byCount[which] as number[];
      const weight = table[Math.min(count, table.length - 1)] as number;
      if (weight === 0) continue;
      sum += weight;
      known++;
    }
    return model.bias + sum / Math.sqrt(known || 1);
  };
}

const scorerIn = byLanguage(({ claims }) => scorerOf(claims.checkworthinessModel, claims.checkworthinessWords));

/** Log-odds that a sentence on its own words states something that the public would want checked. */
export const wordingScore = (doc: Doc, sentence: Sentence): number => scorerIn(doc.language)(doc, sentence);
