import { WordNumbers, type ReadWords } from './word-numbers';

/** What a token may do where a text is split into sentences, as bits. */
export const WORD = 1;
/** A mark that may end a sentence. */
export const TERMINATOR = 2;
export const BULLET = 4;
export const BRACKET_OPENS = 8;
/** A number or letter that may stand before the mark of an item: "1" of "1.", "b" of "b)". */
export const NUMBERS = 16;

const TERMINATORS = new Set(['.', '!', '?', '…', '．', '。', '！', '？', '؟', '।', '‽']);
const BULLETS = new Set(['•', '▪', '●', '‣', '◦', '⁃', '■', '▶', '►']);
const NUMBER_OR_LETTER = /^(?:\d{1,2}|[a-z])$/;

const bitsOf = new WordNumbers(({ text, isWord }) => {
  if (isWord) return NUMBER_OR_LETTER.test(text) ? WORD | NUMBERS : WORD;
  if (text === '(') return BRACKET_OPENS;
  return (TERMINATORS.has(text) ? TERMINATOR : 0) | (BULLETS.has(text) ? BULLET : 0);
});

let bits = new Int32Array(1 << 12);

/** The bits of all tokens of a text; good until another text is split, since they are kept in one place. */
export function splitBits(text: ReadWords): Int32Array {
  if (bits.length < text.words.length) bits = new Int32Array(2 * text.words.length);
  return bitsOf.over(text, bits);
}
