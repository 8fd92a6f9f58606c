import type { CheckworthinessModel, CheckworthinessWords } from '../../language/claim-types';
import type { Language } from '../../language/types';
import type { Doc, Sentence, Token } from '../doc';
import { wordFact, type Word } from '../text/word-fact';
import { COUNTED, countFeature, FIRST_PERSON, NAMES, wordParts } from './checkworthiness-features';

/** Weights by name, and of word pairs by first and second word. */
type Weights = {
  readonly singles: ReadonlyMap<string, number>;
  readonly pairs: ReadonlyMap<string, ReadonlyMap<string, number>>;
};

/** What a word adds to the score of a sentence: read once a word. */
type WordScore = {
  readonly shown: string;
  /** Weight of its known features together, and their number. */
  readonly weight: number;
  readonly known: number;
  /** Weights of the pairs that begin with it, by their second word; null where none does. */
  readonly pairs: ReadonlyMap<string, number> | null;
  /** 0 where the model does not know it there. */
  readonly opening: number;
  readonly closing: number;
  readonly counted: number;
};

function readWeights(model: CheckworthinessModel): Weights {
  const singles = new Map<string, number>();
  const pairs = new Map<string, Map<string, number>>();
  for (const [level, names] of Object.entries(model.weights)) {
    const weight = Number(level) * model.scale;
    for (const name of names.split('|')) {
      const space = name.indexOf(' ');
      if (space < 0) {
        singles.set(name, weight);
        continue;
      }
      const first = name.slice(0, space);
      const seconds = pairs.get(first) ?? new Map<string, number>();
      if (seconds.size === 0) pairs.set(first, seconds);
      seconds.set(name.slice(space + 1), weight);
    }
  }
  return { singles, pairs };
}

function wordScore(norm: string, { singles, pairs }: Weights, words: CheckworthinessWords): WordScore {
  const { shown, names, counted } = wordParts(norm, words);
  const known = names.flatMap((name) => singles.get(name) ?? []);
  return {
    shown,
    weight: known.reduce((sum, weight) => sum + weight, 0),
    known: known.length,
    pairs: pairs.get(shown) ?? null,
    opening: singles.get(`^${shown}`) ?? 0,
    closing: singles.get(`$${shown}`) ?? 0,
    counted,
  };
}

type Scorer = (doc: Doc, sentence: Sentence) => number;

function scorerOf(model: CheckworthinessModel, words: CheckworthinessWords): Scorer {
  const weights = readWeights(model);
  const wordOf = wordFact(({ norm }: Word) => wordScore(norm, weights, words));
  /** By sort of count the weight of each number of words; 0 where the model does not know it. */
  const byCount = COUNTED.map(({ most, step }, which) =>
    Array.from({ length: most * step + 1 }, (_, count) => weights.singles.get(countFeature(which, count)) ?? 0),
  );
  const counts = COUNTED.map(() => 0);
  return ({ tokens }, { firstToken, endToken }) => {
    counts.fill(0);
    let sum = 0;
    let known = 0;
    let before: WordScore | null = null;
    for (let at = firstToken; at < endToken; at++) {
      const token = tokens[at] as Token;
      const word = wordOf(token);
      sum += word.weight;
      known += word.known;
      const beside = before === null ? word.opening : (before.pairs?.get(word.shown) ?? 0);
      if (beside !== 0) {
        sum += beside;
        known++;
      }
      const isName = token.isCapitalized && at > firstToken && !(word.counted & FIRST_PERSON);
      count(counts, word.counted, isName);
      before = word;
    }
    if (before !== null && before.closing !== 0) {
      sum += before.closing;
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

function count(counts: number[], counted: number, isName: boolean): void {
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
