import type { CheckworthinessWords } from '../../language/claim-types';
import type { Token } from '../doc';

/** Gives each feature its number; -1 for one that the model does not know. */
export type FeatureSpace = {
  readonly single: (name: string) => number;
  /** The same for the pairs that begin with a word, by their second; null where no pair begins so. */
  readonly pairsOf: (first: string) => ((second: string) => number) | null;
  /** Opens a sentence: every feature is new again. */
  readonly begin: () => void;
  /** Whether a feature is met for the first time in this sentence; marks it as met. */
  readonly isNew: (feature: number) => boolean;
};

/** Marks features as met, sentence by sentence, without clearing anything. */
export function onceEach(): Pick<FeatureSpace, 'begin' | 'isNew'> {
  const metIn: number[] = [];
  let sentence = 0;
  return {
    begin: () => void sentence++,
    isNew: (feature) => {
      if (metIn[feature] === sentence) return false;
      metIn[feature] = sentence;
      return true;
    },
  };
}

/** What a word contributes wherever it stands, read once a word. */
export type WordFeatures = {
  readonly shown: string;
  readonly features: readonly number[];
  readonly pairs: ((second: string) => number) | null;
  readonly opening: number;
  readonly closing: number;
  readonly isLetters: boolean;
  readonly isNumber: boolean;
  readonly isFirstPerson: boolean;
  readonly isModal: boolean;
  readonly isPast: boolean;
};

// "1998", "2026"
const YEAR = /^(?:1[89]|20)\d\d$/;
const DIGIT = /^\p{N}/u;
const LETTER = /^\p{L}/u;

/** Numbers share a name by kind: what matters is that a sentence counts, not what. */
const shownAs = (norm: string): string => {
  if (!DIGIT.test(norm)) return norm;
  if (YEAR.test(norm)) return '#year';
  return norm.length > 3 ? '#big' : '#num';
};

/** Features of a word: itself, and the parts that stand for its form (ending) and family (beginning). */
export function wordFeatures(norm: string, space: FeatureSpace, words: CheckworthinessWords): WordFeatures {
  const shown = shownAs(norm);
  const names = [shown];
  if (shown.length > 5) names.push(`~s3${shown.slice(-3)}`, `~s4${shown.slice(-4)}`, `~p5${shown.slice(0, 5)}`);
  return {
    shown,
    features: names.map(space.single).filter((feature) => feature >= 0),
    pairs: space.pairsOf(shown),
    opening: space.single(`^${shown}`),
    closing: space.single(`$${shown}`),
    isLetters: LETTER.test(norm),
    isNumber: DIGIT.test(norm) || words.numbers.has(norm),
    isFirstPerson: words.firstPerson.has(norm),
    isModal: words.modals.has(norm),
    isPast: norm.length > 4 && norm.endsWith('ed'),
  };
}

/** The features of a sentence's shape, by count; the last stands for all higher counts. */
type Shape = Readonly<Record<'length' | 'numbers' | 'names' | 'past' | 'firstPerson' | 'modals', readonly number[]>>;

const shapes = new WeakMap<FeatureSpace, Shape>();

function shapeOf(space: FeatureSpace): Shape {
  let shape = shapes.get(space);
  if (shape === undefined) {
    const upTo = (most: number, name: string) =>
      Array.from({ length: most + 1 }, (_, count) => space.single(`~${name}${count}`));
    shape = {
      length: upTo(12, 'length'),
      numbers: upTo(3, 'numbers'),
      names: upTo(4, 'names'),
      past: upTo(3, 'past'),
      firstPerson: upTo(3, 'firstPerson'),
      modals: upTo(2, 'modals'),
    };
    shapes.set(space, shape);
  }
  return shape;
}

const atMost = (features: readonly number[], count: number): number =>
  features[count < features.length ? count : features.length - 1] as number;

/**
 * Features of the tokens [first, end), each once: words, their parts, word pairs, first and last word, and the
 * shape of the sentence (length, numbers, names, past forms, first person, modal verbs).
 */
export function sentenceFeatures(
  tokens: readonly Token[],
  first: number,
  end: number,
  wordOf: (token: Token) => WordFeatures,
  space: FeatureSpace,
): number[] {
  const found: number[] = [];
  const take = (feature: number): void => {
    if (feature >= 0 && space.isNew(feature)) found.push(feature);
  };
  space.begin();
  let length = 0;
  let numbers = 0;
  let names = 0;
  let past = 0;
  let firstPerson = 0;
  let modals = 0;
  let before: WordFeatures | null = null;
  for (let index = first; index < end; index++) {
    const token = tokens[index] as Token;
    const word = wordOf(token);
    for (const feature of word.features) take(feature);
    if (before === null) take(word.opening);
    else if (before.pairs !== null) take(before.pairs(word.shown));
    if (word.isLetters) length++;
    if (word.isNumber) numbers++;
    if (token.isCapitalized && index > first && !word.isFirstPerson) names++;
    if (word.isPast) past++;
    if (word.isFirstPerson) firstPerson++;
    if (word.isModal) modals++;
    before = word;
  }
  if (before !== null) take(before.closing);
  const shape = shapeOf(space);
  take(atMost(shape.length, Math.floor(length / 3)));
  take(atMost(shape.numbers, numbers));
  take(atMost(shape.names, names));
  take(atMost(shape.past, past));
  take(atMost(shape.firstPerson, firstPerson));
  take(atMost(shape.modals, modals));
  return found;
}
