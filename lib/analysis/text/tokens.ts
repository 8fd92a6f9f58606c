import type { Token } from '../doc';

const TOKEN = /[\p{L}\p{M}]+(?:[’'][\p{L}\p{M}]+)*|\p{N}+(?:[.,]\p{N}+)*|[^\s\p{L}\p{M}\p{N}]/gu;
const WORD = /^[\p{L}\p{N}]/u;
const CAPITAL = /^\p{Lu}/u;

/** Lower case, without accents, with straight apostrophes. */
export const fold = (word: string): string =>
  /^[\x00-\x7f]*$/.test(word)
    ? word.toLowerCase()
    : word.normalize('NFKD').replace(/\p{M}/gu, '').replace(/’/g, "'").toLowerCase();

/** Splits text into words, numbers and marks, in order. Linear; never throws. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const word = match[0];
    tokens.push({
      start: match.index,
      end: match.index + word.length,
      text: word,
      norm: fold(word),
      isWord: WORD.test(word),
      isCapitalized: CAPITAL.test(word),
    });
  }
  return tokens;
}
