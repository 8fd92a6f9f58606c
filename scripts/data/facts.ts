/**
 * Builds `lib/knowledge/facts.json`, one country a line, and `scripts/data/facts-summary.json`, what the file holds, so that
 * a change of the sources shows in review. Run by `npm run data`. The same inputs give the same bytes.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import territoryInfo from 'cldr-core/supplemental/territoryInfo.json';
import worldCountries from 'world-countries';
import type { CountryFacts, FactTable } from '../../lib/knowledge/facts';
import type { FactSourceId } from '../../lib/knowledge/provenance';
import type { CountryCode } from '../../lib/types/analysis';
import { changedFacts } from './changed-facts';
import { corrections } from './corrections';
import { datedFigure, datedShares, factbook, holders, inPlainNames, shortPhrase, type Dated } from './factbook';
import { summaryOf } from './facts-summary';
import { sovereignOf } from './territories';
import { validateFacts } from './validate-facts';

/** Months in which the releases that we read came out; they date values that have no year of their own. */
const CLDR_AS_OF = '2025-10';
const WORLD_COUNTRIES_AS_OF = '2025-06';
const ISO_AS_OF = '2025-12';

type WorldCountry = {
  readonly cca2: string;
  readonly cca3: string;
  readonly capital: readonly string[];
  readonly currencies: Readonly<Record<string, unknown>>;
  readonly borders: readonly string[];
  readonly area: number;
  readonly subregion: string;
  readonly region: string;
};
type Territory = {
  readonly _population: string;
  readonly _literacyPercent: string;
  readonly languagePopulation?: Readonly<
    Record<string, { readonly _populationPercent?: string; readonly _officialStatus?: string }>
  >;
};
const countries = worldCountries as unknown as readonly WorldCountry[];
const territories = territoryInfo.supplemental.territoryInfo as unknown as Readonly<Record<string, Territory>>;
const codeOf = new Map(countries.map((country) => [country.cca3, country.cca2]));

/** A value with its source and date; undefined, so left out of the file, where there is none. */
const sourced = <T>(value: T | null | undefined, source: FactSourceId, asOf: string) =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
    ? undefined
    : ([value, source, asOf] as const);
const fromFactbook = <T>(dated: Dated<T> | null) => sourced(dated?.value, 'factbook', dated?.asOf ?? '');

/** Official languages with their shares, the most used first; those official in fact only where none is by law. Scripts of one language are one. */
function officialLanguages(territory: Territory | undefined): [string, number | null][] {
  const all = Object.entries(territory?.languagePopulation ?? {});
  const withStatus = (status: string) => all.filter(([, info]) => info._officialStatus === status);
  const byLaw = withStatus('official');
  const shares = new Map<string, number | null>();
  for (const [tag, info] of byLaw.length > 0 ? byLaw : withStatus('de_facto_official')) {
    const [code = tag] = tag.split('_');
    const share = info._populationPercent === undefined ? null : Number(info._populationPercent);
    shares.set(code, Math.max(share ?? 0, shares.get(code) ?? 0) || null);
  }
  return [...shares].sort((a, b) => (b[1] ?? 0) - (a[1] ?? 0)).slice(0, 6);
}

/** Everything about one country, in the order in which a card shows it. */
function factsOf(country: WorldCountry): CountryFacts {
  const code = country.cca2;
  const book = factbook.records[code];
  const territory = territories[code];
  const { asOf } = factbook;
  const people = territory ? Number(territory._population) : 0;
  const all: { [field in keyof CountryFacts]: CountryFacts[field] | undefined } = {
    path: book?.path,
    partOf: sourced(sovereignOf[code], 'iso', ISO_AS_OF),
    capital: sourced(country.capital.filter(Boolean), 'world-countries', WORLD_COUNTRIES_AS_OF),
    region: sourced(country.subregion || country.region, 'world-countries', WORLD_COUNTRIES_AS_OF),
    population: fromFactbook(datedFigure(book?.population)) ?? sourced(people || null, 'cldr', CLDR_AS_OF),
    area: sourced(country.area > 0 ? country.area : null, 'world-countries', WORLD_COUNTRIES_AS_OF),
    borders: sourced(
      country.borders.flatMap((cca3) => codeOf.get(cca3) ?? []).sort(),
      'world-countries',
      WORLD_COUNTRIES_AS_OF,
    ),
    government: sourced(shortPhrase(book?.government), 'factbook', asOf),
    headOfState: sourced(holders(book?.headOfState), 'factbook', asOf),
    headOfGovernment: sourced(holders(book?.headOfGovernment), 'factbook', asOf),
    languages: sourced(officialLanguages(territory), 'cldr', CLDR_AS_OF),
    religions: fromFactbook(datedShares(book?.religions)),
    gdp: fromFactbook(datedFigure(book?.gdp)),
    gdpPerCapita: fromFactbook(datedFigure(book?.gdpPerCapita)),
    currency: sourced(Object.keys(country.currencies), 'world-countries', WORLD_COUNTRIES_AS_OF),
    military: fromFactbook(datedFigure(book?.military)),
    refugees: fromFactbook(datedFigure(book?.refugees)),
    displaced: fromFactbook(datedFigure(book?.displaced)),
    stateless: fromFactbook(datedFigure(book?.stateless)),
    literacy: sourced(territory && people > 0 ? Number(territory._literacyPercent) : null, 'cldr', CLDR_AS_OF),
    independence: sourced(inPlainNames(shortPhrase(book?.independence)), 'factbook', asOf),
    ...corrections[code],
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** The table, in order of code. */
export function factTable(): FactTable {
  const sorted = [...countries].sort((a, b) => (a.cca2 < b.cca2 ? -1 : 1));
  return Object.fromEntries(sorted.map((country) => [country.cca2, factsOf(country)]));
}

/** Population by the second source. */
export const secondPopulation = (code: CountryCode): number | null =>
  Number(territories[code]?._population ?? 0) || null;

/** One country a line: a change of one country is a change of one line. */
export const serializeFacts = (table: FactTable): string =>
  `{\n${Object.entries(table)
    .map(([code, facts]) => `"${code}":${JSON.stringify(facts)}`)
    .join(',\n')}\n}\n`;

/** Builds, validates and writes; throws with every fault where there is one. */
export function buildFacts(directory = 'lib/knowledge'): void {
  const table = factTable();
  const faults = validateFacts(table, secondPopulation);
  if (faults.length > 0) throw new Error(`The facts have ${faults.length} faults:\n${faults.join('\n')}`);
  const file = `${directory}/facts.json`;
  const before = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as FactTable) : {};
  for (const change of changedFacts(before, table)) console.log(change);
  writeFileSync(file, serializeFacts(table));
  writeFileSync('scripts/data/facts-summary.json', `${JSON.stringify(summaryOf(table), null, 2)}\n`);
}
