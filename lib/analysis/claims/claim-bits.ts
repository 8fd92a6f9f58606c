import { MARKER_LISTS, type MarkerList } from './claim-patterns';

/** What a word may do in a claim, as bits: one look-up a token, then tests of a number. */
export const RELATIVE = 1;
/** An auxiliary that is the verb of its clause by itself. */
export const AUXILIARY = 2;
export const PAST = 4;
export const PRESENT = 8;
export const FIRST_PERSON = 16;
export const FUTURE = 32;
/** Joins a clause that makes a claim of its own. */
export const JOINS = 64;
/** Makes a clause depend on another. */
export const SUBORDINATES = 128;
export const WORD = 256;
/** A mark at which a clause may end: "," */
export const CLAUSE_MARK = 512;
export const BRACKET_OPENS = 1024;
export const BRACKET_CLOSES = 2048;
/** May begin a date, or puts what follows into the future. */
export const DATE = 4096;
export const NUMBER = 8192;
/** May begin one of the rules that tell the kind. */
export const RULE = 16384;
/** "three", "a": begins a date where a unit follows, "weeks ago". */
export const DATE_COUNT = 32768;
export const DATE_UNIT = 65536;
const FIRST_MARKER = 17;
/** Opens a sentence with a clause that depends on another: "While". */
export const OPENS_CLAUSE = 1 << 23;
/** "a", "an": count nothing but before a word of scale. */
export const MERE_ARTICLE = 1 << 24;
/** "third", "million" */
export const SCALE = 1 << 25;
export const CAPITAL = 1 << 26;
/** May stand in a line that only tells when: "10", "hours", "ago". */
export const STAMP = 1 << 27;

/** A list of phrases: its place among all, and the bit of a word that may begin one of them. */
export type Markers = { readonly place: number; readonly bit: number };

/** The lists of phrases that mark claims. */
export const MARKERS = Object.fromEntries(
  MARKER_LISTS.map((list, place) => [list, { place, bit: 1 << (FIRST_MARKER + place) }]),
) as Readonly<Record<MarkerList, Markers>>;

/** All bits of tokens [first, end) together: what none of them has need not be looked for. */
export function allBits(bits: Int32Array, first: number, end: number): number {
  let all = 0;
  for (let at = first; at < end; at++) all |= bits[at] as number;
  return all;
}

/** The first token of [first, end) that has one of the bits; `end` where none has. */
export function firstWith(bits: Int32Array, mask: number, first: number, end: number): number {
  let at = first;
  while (at < end && !((bits[at] as number) & mask)) at++;
  return at;
}
