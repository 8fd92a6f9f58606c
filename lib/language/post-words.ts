import type { WordSet } from './types';

/** How a text tells, behind somebody's name, for which state they speak. */
export type PostWords = {
  /** ", who leads for", ", who will speak on behalf of": up to the state, or the body of one. */
  readonly speaksFor: RegExp;
  /** ", who heads", ", who represents": up to a body of a state; `represents` where the state itself may follow. */
  readonly leads: RegExp;
  readonly represents: RegExp;
  /** " is", ", who has been", " became": up to the office. */
  readonly holds: RegExp;
  /** ", who is in charge of migration in": up to the seat of the government. */
  readonly charge: RegExp;
  /** ", of the", " from the": up to a body of a state. */
  readonly works: RegExp;
  /** ", the", up to a state and one of `agents`. */
  readonly called: RegExp;
  /** Who is sent for a state, behind its name: "go-between". */
  readonly agents: RegExp;
  /** Bodies that are a state's wherever its name stands before them: "delegation". */
  readonly bodies: WordSet;
  /** Bodies that are a state's right behind its name alone: "the Arlish team", not "the Arlish research team". */
  readonly alone: WordSet;
  /** Bodies that are a state's where their field is told as well: "migration institute". */
  readonly fielded: WordSet;
  /** Nouns for a state or its government, behind "his" and "her". */
  readonly ownStates: WordSet;
};
