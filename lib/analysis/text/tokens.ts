import type { Token } from '../doc';

/** Words with inner apostrophes and closing digits ("Kosovo’s", "G20"), numbers ("1,200.5"), else one mark each. */
const TOKEN =
  /[\p{L}\p{M}]+(?:[’'][\p{L}\p{M}]+)*(?:\p{N}+(?![\p{L}\p{N}]))?|\p{N}+(?:[.,]\p{N}+)*|[^\s\p{L}\p{M}\p{N}]/gu;
const WORD = /^[\p{L}\p{N}]/u;
const CAPITAL = /^\p{Lu}/u;
const ASCII = /^[\x00-\x7f]*$/;

/** Lower case, without accents, with straight apostrophes. */
export const fold = (word: string): string =>
  ASCII.test(word)
    ? word.toLowerCase()
    : word.normalize('NFKD').replace(/\p{M}/gu, '').replace(/’/g, "'").toLowerCase();

type Shape = Omit<Token, 'start' | 'end'>;

/** Shapes of words seen before: one string a word, so that every later look-up finds its hash ready. */
const shapes = new Map<string, Shape>();
const MOST_SHAPES = 60_000;

function shapeOf(text: string): Shape {
  const known = shapes.get(text);
  if (known) return known;
  if (shapes.size >= MOST_SHAPES) shapes.clear();
  const shape = { text, norm: fold(text), isWord: WORD.test(text), isCapitalized: CAPITAL.test(text), facts: [] };
  shapes.set(text, shape);
  return shape;
}

/** Splits text into words, numbers and marks, in order. Linear; never throws. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const { text: word, norm, isWord, isCapitalized, facts } = shapeOf(match[0]);
    tokens.push({ start: match.index, end: match.index + word.length, text: word, norm, isWord, isCapitalized, facts });
  }
  return tokens;
}
