import type { CountryCode } from '../types/analysis';
import type { CountryCard } from '../types/card';

/** The card of a country among those of an article; null where we hold no facts about it. */
export const loadCountryCard: (code: CountryCode, codes: readonly CountryCode[]) => Promise<CountryCard | null> = () =>
  Promise.resolve(null);
