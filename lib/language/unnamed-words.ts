import type { WordSet } from './types';

/** How a language speaks of those whom it does not name. All words folded. */
export type UnnamedWords = {
  /** Nouns that "the" makes somebody whom the text has named before: "actress", "nominee". */
  readonly namedBefore: WordSet;
  /** Nouns for what says nothing: "deal", "footage"; documents are listed by themselves. */
  readonly things: WordSet;
  /** Nouns for what is drawn on in writing, and says nothing by its title: "invitation", "warrant". */
  readonly records: WordSet;
  /** Endings of such nouns: "-tion". Nouns for those who speak are told by the tables of roles before. */
  readonly thingEndings: readonly string[];
  /** Words that make a phrase a share of those polled: "percent", "majority". */
  readonly shares: WordSet;
  /** Phrases, without their articles, for anybody at all: "people", "everyone". */
  readonly anybody: WordSet;
  /** Determiners by which there is nobody: "no". */
  readonly none: WordSet;
};
