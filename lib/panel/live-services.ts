import { countryLookups, lookups } from '../lookups/index';
import type { LiveLookup, LookupOutcome } from '../lookups/types';
import type { CountryCode } from '../types/analysis';

export type { LookupOutcome, LookupProblem, LookupResult } from '../lookups/types';

/** What is looked up: a claim by its words, or a country. `lang`: BCP 47 of the claim, or of the reader. */
export type Asked =
  { readonly claim: string; readonly lang: string } | { readonly country: CountryCode; readonly lang: string };

/** Asks a look-up by its id. Never rejects; asks nobody where the reader has not switched it on. */
export type LookUp = (id: string, asked: Asked, signal: AbortSignal) => Promise<LookupOutcome>;

/** A service that can be asked from the panel, as the options list it. */
export type LiveService = Pick<LiveLookup, 'origins' | 'needsKey'> & {
  readonly id: string;
  readonly name: string;
  readonly about: 'claim' | 'country';
};

/** Look-ups of claims that can be asked from the panel. */
export const forClaims = lookups.flatMap(({ id, name, live }) => (live ? { id, name, live } : []));

/** Every service that can be asked from the panel; all are off until the reader switches one on. */
export const liveServices: readonly LiveService[] = [
  ...forClaims.map(({ id, name, live: { origins, needsKey } }) => ({
    id,
    name,
    origins,
    needsKey,
    about: 'claim' as const,
  })),
  ...countryLookups.map(({ id, name, live: { origins, needsKey } }) => ({
    id,
    name,
    origins,
    needsKey,
    about: 'country' as const,
  })),
];
