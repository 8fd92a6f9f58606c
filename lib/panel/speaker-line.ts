import type { Analysis, CountryCode, CountryStance, Speaker } from '../types/analysis';

/** A name at the beginning of a line: "The Jordanian government", though the article has it inside a sentence. "eBay" stays as it is. */
export const asHeading = (name: string): string =>
  name.replace(/^\p{Ll}+(?=\s|$)/u, (word) => word.charAt(0).toUpperCase() + word.slice(1));

/** "Liis Tammsaar, Foreign Minister"; the office is left out where the name says it already. Null where nobody speaks. */
export function speakerLine({ speaker, office }: Pick<CountryStance, 'speaker' | 'office'>): string | null {
  if (speaker === null) return null;
  const beside = officeBeside(speaker, office);
  return asHeading(beside === null ? speaker : `${speaker}, ${beside}`);
}

/** An office that stands beside a name; null where the name says it already: "the foreign ministry", of office "ministry". */
export const officeBeside = (name: string, office: string | null): string | null =>
  office === null || name.toLowerCase().includes(office.toLowerCase()) ? null : office;

/**
 * The country whose flag stands beside a speaker: whose government they speak for, or theirs; of a body or a group only
 * where its own name says so, since what it is called elsewhere in the text tells little of where it belongs.
 */
export function flagOf(speaker: Speaker, { article, countries }: Analysis): CountryCode | null {
  const { speaksFor, country, kind, name } = speaker;
  if (speaksFor !== null || kind === 'person' || kind === 'country') return speaksFor ?? country;
  const mentions = countries.find(({ code }) => code === country)?.mentions ?? [];
  return mentions.some(({ start, end }) => name.includes(article.text.slice(start, end))) ? country : null;
}
