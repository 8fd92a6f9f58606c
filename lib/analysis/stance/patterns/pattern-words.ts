import { whenLetGo } from '../../text/vocabulary';
import { WordNumbers, type ReadWords } from '../../text/word-numbers';

/** Marks that a pattern does not see. */
const UNSEEN_MARKS = new Set(['"', '“', '”', '‘', '’', "'", '-', '–', '«', '»']);

/** A code's lowest bits: a mark that no pattern sees, and one that a gap does not reach over. */
export const UNSEEN = 1;
export const ENDS_GAP = 2;
/** What lies above them: the number of the word among those of all patterns, 0 for any other. */
export const NUMBER_SHIFT = 2;

/** Numbers of the words of patterns: they have them for good. */
const numbers = new Map<string, number>();
/**
 * Numbers of the words that texts have and no pattern yet. A pattern that comes to such a word takes its number over, so
 * that what was read of a text stays true.
 */
const met = new Map<string, number>();
/** The highest number that is given, and the highest of those of patterns. */
let last = 0;
let lastOfPatterns = 0;

whenLetGo(() => {
  met.clear();
  last = lastOfPatterns;
});

/** What a word is to patterns, in one number: they compare numbers, since to look words up in sets takes far longer. */
export const codes = new WordNumbers(({ norm, text, isWord }) => {
  const number = numberOfMet(norm) << NUMBER_SHIFT;
  if (isWord) return number;
  return number | (UNSEEN_MARKS.has(text) ? UNSEEN : text === ',' ? 0 : ENDS_GAP);
});

function numberOfMet(norm: string): number {
  let number = numbers.get(norm) ?? met.get(norm);
  if (number === undefined) met.set(norm, (number = ++last));
  return number;
}

/** The number of a word of patterns, from 1. */
export function numberOfPatternWord(norm: string): number {
  let number = numbers.get(norm);
  if (number === undefined) {
    number = met.get(norm) ?? ++last;
    numbers.set(norm, number);
    if (number > lastOfPatterns) lastOfPatterns = number;
  }
  return number;
}

/** The codes of a text's tokens, side by side, since they are asked for again and again. */
type Codes = { text: ReadWords | null; codes: Int32Array };

/**
 * The codes of the two texts that patterns were looked for in last, a document and what is left of one of its sentences by
 * turns: each is read once. They stand in the same place for all texts.
 */
export class TokenCodes {
  private last: Codes = { text: null, codes: new Int32Array(1 << 12) };
  private other: Codes = { text: null, codes: new Int32Array(1 << 8) };

  constructor() {
    whenLetGo(() => {
      this.last.text = this.other.text = null;
    });
  }

  /** The codes of a text; good until those of two others are asked for. */
  of(text: ReadWords): Int32Array {
    if (text === this.last.text) return this.last.codes;
    [this.last, this.other] = [this.other, this.last];
    if (text !== this.last.text) this.read(text);
    return this.last.codes;
  }

  private read(text: ReadWords): void {
    const { last } = this;
    if (last.codes.length < text.words.length) last.codes = new Int32Array(2 * text.words.length);
    last.text = text;
    codes.over(text, last.codes);
  }
}

/** A set of pattern words by their numbers, which are near each other as they were given in order. */
export class PatternWords {
  private readonly lowest: number;
  private readonly bits: Uint32Array;

  constructor(numbers: readonly number[]) {
    let lowest = Infinity;
    let highest = 0;
    for (let each = 0; each < numbers.length; each++) {
      const number = numbers[each] as number;
      if (number < lowest) lowest = number;
      if (number > highest) highest = number;
    }
    this.lowest = lowest;
    this.bits = new Uint32Array(((highest - lowest) >>> 5) + 1);
    for (let each = 0; each < numbers.length; each++) {
      const at = (numbers[each] as number) - lowest;
      this.bits[at >>> 5] = (this.bits[at >>> 5] as number) | (1 << (at & 31));
    }
  }

  has(number: number): boolean {
    const at = number - this.lowest;
    return at >= 0 && at >>> 5 < this.bits.length && (((this.bits[at >>> 5] as number) >>> (at & 31)) & 1) === 1;
  }
}

/** Bits for pairs of words: eight kilobytes. */
const PAIR_BITS = 1 << 16;

/**
 * Pairs of words that patterns begin with, a bit each by a hash of their numbers. A pair that is none may have the bit of
 * one that is, and is then looked at in vain.
 */
export class PatternPairs {
  private readonly bits = new Uint32Array(PAIR_BITS >>> 5);

  add(first: number, second: number): void {
    const bit = pairBit(first, second);
    this.bits[bit >>> 5] = (this.bits[bit >>> 5] as number) | (1 << (bit & 31));
  }

  has(first: number, second: number): boolean {
    const bit = pairBit(first, second);
    return second !== 0 && (((this.bits[bit >>> 5] as number) >>> (bit & 31)) & 1) === 1;
  }
}

const pairBit = (first: number, second: number): number =>
  (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 16;
