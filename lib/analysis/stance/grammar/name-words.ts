import type { Doc, Sentence, Token } from '../../doc';

/** Letters of a word that headlines write with a capital. */
const LONG = 4;
/** Share of capitals among long words from which a sentence is written like a headline. */
const TITLED = 0.6;

const titled = new WeakMap<Sentence, boolean>();

/** "White House", "the Iran Sanctions Act": a capital that its sentence does not need makes a word part of a name. */
export function isPartOfName({ tokens }: Pick<Doc, 'tokens'>, sentence: Sentence, at: number): boolean {
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  if (!isNameLike(token) || at === sentence.firstToken || !before?.isWord) return false;
  const isBeside = isNameLike(before) || isNameLike(tokens[at + 1]);
  return isBeside && !isTitled(tokens, sentence);
}

/** A capital and small letters: "House", and not "HOUSE". */
const isNameLike = (token: Token | undefined): boolean =>
  token?.isWord === true && token.isCapitalized && token.text !== token.text.toUpperCase();

/** Is a sentence written like a headline, or all in capitals? */
export function isTitled(tokens: readonly Token[], sentence: Sentence): boolean {
  let is = titled.get(sentence);
  if (is === undefined) {
    let long = 0;
    let capitals = 0;
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const { isWord, isCapitalized, text } = tokens[at] as Token;
      if (!isWord || text.length < LONG) continue;
      long++;
      if (isCapitalized) capitals++;
    }
    is = capitals > TITLED * long;
    titled.set(sentence, is);
  }
  return is;
}
