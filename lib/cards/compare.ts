import type { CountryCode } from '../types/analysis';
import type { CountryCard, Fact } from '../types/card';

/** One country's cell: its fact, and for figures how long a bar is against the largest of the row, 0 to 1. */
export type ComparisonCell = { readonly code: CountryCode; readonly fact: Fact | null; readonly bar: number | null };
/** One fact of several countries side by side. */
export type ComparisonRow = { readonly key: string; readonly cells: readonly ComparisonCell[] };

/** What is worth setting side by side, in this order. */
const COMPARED = [
  'population',
  'gdp',
  'gdpPerCapita',
  'military',
  'refugees',
  'displaced',
  'area',
  'literacy',
  'government',
  'capital',
  'languages',
  'currency',
];
/** Rows whose figures are of one measure, so that a bar tells the truth. */
const WITH_BARS: ReadonlySet<string> = new Set(COMPARED.slice(0, 8));

/** The rows of a table of countries: facts that at least two of them have. Empty for fewer than two cards. */
export function compareCountries(cards: readonly CountryCard[]): ComparisonRow[] {
  return COMPARED.map((key) => rowOf(key, cards)).filter(
    ({ cells }) => cells.filter(({ fact }) => fact !== null).length > 1,
  );
}

function rowOf(key: string, cards: readonly CountryCard[]): ComparisonRow {
  const facts = cards.map((card) => card.facts.find((fact) => fact.key === key) ?? null);
  const largest = Math.max(0, ...facts.map((fact) => (typeof fact?.value === 'number' ? fact.value : 0)));
  return {
    key,
    cells: cards.map(({ code }, index) => {
      const fact = facts[index] ?? null;
      const hasBar = WITH_BARS.has(key) && typeof fact?.value === 'number' && largest > 0;
      return { code, fact, bar: hasBar ? Number(fact.value) / largest : null };
    }),
  };
}
