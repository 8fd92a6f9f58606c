import { firstKept, whenLetGo, type Word } from './vocabulary';

/**
 * Numbers that are read of each word once and kept side by side: a row of `width` a word. `read` writes the row that
 * begins at `at`; its first number is never NaN. Like `wordFact` made once for a table and kept.
 */
export class WordRows {
  /** The rows; replaced when there are more, so to be asked for after `rowOf`. The first serves words that were let go. */
  numbers: Float64Array;

  constructor(
    private readonly width: number,
    private readonly read: (word: Word, numbers: Float64Array, at: number) => void,
  ) {
    this.numbers = new Float64Array(width).fill(NaN);
    whenLetGo(() => {
      this.numbers = new Float64Array(width).fill(NaN);
    });
  }

  /** Where the row of a word begins in `numbers`. */
  rowOf(word: Word): number {
    const place = word.id - firstKept() + 1;
    if (place <= 0) return this.readInto(word, 0);
    const at = place * this.width;
    if (at >= this.numbers.length) this.makeRoom(at);
    return Number.isNaN(this.numbers[at]) ? this.readInto(word, at) : at;
  }

  /** The same by the number of a word that was read before; -1 for any other. */
  knownRowOf(number: number): number {
    const at = (number - firstKept() + 1) * this.width;
    return at > 0 && at < this.numbers.length && !Number.isNaN(this.numbers[at]) ? at : -1;
  }

  private readInto(word: Word, at: number): number {
    this.read(word, this.numbers, at);
    return at;
  }

  private makeRoom(at: number): void {
    const longer = new Float64Array(2 * (at + this.width)).fill(NaN);
    longer.set(this.numbers);
    this.numbers = longer;
  }
}
