import type { Position } from './stance-types';
import type { WordSet } from './types';

/** Words behind which those stand who do as another does: "along with", "as did". */
export type FollowingOpening = {
  /** One set a word. */
  readonly words: readonly WordSet[];
  /** True where they tell it at the start of a sentence alone. */
  readonly opens?: true;
  /** The word that stands for the position of those who follow, where it is not the first. */
  readonly tells?: number;
  readonly isBefore?: true;
  readonly isPartner?: true;
  readonly isOpposite?: true;
  /** Words of which one stands behind the names: "as Arland did", "followed Arland's lead". */
  readonly behind?: WordSet;
  /** True where that word closes its clause, but for a time. */
  readonly isLast?: true;
};

/** How one side of a vote is named. */
export type BallotSide = {
  readonly stance: Position;
  /** How a list of the side, or the question that it answers, opens: "Against:", "Who says no?". */
  readonly opens: RegExp;
};

/** A word behind the names of those on a side: "with Arland against and Nordia abstaining". */
export type BallotStand = { readonly stance: Position; readonly words: WordSet };

/** How a text tells who is on which side of a vote, without a verb of its own. */
export type BallotWords = {
  readonly sides: readonly BallotSide[];
  readonly stands: readonly BallotStand[];
  /** Sides told beside another's: "Arland voted for it, Nordia against". */
  readonly bare: ReadonlyMap<string, Position>;
  /** What stands before a name whose verb is left out. */
  readonly gaps: WordSet;
  /** Answers of one word to what somebody was asked; true for a yes. */
  readonly answers: ReadonlyMap<string, boolean>;
  /** What says that those named beside did the same, at another time. */
  readonly order: WordSet;
  /** What leads on to such a time: "in June", "a day later". */
  readonly beforeTime: WordSet;
  /** Words for the matter beside such a side: "against it", "its fiercest critic". */
  readonly objects: WordSet;
};
