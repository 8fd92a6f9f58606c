import type { CountryCode } from '../types/analysis';
import type { FactSourceId } from './provenance';

/** A value, the source that says so, and the year or month that it describes. */
export type SourcedValue<T> = readonly [value: T, source: FactSourceId, asOf: string];

/** What we hold about one country. A field is missing where no source gives a dated value. */
export type CountryFacts = {
  /** Path of the record in the Factbook's archive, for the link. */
  readonly path?: string;
  readonly capital?: SourcedValue<readonly string[]>;
  /** People. */
  readonly population?: SourcedValue<number>;
  /** Square kilometres. */
  readonly area?: SourcedValue<number>;
  /** US dollars at official exchange rates. */
  readonly gdp?: SourcedValue<number>;
  /** US dollars a person at purchasing power parity. */
  readonly gdpPerCapita?: SourcedValue<number>;
  readonly government?: SourcedValue<string>;
  readonly headOfState?: SourcedValue<readonly string[]>;
  readonly headOfGovernment?: SourcedValue<readonly string[]>;
  /** Official languages as BCP 47 codes, with the percentage of the people who use each; null where unknown. */
  readonly languages?: SourcedValue<readonly (readonly [code: string, share: number | null])[]>;
  readonly religions?: SourcedValue<readonly string[]>;
  /** ISO 4217. */
  readonly currency?: SourcedValue<readonly string[]>;
  /** Land neighbours. */
  readonly borders?: SourcedValue<readonly CountryCode[]>;
  /** Percent of GDP. */
  readonly military?: SourcedValue<number>;
  /** Refugees in the country; people displaced within it; people without a nationality. */
  readonly refugees?: SourcedValue<number>;
  readonly displaced?: SourcedValue<number>;
  readonly stateless?: SourcedValue<number>;
  /** Percent of adults. */
  readonly literacy?: SourcedValue<number>;
  readonly independence?: SourcedValue<string>;
  readonly region?: SourcedValue<string>;
  /** The state that a territory belongs to. */
  readonly partOf?: SourcedValue<CountryCode>;
};

/** The generated file `facts.json`: every ISO 3166-1 country and territory, and Kosovo. */
export type FactTable = Readonly<Record<CountryCode, CountryFacts>>;
