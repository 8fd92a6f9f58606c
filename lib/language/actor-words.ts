import type { WordSet } from './types';

/** Who acts and speaks for a state. */
export type ActorWords = {
  /** Helpers that stand before their subject: "Only then did Arland sign". */
  readonly invertedHelpers: WordSet;
  /** Words that open such a sentence: "nor", "under no". */
  readonly invertingOpeners: WordSet;
  /** Verbs of a reaction, which a place where a government sits can have: "was welcomed in Port Vale". */
  readonly attitudes: RegExp;
  /** Nouns for whose eyes a thing is seen with: "in Arland's view". */
  readonly views: WordSet;
  /** Words of a ministry's name, between "in" and whoever is in it: "defence", "treasury". */
  readonly ministries: WordSet;
  /** Prepositions that open a clause too: "after Arland left". */
  readonly clausePrepositions: WordSet;
  /** Bodies whose people speak for the state. */
  readonly staffedBodies: WordSet;
  /** "withdrew from Arland", "stayed away from": what stands behind "from" is left, and does nothing. */
  readonly leaving: WordSet;
  /** Heads of a body of states, as their titles end. */
  readonly headTitles: WordSet;
  /** Small words that are no part of a candidate's name: "by", "from". */
  readonly endsName: WordSet;
  /** Words before an office that somebody held: "then", "late". */
  readonly formerOffice: WordSet;
  /** Words for the first and the second of two: "the former". */
  readonly ranked: WordSet;
  /** Stand between the preposition and the name of a place: "in the town of Lugano, Switzerland". */
  readonly placeParts: WordSet;
  /** "the ministry", "its envoy", "Russia’s army", not "military". */
  readonly phrase: RegExp;
  /** "civil contingencies agency", "trade secretariat" */
  readonly agencies: RegExp;
  /** Nouns behind whoever's office speaks: "the president's office". */
  readonly officeStaff: WordSet;
  /** What makes the office of whoever is "a director in the economy ministry" a state's. */
  readonly stateBodies: WordSet;
  /** Words of the names of bodies that are no state's: "president of the Farmers League". */
  readonly otherBodies: RegExp;
  /** Bodies that enforce the law, and make none. */
  readonly lawEnforcers: RegExp;
  /** Verbs with which a supposition begins: "were Arland to join". */
  readonly supposing: WordSet;
  /** Words that a clause of time opens with, right before its subject: "before Arland will return". */
  readonly timing: WordSet;
  /** "Arland’s ambassador to the United Nations" */
  readonly sentTo: RegExp;
  /** "minister for European affairs", "minister of European integration": the office is the first group. */
  readonly portfolio: RegExp;
  /** "NATO Secretary General", "UN envoy", "European Commission president" */
  readonly aboveStates: RegExp;
  /** "two people in the room", "people familiar with the talks", "sources" */
  readonly relays: RegExp;
  /**
   * "Ana Orla, who heads the Arlandic delegation", "Ana Orla of the culture ministry": what a name without an
   * office goes on with.
   */
  readonly bodyBehind: RegExp;
  /** Words that go back to the first or the second of two: "the former". */
  readonly firstOrSecond: RegExp;
  /** What a name goes on with where it is introduced as somebody else: " of", ", an", ", who". */
  readonly introduces: RegExp;
};
