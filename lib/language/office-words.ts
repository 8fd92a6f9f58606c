import type { WordSet } from './types';

/** Words that tell who holds an office of state and who does not. Offices are written as the gazetteer notes them. */
export type OfficeWords = {
  /** Nouns for who wants an office: "candidate". */
  readonly running: WordSet;
  /** Nouns for who holds one: "president". */
  readonly inOffice: WordSet;
  /** What opens a title behind a name: "Anna Orla, the president". */
  readonly opensTitle: WordSet;
  /** Nouns behind the name of who wants one: "the Orla campaign". */
  readonly campaigns: WordSet;
  /** Nouns behind the name of who holds one: "the Orla administration". */
  readonly staffs: WordSet;
  /** Offices that one person of a country holds at a time. */
  readonly sole: readonly string[];
  /** Offices of heads of state and government. */
  readonly heads: readonly string[];
  /** Offices that speak for no government, by what they are of. */
  readonly apart: readonly OfficesApart[];
  /** What the head of a party is called behind its name: "leader". */
  readonly partyOffices: readonly string[];
  /** Words that take the power to speak for a state away: "shadow", "union". */
  readonly notTheState: WordSet;
  /** Bodies of a government, whose officers speak for it: "ministry". */
  readonly bodies: WordSet;
  /** Offices and bodies that are a state's, whatever the words beside them: "minister", "ambassador", "embassy". */
  readonly ofThemselves: WordSet;
  /** Those who lead what a state does in one field: "head of customs". */
  readonly fieldHeads: WordSet;
  /** Voices of a state where nothing but its name stands with them: "the Arlish delegate". */
  readonly voices: WordSet;
  /** Offices of those whom a state sends to another, or to a body above states: "ambassador". */
  readonly sent: WordSet;
  /** Such bodies, in front of an office: "UN ambassador". */
  readonly sentTo: WordSet;
  /** Those who speak for a state where nothing tells that they are of something else: "officials". */
  readonly unlessTold: WordSet;
  /** Offices that are a state's by what they are for: the "health" or "transport" of "health secretary". */
  readonly ofPortfolios: WordSet;
  /** What an office of state may be for. */
  readonly portfolios: WordSet;
  /** Other words that offices and bodies of a state are written with: "deputy", "council", "grand". */
  readonly titleWords: WordSet;
};

/** Offices of one kind: by how they begin, by the whole of their words, or by the party that they are of. */
export type OfficesApart = {
  readonly of: string;
  readonly begins?: readonly string[];
  readonly is?: readonly string[];
  readonly parties?: readonly string[];
};
