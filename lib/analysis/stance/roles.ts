import type { CountryCode, CountryRole } from '../../types/analysis';
import type { Reading } from './read';

/** What a country does in the article, most important first. */
export function rolesOf(country: CountryCode, { passages, topic, events }: Reading): CountryRole[] {
  const own = passages.get(country) ?? [];
  const roles = new Set<CountryRole>();
  if (own.some(({ owned }) => owned.some(({ noun }) => noun !== null && topic.isWord(noun)))) roles.add('proposer');
  const isActedOn = events.some(
    ({ agents, patients, link, isNegated }) =>
      link > 0 && !isNegated && agents.length > 0 && patients.includes(country) && !agents.includes(country),
  );
  if (isActedOn) roles.add('target');
  if (own.some(({ isActive }) => isActive)) roles.add('party');
  if (roles.size === 0) roles.add('mentioned');
  return [...roles];
}
