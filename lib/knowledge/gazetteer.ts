import type { CountryCode } from '../types/analysis';
import { nameAdditions } from './gazetteer-additions';
import base from './gazetteer-base.json';

/** What the recogniser knows of a country: English short name, other names, its peoples and adjectives, its capitals. */
export type GazetteerEntry = {
  readonly code: CountryCode;
  readonly name: string;
  readonly names: readonly string[];
  readonly demonyms: readonly string[];
  readonly capitals: readonly string[];
};

const items = (list: string | undefined): string[] => (list ? list.split('; ') : []);

/** "Kenyan" → "Kenyans"; peoples in -sh, -ch, -ese, -ois take none. */
const withPlural = (demonym: string): string[] =>
  /(?:s|sh|ch|ese|men)$/.test(demonym) ? [demonym] : [demonym, `${demonym}s`];

/** "Saint Lucia" → "St Lucia", "St. Lucia". */
const withSaint = (name: string): string[] =>
  name.startsWith('Saint ') ? [name, name.replace('Saint ', 'St '), name.replace('Saint ', 'St. ')] : [name];

/** Every country and territory with an ISO 3166-1 code, and Kosovo, by code. */
export const gazetteer: readonly GazetteerEntry[] = Object.entries(base).map(([code, entry]) => ({
  code,
  name: entry.name,
  names: [...new Set([...entry.names.flatMap(withSaint), ...items(nameAdditions[code]?.names)])],
  demonyms: [...new Set([...entry.demonyms, ...items(nameAdditions[code]?.demonyms)].flatMap(withPlural))],
  capitals: entry.capitals,
}));

const nameByCode: ReadonlyMap<CountryCode, string> = new Map(gazetteer.map((entry) => [entry.code, entry.name]));

/** English short name of a country; the code itself where it is unknown. */
export const countryName = (code: CountryCode): string => nameByCode.get(code) ?? code;
