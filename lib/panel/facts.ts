import type { CountryFacts, FactTable } from '../knowledge/facts';
import type { CountryCode } from '../types/analysis';

/** Facts of all countries: read once, when the first card opens, from the bundle. A failure is forgotten, so that the next card tries again. */
let table: Promise<FactTable> | null = null;

/** What we hold about a country; null where we know no such country. */
export async function loadFacts(code: CountryCode): Promise<CountryFacts | null> {
  table ??= import('../knowledge/facts.json').then((module) => module.default as unknown as FactTable);
  try {
    return (await table)[code] ?? null;
  } catch (error) {
    table = null;
    throw error;
  }
}
