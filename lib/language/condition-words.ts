import type { WordSet } from './types';

/** Where a condition begins and ends. */
export type ConditionWords = {
  /** Helpers of what is not yet: "would". */
  readonly modals: WordSet;
  /** Words that turn to something else: what follows is no part of a condition. */
  readonly turns: WordSet;
  /** Verbs with which a condition is put: "wants … in return". */
  readonly demands: WordSet;
  /** Words between a noun for a condition and what it is: "on", "that". */
  readonly dependsOn: WordSet;
  /** Words before what is asked for: "demanded", "first". */
  readonly asks: WordSet;
  /** Words behind which "if" opens a question: "asked if". */
  readonly wonders: WordSet;
  /** Verbs and adjectives of fear: what they tell comes by itself. */
  readonly fears: WordSet;
  /** Verbs of denying, and nouns for what others say: "denied reports". */
  readonly disowns: WordSet;
  readonly rumours: WordSet;
  /** Verbs of warning, which may be of what one does oneself: "warned that it would leave unless". */
  readonly warns: WordSet;
  /** Helpers that say no themselves: "won't". */
  readonly contracted: WordSet;
  /** Words that deny a verb: "not". */
  readonly denials: WordSet;
  /** "there will be no signature", not "no peace", which is more than one's own to give. */
  readonly ownYes: WordSet;
  /** Helpers of what others are told to do: "should". */
  readonly ought: WordSet;
  /** Adjectives for who will not yet, and for what comes too soon: "reluctant", "premature". */
  readonly holdsBack: WordSet;
  /** Adjectives for who would, which "not" turns: "not ready". */
  readonly ready: WordSet;
  /** Verbs of meaning to do a thing: "does not want to". */
  readonly means: WordSet;
  /** Nouns that "no" makes nobody: "no country". */
  readonly nobodyElse: WordSet;
  /** Participles for what was asked for and is given: "when its demands are met". */
  readonly fulfilled: WordSet;
  /** Verbs by which others do what was asked: "when Arland ends the blockade". */
  readonly yields: WordSet;
  /** Participles for what comes in its time, whatever anybody does: "when elections are held". */
  readonly scheduled: WordSet;
  /** Nouns for what falls on a day: "before the summit". */
  readonly occasions: WordSet;
  /** Nouns of which "no" tells that nobody has decided: "no decision until". */
  readonly verdicts: WordSet;
  /** Verbs of keeping a thing from happening that stay open to its price, in forms of what is not yet: "will block it until". */
  readonly blocks: WordSet;
  /** Words before a date: "until late May". */
  readonly leadsDate: WordSet;
  /** Nouns for a time that is no event: "until spring". */
  readonly seasons: WordSet;
  /** Words that, with "not" or "no", let others do as they wish: "object", "stand in the way". */
  readonly lets: WordSet;
  /** Verbs of which what "it if" opens is the object: "would welcome it if". */
  readonly likes: WordSet;
  /** Verbs for what others wish: "if it asks". */
  readonly wishes: WordSet;
  /** Words before a verb that leave it undone: "fails to", "doesn't". */
  readonly undone: RegExp;
};

/** Words that may open a condition, parted by "|", and where it stands: behind them, behind them if a clause is there, around them, or behind them where it is all but sure that there is one. */
export type ConditionOpenings = { readonly words: string; readonly stands?: 'clause' | 'whole' | 'sure' };
