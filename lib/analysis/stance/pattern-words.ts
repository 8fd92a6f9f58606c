import { WordNumbers } from '../text/word-numbers';

/** Marks that a pattern does not see. */
const UNSEEN_MARKS = new Set(['"', '“', '”', '‘', '’', "'", '-', '–', '«', '»']);

/** A code's lowest bits: a mark that no pattern sees, and one that a gap does not reach over. */
export const UNSEEN = 1;
export const ENDS_GAP = 2;
/** What lies above them: the number of the word among those of all patterns, 0 for any other. */
export const NUMBER_SHIFT = 2;

const numbers = new Map<string, number>();

/** What a word is to patterns, in one number: they compare numbers, since to look words up in sets takes far longer. */
export const codes = new WordNumbers(({ norm, text, isWord }) => {
  const number = (numbers.get(norm) ?? 0) << NUMBER_SHIFT;
  if (isWord) return number;
  return number | (UNSEEN_MARKS.has(text) ? UNSEEN : text === ',' ? 0 : ENDS_GAP);
});

/** The number of a word of patterns, from 1. */
export function numberOfPatternWord(norm: string): number {
  let number = numbers.get(norm);
  if (number === undefined) {
    numbers.set(norm, (number = numbers.size + 1));
    codes.forget(); // the word may have been met in a text before
  }
  return number;
}

/** A set of pattern words by their numbers, which are near each other as they were given in order. */
export class PatternWords {
  private readonly lowest: number;
  private readonly bits: Uint32Array;

  constructor(numbers: readonly number[]) {
    let lowest = Infinity;
    let highest = 0;
    for (const number of numbers) {
      if (number < lowest) lowest = number;
      if (number > highest) highest = number;
    }
    this.lowest = lowest;
    this.bits = new Uint32Array(((highest - lowest) >>> 5) + 1);
    for (const number of numbers) {
      const at = number - lowest;
      this.bits[at >>> 5] = (this.bits[at >>> 5] as number) | (1 << (at & 31));
    }
  }

  has(number: number): boolean {
    const at = number - this.lowest;
    return at >= 0 && at >>> 5 < this.bits.length && (((this.bits[at >>> 5] as number) >>> (at & 31)) & 1) === 1;
  }
}
