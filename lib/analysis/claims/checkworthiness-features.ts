import type { CheckworthinessWords } from '../../language/claim-types';
import type { Token } from '../doc';

/** Gives each feature its number; -1 for one that the model does not know. */
export type FeatureSpace = {
  readonly single: (name: string) => number;
  readonly pair: (first: string, second: string) => number;
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
    opening: space.single(`^${shown}`),
    closing: space.single(`$${shown}`),
    isLetters: LETTER.test(norm),
    isNumber: DIGIT.test(norm) || words.numbers.has(norm),
    isFirstPerson: words.firstPerson.has(norm),
    isModal: words.modals.has(norm),
    isPast: norm.length > 4 && norm.endsWith('ed'),
  };
}

const atMost = (count: number, limit: number): number => (count < limit ? count : limit);

/**
 * Features of the tokens [first, end), each once: words, their parts, word pairs, first and last word, and the
 * shape of the sentence (length, numbers, names, past forms, first person, modal verbs).
 */
export function sentenceFeatures(
  tokens: readonly Token[],
  first: number,
  end: number,
  wordOf: (norm: string) => WordFeatures,
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
    const word = wordOf(token.norm);
    for (const feature of word.features) take(feature);
    take(before === null ? word.opening : space.pair(before.shown, word.shown));
    if (word.isLetters) length++;
    if (word.isNumber) numbers++;
    if (token.isCapitalized && index > first && !word.isFirstPerson) names++;
    if (word.isPast) past++;
    if (word.isFirstPerson) firstPerson++;
    if (word.isModal) modals++;
    before = word;
  }
  if (before !== null) take(before.closing);
  take(space.single(`~length${atMost(Math.floor(length / 3), 12)}`));
  take(space.single(`~numbers${atMost(numbers, 3)}`));
  take(space.single(`~names${atMost(names, 4)}`));
  take(space.single(`~past${atMost(past, 3)}`));
  take(space.single(`~firstPerson${atMost(firstPerson, 3)}`));
  take(space.single(`~modals${atMost(modals, 2)}`));
  return found;
}
