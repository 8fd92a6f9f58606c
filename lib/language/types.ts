import type { ClaimLanguage } from './claim-types';

/** Folded, lower-case words; a set because every token is looked up in it. */
export type WordSet = ReadonlySet<string>;

/**
 * What a language must supply. Words are folded (see `Token.norm`). The parts that a language lacks are empty:
 * the coverage it declares tells the reader so.
 */
export type Language = {
  /** BCP 47 primary subtag. */
  readonly code: string;
  readonly coverage: { readonly countries: boolean; readonly claims: boolean; readonly stances: boolean };
  /** Abbreviations that a full stop belongs to: "mr", "gen", "st". */
  readonly abbreviations: WordSet;
  /** Verbs of saying in the forms that news text uses: "said", "told", "says". */
  readonly reportingVerbs: WordSet;
  /** Words, rules and weights of the claims stage. */
  readonly claims: ClaimLanguage;
};
