import type { WordSet } from './types';

/** How a position is summed up and weighed. */
export type SummaryWords = {
  /** Words that leave ahead what somebody does: "could", "threatens". */
  readonly threatens: RegExp;
  /** Helpers of what somebody would do: "would". */
  readonly would: WordSet;
  /** Pronouns that stand for what a line does not name: "it", "him". */
  readonly dangling: WordSet;
  /** Conjunctions behind which a clause with its own subject begins: "said that the move was". */
  readonly opensContent: WordSet;
  /** Pronouns for whoever speaks: "we". */
  readonly speaks: WordSet;
  /** "agreed to send ships if": a yes whose condition is still open; "signed it once" tells what is over. */
  readonly agrees: RegExp;
  /** How verbs of a promise begin: "pledged". */
  readonly promises: RegExp;
  /** Words at which a summary may end: "according", "after". */
  readonly turns: WordSet;
  /** Words before a time: "on", "late". */
  readonly leadsTime: WordSet;
  /** Days of the week: "monday". */
  readonly weekdays: WordSet;
  /** Words before the name of a day that make it one of many: "every", "second". */
  readonly counts: WordSet;
  /** Words for what a clause with a subject of its own is about: "the treaty, which Arland opposed". */
  readonly objects: WordSet;
  /** Words for all of it: "everything that Arland did". */
  readonly wholes: WordSet;
  /** A summary does not begin with these: "is open to" becomes "Open to". */
  readonly leading: WordSet;
  /** Nor with these before "be": "would be open to"; before a verb they stay, since "will sign" is no "sign". */
  readonly modals: WordSet;
  /** Verbs with which a line about one of several cannot begin: "are", "have". */
  readonly ofSeveral: WordSet;
  /** Words before a date that a summary leaves out: "on Monday". */
  readonly dated: WordSet;
  /** Small words that may close a line: "hand it over", "wave it through", "either way". */
  readonly closing: WordSet;
  /** Verbs after which the judgement itself begins, rather than with them. */
  readonly tells: WordSet;
  /** Words that stand behind "is" in a summary: "ready", "no". */
  readonly opensPredicate: WordSet;
};
