import type { CountryStance } from '../types/analysis';

/** "Liis Tammsaar, Foreign Minister"; the office is left out where the name says it already. Null where nobody speaks. */
export function speakerLine({ speaker, office }: Pick<CountryStance, 'speaker' | 'office'>): string | null {
  if (speaker === null) return null;
  const isSaid = office === null || speaker.toLowerCase().includes(office.toLowerCase());
  return isSaid ? speaker : `${speaker}, ${office}`;
}
