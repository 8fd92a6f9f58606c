import { countryLookups, lookups } from '../lookups/index';
import type { LiveLookup } from '../lookups/types';

export type { LookUp } from '../messaging/look-ups';
export type { Asked, LookupOutcome, LookupProblem, LookupProgress, LookupResult } from '../types/lookup';

/** A service that can be asked from the panel, as the options list it. */
export type LiveService = Pick<LiveLookup, 'origins' | 'needsKey'> & {
  readonly id: string;
  readonly name: string;
  readonly about: 'claim' | 'country';
};

/** Look-ups of claims that can be asked from the panel. */
const forClaims = lookups.flatMap(({ id, name, live }) => (live ? { id, name, live } : []));

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
