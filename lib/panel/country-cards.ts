import type { FactTable } from '../knowledge/facts';
import type { CountryCode } from '../types/analysis';
import type { CountryCard } from '../types/card';

/** Facts and the code that makes cards of them: loaded when the first card is wanted. */
const load = async () => {
  const [{ default: facts }, { buildCountryCard }] = await Promise.all([
    import('../knowledge/facts.json'),
    import('../cards/country-card'),
  ]);
  return { facts: facts as unknown as FactTable, buildCountryCard };
};
let loaded: ReturnType<typeof load> | null = null;

/** The card of a country among those of an article; null where we hold no facts about it. */
export async function loadCountryCard(code: CountryCode, codes: readonly CountryCode[]): Promise<CountryCard | null> {
  const { facts, buildCountryCard } = await (loaded ??= load());
  const known = facts[code];
  return known ? buildCountryCard(code, known, codes, new Date().toISOString().slice(0, 10)) : null;
}
