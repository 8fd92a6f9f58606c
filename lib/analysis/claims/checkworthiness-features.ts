import type { CheckworthinessWords } from '../../language/claim-types';
import type { Token } from '../doc';

/** What a word contributes wherever it stands. */
export type WordParts = {
  /** The word itself, or the kind of number that it is. */
  readonly shown: string;
  /** Names of its features: itself, and the parts that stand for its form (ending) and family (beginning). */
  readonly names: readonly string[];
  /** What of it is counted, as bits in the order of `COUNTED`. */
  readonly counted: number;
};

/** What is counted in a sentence: the most that is told apart, and the words that one step holds. */
export const COUNTED = [
  { name: 'length', most: 12, step: 3 },
  { name: 'numbers', most: 3, step: 1 },
  { name: 'past', most: 3, step: 1 },
  { name: 'firstPerson', most: 3, step: 1 },
  { name: 'modals', most: 2, step: 1 },
  { name: 'present', most: 2, step: 1 },
  { name: 'names', most: 4, step: 1 },
] as const;

/** The place among `COUNTED` of names, which a word alone does not tell. */
export const NAMES = 6;
/** Bit of the first person, which is written with a capital and is no name. */
export const FIRST_PERSON = 8;

/** The feature of so many words of one of `COUNTED`. */
export const countFeature = (which: number, count: number): string => {
  const { name, most, step } = COUNTED[which] as (typeof COUNTED)[number];
  return `~${name}${Math.min(most, Math.floor(count / step))}`;
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

/** Reads the parts of a folded word. */
export function wordParts(norm: string, words: CheckworthinessWords): WordParts {
  const shown = shownAs(norm);
  const names = [shown];
  if (shown.length > 5) names.push(`~s3${shown.slice(-3)}`, `~s4${shown.slice(-4)}`, `~p5${shown.slice(0, 5)}`);
  const counted =
    (LETTER.test(norm) ? 1 : 0) |
    (DIGIT.test(norm) || words.numbers.has(norm) ? 2 : 0) |
    (words.past.has(norm) || (norm.length > 4 && norm.endsWith('ed')) ? 4 : 0) |
    (words.firstPerson.has(norm) ? FIRST_PERSON : 0) |
    (words.modals.has(norm) ? 16 : 0) |
    (words.present.has(norm) ? 32 : 0);
  return { shown, names, counted };
}

/**
 * Names of the features of a sentence, as often as they occur: words, their parts, word pairs, first ("^") and last ("$")
 * word, and how many words of each counted sort ("~numbers2"). For training; the scorer adds up the same.
 */
export function sentenceFeatures(tokens: readonly Token[], words: CheckworthinessWords): string[] {
  const found: string[] = [];
  const counts = COUNTED.map(() => 0);
  let before: WordParts | null = null;
  tokens.forEach(({ norm, isCapitalized }, index) => {
    const word = wordParts(norm, words);
    found.push(...word.names, before === null ? `^${word.shown}` : `${before.shown} ${word.shown}`);
    const isName = isCapitalized && index > 0 && !(word.counted & FIRST_PERSON);
    const counted = word.counted | (isName ? 1 << NAMES : 0);
    COUNTED.forEach((_, which) => {
      if (counted & (1 << which)) counts[which] = (counts[which] as number) + 1;
    });
    before = word;
  });
  const last = tokens.at(-1);
  if (last) found.push(`$${wordParts(last.norm, words).shown}`);
  return [...found, ...counts.map((count, which) => countFeature(which, count))];
}
