import type { CheckworthinessModel, CheckworthinessWords } from '../../language/claim-types';
import type { Language } from '../../language/types';
import type { Doc, Sentence, Token } from '../doc';
import { WordRows } from '../text/word-rows';
import { COUNTED, countFeature, FIRST_PERSON, NAMES, wordParts } from './checkworthiness-features';
import { PairWeights } from './pair-weights';

/** A word's row: the weight of its known features together; below `COUNT_SHIFT` their number, above what it counts as. */
const WEIGHT = 0;
const KNOWN = 1;
const COUNT_SHIFT = 4;
/** Its numbers among the first and the second words of pairs; -1 where it stands in none. */
const FIRST = 2;
const SECOND = 3;
/** Two rows share what a processor fetches at once, and the many words of a text share its nearest memory. */
const ROW = 4;

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
  new WordRows(ROW, ({ norm }, row, at) => {
    const { shown, names, counted } = wordParts(norm, words);
    const known = names.flatMap((name) => singles.get(name) ?? []);
    row[at + WEIGHT] = known.reduce((sum, weight) => sum + weight, 0);
    row[at + KNOWN] = known.length | (counted << COUNT_SHIFT);
    row[at + FIRST] = pairs.firstOf(shown);
    row[at + SECOND] = pairs.secondOf(shown);
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
  const counts = new Int32Array(COUNTED.length);
  const atEnd = (word: Token, which: number): number => {
    const row = ends.rowOf(word); // which may replace `numbers`
    return ends.numbers[row + which] as number;
  };
  return ({ tokens }, { firstToken, endToken }) => {
    counts.fill(0);
    let sum = 0;
    let known = 0;
    let before = -1;
    for (let at = firstToken; at < endToken; at++) {
      const token = tokens[at] as Token;
      const row = rows.rowOf(token);
      const { numbers } = rows;
      const knownAndCounted = numbers[row + KNOWN] as number;
      sum += numbers[row + WEIGHT] as number;
      known += knownAndCounted & ((1 << COUNT_SHIFT) - 1);
      const beside = at === firstToken ? atEnd(token, OPENING) : pairs.get(before, numbers[row + SECOND] as number);
      if (beside !== 0) {
        sum += beside;
        known++;
      }
      const counted = knownAndCounted >> COUNT_SHIFT;
      count(counts, counted, token.isCapitalized && at > firstToken && !(counted & FIRST_PERSON));
      before = numbers[row + FIRST] as number;
    }
    const closing = firstToken < endToken ? atEnd(tokens[endToken - 1] as Token, CLOSING) : 0;
    if (closing !== 0) {
      sum += closing;
      known++;
    }
    for (let which = 0; which < counts.length; which++) {
      const table = byCount[which] as number[];
      const weight = table[Math.min(counts[which] as number, table.length - 1)] as number;
      if (weight === 0) continue;
      sum += weight;
      known++;
    }
    return model.bias + sum / Math.sqrt(known || 1);
  };
}

function count(counts: Int32Array, counted: number, isName: boolean): void {
  for (let which = 0, rest = counted; rest !== 0; which++, rest >>= 1)
    if (rest & 1) counts[which] = (counts[which] as number) + 1;
  if (isName) counts[NAMES] = (counts[NAMES] as number) + 1;
}

const scorers = new Map<Language, Scorer>();

/** Log-odds that a sentence on its own words states something that the public would want checked. */
export function wordingScore(doc: Doc, sentence: Sentence): number {
  let scorer = scorers.get(doc.language);
  if (scorer === undefined) {
    scorer = scorerOf(doc.language.claims.checkworthinessModel, doc.language.claims.checkworthinessWords);
    scorers.set(doc.language, scorer);
  }
  return scorer(doc, sentence);
}
