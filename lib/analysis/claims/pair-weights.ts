/** Most words that pairs begin or end with; a key holds both numbers. */
const MOST_WORDS = 1 << 15;

/** Room for as many pairs as a model has, so that none is entered twice. */
const SLOTS = 1 << 15;

/** Weights of pairs of words, by the numbers of the two. */
export class PairWeights {
  private readonly firsts = new Map<string, number>();
  private readonly seconds = new Map<string, number>();
  /** Keys by hash, 0 where there is none; a power of two long, at most half full. */
  private keys = new Int32Array(SLOTS);
  private weights = new Float64Array(SLOTS);
  private size = 0;
  /** A bit for the hash of each key: few pairs of a text have a weight, and this tells it of most without a look at the keys. */
  private readonly met = new Uint32Array(FILTER >>> 5);

  /** Number of a word among those that begin a pair, or -1. */
  readonly firstOf = (word: string): number => this.firsts.get(word) ?? -1;

  /** Number of a word among those that end one, or -1. */
  readonly secondOf = (word: string): number => this.seconds.get(word) ?? -1;

  set(first: string, second: string, weight: number): void {
    if (this.size * 2 >= this.keys.length) this.makeRoom();
    this.enter(keyOf(numberOf(this.firsts, first), numberOf(this.seconds, second)), weight);
    this.size++;
  }

  /** Weight of a pair by its numbers; 0 where it has none. */
  get(first: number, second: number): number {
    if (first < 0 || second < 0) return 0;
    const key = keyOf(first, second);
    const bit = filtered(key);
    if (!(((this.met[bit >>> 5] as number) >>> (bit & 31)) & 1)) return 0;
    const mask = this.keys.length - 1;
    let slot = spread(key) & mask;
    while (this.keys[slot] !== key) {
      if (this.keys[slot] === 0) return 0;
      slot = (slot + 1) & mask;
    }
    return this.weights[slot] as number;
  }

  private enter(key: number, weight: number): void {
    const mask = this.keys.length - 1;
    let slot = spread(key) & mask;
    while (this.keys[slot] !== 0 && this.keys[slot] !== key) slot = (slot + 1) & mask;
    this.keys[slot] = key;
    this.weights[slot] = weight;
    const bit = filtered(key);
    this.met[bit >>> 5] = (this.met[bit >>> 5] as number) | (1 << (bit & 31));
  }

  private makeRoom(): void {
    const { keys, weights } = this;
    this.keys = new Int32Array(keys.length * 2);
    this.weights = new Float64Array(keys.length * 2);
    keys.forEach((key, slot) => {
      if (key !== 0) this.enter(key, weights[slot] as number);
    });
  }
}

/** Numbers begin at 0, keys at 1. */
const keyOf = (first: number, second: number): number => first * MOST_WORDS + second + 1;

/** Bits of the filter: sixteen kilobytes. */
const FILTER = 1 << 17;
const filtered = (key: number): number => Math.imul(key, 0x85ebca6b) >>> 15;

const spread = (key: number): number => Math.imul(key, 0x9e3779b1) >>> 15;

function numberOf(numbers: Map<string, number>, word: string): number {
  let number = numbers.get(word);
  if (number === undefined) numbers.set(word, (number = numbers.size));
  return number;
}
