import type { CountryCode } from '../types/analysis';

/** What the recogniser knows of a country: English short name and other surface forms. */
export type GazetteerEntry = {
  readonly code: CountryCode;
  readonly name: string;
  readonly names: readonly string[];
  readonly demonyms: readonly string[];
  readonly places: readonly string[];
};

export const gazetteer: readonly GazetteerEntry[] = [];
