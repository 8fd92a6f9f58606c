import type { CountryCode, CountryRole } from '../../types/analysis';
import type { Reading } from './read';

/** What a country does in the article, most important first. */
export function rolesOf(country: CountryCode, { passages, topic }: Reading): CountryRole[] {
  const own = passages.get(country) ?? [];
  const roles = new Set<CountryRole>();
  if (own.some(({ owned }) => owned.some(({ noun }) => noun !== null && topic.isWord(noun)))) roles.add('proposer');
  if (own.some(({ isActive }) => isActive)) roles.add('party');
  if (roles.size === 0) roles.add('mentioned');
  return [...roles];
}
