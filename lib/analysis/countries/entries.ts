import type { AmbiguousName } from '../../knowledge/ambiguous-names';
import type { CountryCode, MentionKind } from '../../types/analysis';

/**
 * How much context a name needs: `sure` none, `city` only not to be part of another name, `town` a preposition or a
 * country to lean on, `word` (an everyday word too) a preposition, `hint` a country that the text names otherwise too, `abbreviation` a place and a comma before it,
 * `surname` a title before it, or the full name somewhere in the text.
 */
export type Tier = 'sure' | 'city' | 'town' | 'word' | 'hint' | 'abbreviation' | 'surname';

/** What a surface form can stand for; `size` grows with population: 0 at 1,000 people, 6 at a million, null if no city. */
export type Sense = {
  readonly country: CountryCode;
  readonly kind: MentionKind;
  readonly tier: Tier;
  readonly size: number | null;
  /** What it is, where bearers of one name differ: "prime minister". */
  readonly note?: string;
};

/** A surface form of the gazetteer. No senses: a name that only contains a country's ("Bank of America"). */
export type Entry = {
  readonly senses: readonly Sense[];
  /** Matched in capital letters only: "US", "CIA". */
  readonly inCapitals: boolean;
  /** Names all its countries at once ("North and South Korea"), instead of one of them. */
  readonly isJoint: boolean;
  readonly ambiguity: AmbiguousName | null;
  /** What it is, for `Mention.reason`: "capital", "US state". */
  readonly note: string;
  /** Cities of the same name, largest first; null where the entry is one itself, or there is none. */
  readonly city: Entry | null;
};
