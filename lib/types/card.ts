import type { CountryCode } from './analysis';

/** Where a figure or statement comes from. Nothing is shown without one. */
export type Provenance = {
  readonly source: string;
  /** https address of the source. */
  readonly url: string;
  /** Year or ISO date that the value describes. */
  readonly asOf: string;
};

/** One row of a country card: machine value for comparing, and its provenance. */
export type Fact = {
  readonly key: string;
  readonly value: string | number | readonly string[];
  /**
   * UCUM-like unit or 'USD', 'people', 'km2', 'percent'; 'country', 'language', 'currency' where the value is codes to be named
   * in the reader's language; null for text.
   */
  readonly unit: string | null;
  /** Percentages beside a list of values, in its order; null where one is unknown. */
  readonly shares?: readonly (number | null)[];
  /** True where the value is so old that the reader should be told. */
  readonly isStale?: boolean;
  readonly provenance: Provenance;
};

/** How two countries of one article stand to each other: "neighbours", "both in NATO". */
export type Relation = {
  readonly kind: 'neighbours' | 'shared-membership' | 'recognises' | 'does-not-recognise' | 'dispute';
  readonly with: CountryCode;
  readonly detail: string;
  readonly provenance: Provenance;
};

/** What we hold about a country, every figure with its date and source. */
export type CountryCard = {
  readonly code: CountryCode;
  readonly name: string;
  readonly relations: readonly Relation[];
  readonly facts: readonly Fact[];
  /** The year of most of its figures where they are stale: "figures of 2024"; null where they are not. */
  readonly figuresOf?: string | null;
};
