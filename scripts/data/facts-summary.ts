import type { FactTable } from '../../lib/knowledge/facts';

/** What a fact table holds: how many countries have a field, from which source, of which years; sums show silent shifts. */
export type FactsSummary = {
  readonly countries: number;
  readonly fields: Readonly<
    Record<
      string,
      { readonly count: number; readonly sources: Record<string, number>; readonly years: Record<string, number> }
    >
  >;
  readonly totals: Readonly<Record<'population' | 'area' | 'gdp' | 'refugees' | 'displaced', number>>;
};

const TOTALS = ['population', 'area', 'gdp', 'refugees', 'displaced'] as const;

const increase = (counts: Record<string, number>, key: string): void => {
  counts[key] = (counts[key] ?? 0) + 1;
};
const inOrder = (counts: Record<string, number>): Record<string, number> =>
  Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));

/** The summary of a table. */
export function summaryOf(table: FactTable): FactsSummary {
  const fields: Record<string, { count: number; sources: Record<string, number>; years: Record<string, number> }> = {};
  for (const facts of Object.values(table)) {
    for (const [field, value] of Object.entries(facts)) {
      if (typeof value === 'string') continue; // the path of the record, no fact
      const entry = (fields[field] ??= { count: 0, sources: {}, years: {} });
      entry.count++;
      increase(entry.sources, value[1]);
      increase(entry.years, value[2].slice(0, 4));
    }
  }
  const total = (field: (typeof TOTALS)[number]): number =>
    Math.round(Object.values(table).reduce((sum, facts) => sum + (facts[field]?.[0] ?? 0), 0));
  return {
    countries: Object.keys(table).length,
    fields: Object.fromEntries(
      Object.entries(fields)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([field, { count, sources, years }]) => [
          field,
          { count, sources: inOrder(sources), years: inOrder(years) },
        ]),
    ),
    totals: Object.fromEntries(TOTALS.map((field) => [field, total(field)])) as FactsSummary['totals'],
  };
}
