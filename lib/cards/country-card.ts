import type { CountryFacts, SourcedValue } from '../knowledge/facts';
import { countryName } from '../knowledge/gazetteer';
import { recognitions } from '../knowledge/recognition';
import type { CountryCode } from '../types/analysis';
import type { CountryCard, Fact } from '../types/card';
import { provenanceOf, siteOf } from './provenance-of';
import { membershipsOf, relationsOf } from './relations';

/** A fact without what every fact gets alike. */
type Draft = Pick<Fact, 'value' | 'unit' | 'shares'>;
type Field = Exclude<keyof CountryFacts, 'path'>;

const text = (value: string | readonly string[]): Draft => ({ value, unit: null });
const coded =
  (unit: 'country' | 'currency') =>
  (value: string | readonly string[]): Draft => ({ value: typeof value === 'string' ? [value] : value, unit });
const figure =
  (unit: string) =>
  (value: number): Draft => ({ value, unit });
const languages = (value: readonly (readonly [string, number | null])[]): Draft => ({
  value: value.map(([code]) => code),
  unit: 'language',
  shares: value.map(([, share]) => share),
});

type Readers = { readonly [F in Field]: (value: NonNullable<CountryFacts[F]>[0]) => Draft };

/** How each field becomes a row, in the order of the card. */
const readers: Readers = {
  partOf: coded('country'),
  capital: text,
  region: text,
  population: figure('people'),
  government: text,
  headOfState: text,
  headOfGovernment: text,
  languages,
  religions: text,
  gdp: figure('USD'),
  gdpPerCapita: figure('USD'),
  military: figure('percent'),
  refugees: figure('people'),
  displaced: figure('people'),
  stateless: figure('people'),
  currency: coded('currency'),
  area: figure('km2'),
  literacy: figure('percent'),
  independence: text,
  borders: coded('country'),
};

/** Fields whose holders change from one day to the next. */
const PERSONS: ReadonlySet<Field> = new Set<Field>(['headOfState', 'headOfGovernment', 'government']);
/** Fields that are figures of a year. */
const YEARLY: ReadonlySet<Field> = new Set<Field>([
  'population',
  'gdp',
  'gdpPerCapita',
  'military',
  'refugees',
  'displaced',
  'stateless',
]);
/** Age from which the reader should be told: months for persons, years for figures. */
const STALE_MONTHS = 6;
const STALE_YEARS = 2;
/** Censuses come every ten years. */
const STALE_CENSUS_YEARS = 10;

/**
 * The card of a country among those that an article names: how it stands to them, then facts, each with date and source.
 * `today` (ISO date) decides what is stale.
 */
export function buildCountryCard(
  code: CountryCode,
  facts: CountryFacts,
  codesInArticle: readonly CountryCode[],
  today: string,
): CountryCard {
  const fields = (Object.keys(readers) as Field[]).filter((field) => !isRepeated(field, facts));
  const rows = fields.flatMap((field) => row(field, code, facts, today) ?? []);
  return {
    code,
    name: countryName(code),
    relations: relationsOf(code, facts, codesInArticle),
    facts: [...standing(code), ...rows.slice(0, -1), ...memberships(code), ...rows.slice(-1)],
    figuresOf: staleYear(rows),
  };
}

/** A president who heads the government too is named once. */
const isRepeated = (field: Field, facts: CountryFacts): boolean =>
  field === 'headOfGovernment' && facts.headOfGovernment?.[0].join() === facts.headOfState?.[0].join();

function row<F extends Field>(field: F, code: CountryCode, facts: CountryFacts, today: string): Fact | null {
  const sourced = facts[field] as SourcedValue<Parameters<Readers[F]>[0]> | undefined;
  if (sourced === undefined) return null;
  const [value, , asOf] = sourced;
  const read = readers[field];
  const isStale = isOld(field, asOf, today);
  return { key: field, ...read(value), ...(isStale && { isStale }), provenance: provenanceOf(sourced, code, facts) };
}

function isOld(field: Field, asOf: string, today: string): boolean {
  const [year = 0, month = 12] = asOf.split('-').map(Number);
  const [yearNow = 0, monthNow = 1] = today.split('-').map(Number);
  if (YEARLY.has(field)) return yearNow - year >= STALE_YEARS;
  if (field === 'religions') return yearNow - year >= STALE_CENSUS_YEARS;
  return PERSONS.has(field) && (yearNow - year) * 12 + monthNow - month > STALE_MONTHS;
}

/** The year of most stale figures; null where fewer than half are stale. */
function staleYear(rows: readonly Fact[]): string | null {
  const yearly = rows.filter(({ key }) => YEARLY.has(key as Field));
  const stale = yearly.filter((fact) => fact.isStale).map((fact) => fact.provenance.asOf);
  if (stale.length * 2 < yearly.length || stale.length === 0) return null;
  return mostFrequent(stale);
}

function mostFrequent(years: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? 1 : -1))[0]?.[0] ?? '';
}

/** How a state in dispute stands: first on its card. */
function standing(code: CountryCode): Fact[] {
  return recognitions
    .filter(({ of, tells }) => of === code && tells === 'both')
    .map(({ statement, url, asOf }) => ({
      key: 'standing',
      value: statement,
      unit: null,
      provenance: { source: siteOf(url), url, asOf },
    }));
}

/** What it is a member of. The date is that of the oldest list, the link that of the most telling one. */
function memberships(code: CountryCode): Fact[] {
  const all = membershipsOf(code);
  const [first] = all;
  if (!first) return [];
  const asOf = all.map((one) => one.asOf).sort()[0] ?? first.asOf;
  const provenance = { source: 'Member lists of the organisations', url: first.url, asOf };
  return [{ key: 'memberships', value: all.map(({ name }) => name), unit: null, provenance }];
}
