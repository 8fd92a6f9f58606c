import type { Article, Block } from '../types/article';
import type { Span } from '../types/span';
import type { Language } from '../language/types';
import { splitSentences } from './text/sentences';
import { readTokens } from './text/tokens';
import { letGoOfMany } from './text/vocabulary';

/** A word, number or mark. `norm` is lower case with accents and typographic apostrophes folded. */
export type Token = Span & {
  readonly text: string;
  readonly norm: string;
  readonly isWord: boolean;
  /** Begins with an upper-case letter. */
  readonly isCapitalized: boolean;
  /** Number of the word, the same for all its tokens: what `wordFact` keeps its answers under. */
  readonly id: number;
};

/** A sentence within one block; tokens [firstToken, endToken) of `Doc.tokens`. */
export type Sentence = Span & {
  readonly index: number;
  readonly block: number;
  readonly firstToken: number;
  readonly endToken: number;
};

/** An article read once: what every stage receives. */
export type Doc = {
  readonly article: Article;
  readonly text: string;
  readonly language: Language;
  readonly blocks: readonly Block[];
  readonly tokens: readonly Token[];
  /** By token the number of its word: what only asks for words need not look at the tokens, which lie far apart. */
  readonly words: Int32Array;
  readonly sentences: readonly Sentence[];
};

/** Reads tokens and sentences off an article. Never throws. */
export function readDoc(article: Article, language: Language): Doc {
  letGoOfMany();
  const { tokens, words } = readTokens(article.text);
  const sentences = splitSentences(article.text, article.blocks, { tokens, words }, language);
  return { article, text: article.text, language, blocks: article.blocks, tokens, words, sentences };
}

/** The numbers of the words of tokens. */
export function wordsOf(tokens: readonly Token[]): Int32Array {
  const words = new Int32Array(tokens.length);
  for (let at = 0; at < words.length; at++) words[at] = (tokens[at] as Token).id;
  return words;
}

/** Text of a span. */
export const textOf = (doc: Doc, span: Span): string => doc.text.slice(span.start, span.end);

/** Index of the last item that starts at or before `offset`, by binary search over items sorted by start; -1 if none. */
export function lastStartingAt(items: readonly Span[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((items[middle] as Span).start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * The item at an index; undefined where there is none. Asked for what stands before its first item, a list is searched by
 * the runtime for a property of that name, and everything else that is read in the same place of the code takes longer.
 */
export const itemAt = <T>(items: readonly T[], index: number): T | undefined => (index < 0 ? undefined : items[index]);

/** The sentence that contains `offset`, or null between sentences. */
export function sentenceAt(doc: Doc, offset: number): Sentence | null {
  const sentence = doc.sentences[lastStartingAt(doc.sentences, offset)];
  return sentence && offset < sentence.end ? sentence : null;
}
