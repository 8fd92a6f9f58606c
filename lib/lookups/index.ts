import { afpFactCheck } from './afp-fact-check';
import { duckduckgo } from './duckduckgo';
import { factCheckExplorer } from './fact-check-explorer';
import { fullFact } from './full-fact';
import { gdelt } from './gdelt';
import { politifact } from './politifact';
import { searchEngines } from './search-engines';
import { snopes } from './snopes';
import type { CountryLookup, Lookup } from './types';
import { wikidata } from './wikidata';
import { wikidataCountry } from './wikidata-country';
import { wikipedia } from './wikipedia';
import { wikipediaSummary } from './wikipedia-summary';

/** Every look-up, in the order in which the panel lists them: fact checks, reference works, coverage, search. */
export const lookups: readonly Lookup[] = [
  factCheckExplorer,
  fullFact,
  snopes,
  politifact,
  afpFactCheck,
  wikipedia,
  wikidata,
  gdelt,
  duckduckgo,
  ...searchEngines,
];

/** Every look-up about a country, in the order in which a card shows them. */
export const countryLookups: readonly CountryLookup[] = [wikipediaSummary, wikidataCountry];

/** The host permissions of all live look-ups, as match patterns: they are no sites to read. */
export const liveOrigins: ReadonlySet<string> = new Set(
  [...lookups, ...countryLookups].flatMap(({ live }) => live?.origins ?? []),
);
