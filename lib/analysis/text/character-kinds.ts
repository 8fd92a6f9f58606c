/** What a UTF-16 unit does in a word or number. */
export const SPACE = 0;
/** A letter, or a mark that stands on one. */
export const LETTER = 1;
export const DIGIT = 2;
/** Anything else: a token of its own. */
export const SIGN = 3;
/** Half of a character beyond 16 bits. */
const HALF = 4;
const UNREAD = 5;

const LETTERS = /[\p{L}\p{M}]/u;
const TRUE_LETTER = /\p{L}/u;
const DIGITS = /\p{N}/u;
const SPACES = /\s/u;

/** By UTF-16 unit; read when first met. */
const kinds = new Uint8Array(0x10000).fill(UNREAD).fill(HALF, 0xd800, 0xe000);

/** UTF-16 units of a text of `length`, with a blank behind the last; what stands in the array after it is of no text. */
export type Units = { readonly units: Uint16Array; readonly length: number };

/** Kind of the character that begins at a unit; a half without its other half is a sign. Space past the end. */
export function kindAt(text: Units, at: number): number {
  if (at >= text.length) return SPACE;
  const unit = text.units[at] as number;
  const known = kinds[unit] as number;
  if (known < HALF) return known;
  const kind = kindOf(pointAt(text, at));
  if (known === UNREAD) kinds[unit] = kind;
  return kind;
}

/** End of the run of characters of one kind from an offset, which is no space. */
export function runEnd(text: Units, from: number, kind: number): number {
  const { units } = text;
  let at = from;
  for (;;) {
    // what was read before needs no more than this, and the blank behind the text ends it
    while (kinds[units[at] as number] === kind) at++;
    if (kindAt(text, at) !== kind) return at;
    at += sizeAt(text, at);
  }
}

/** Units of the character that begins at one. */
export const sizeAt = (text: Units, at: number): number => (pointAt(text, at) > 0xffff ? 2 : 1);

/** True for a letter, marks left out; false past the end. */
export const isLetter = (text: Units, at: number): boolean =>
  at < text.length && TRUE_LETTER.test(String.fromCodePoint(pointAt(text, at)));

function pointAt({ units, length }: Units, at: number): number {
  const unit = units[at] as number;
  if ((unit & 0xfc00) !== 0xd800 || at + 1 >= length) return unit;
  const next = units[at + 1] as number;
  return (next & 0xfc00) === 0xdc00 ? 0x10000 + ((unit & 0x3ff) << 10) + (next & 0x3ff) : unit;
}

function kindOf(point: number): number {
  const character = String.fromCodePoint(point);
  if (LETTERS.test(character)) return LETTER;
  if (DIGITS.test(character)) return DIGIT;
  return SPACES.test(character) ? SPACE : SIGN;
}
