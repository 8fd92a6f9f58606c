import { countryName } from '../../knowledge/gazetteer';
import type { Country, CountryCode, Mention, MentionKind } from '../../types/analysis';

/** What a mention weighs: a country's name most, a place in it least, since places come in lists. */
const WEIGHTS: Readonly<Record<MentionKind, number>> = {
  name: 1,
  institution: 0.9,
  person: 0.8,
  demonym: 0.8,
  place: 0.7,
};

/** A mention at the very beginning weighs so much more than one after `LEAD` of the text: news puts its subject first. */
const LEAD = 0.25;
const LEAD_BONUS = 1.5;

/** The countries of the mentions with their share of the article's attention, most important first. */
export function rankCountries(mentions: readonly Mention[], textLength: number): Country[] {
  const byCode = new Map<CountryCode, { mentions: Mention[]; weight: number }>();
  let total = 0;
  for (const mention of mentions) {
    const entry = byCode.get(mention.country) ?? { mentions: [], weight: 0 };
    const place = mention.start / Math.max(1, textLength);
    const weight = WEIGHTS[mention.kind] * mention.confidence * (1 + LEAD_BONUS * Math.max(0, 1 - place / LEAD));
    entry.mentions.push(mention);
    entry.weight += weight;
    total += weight;
    byCode.set(mention.country, entry);
  }
  return [...byCode]
    .map(([code, entry]) => ({
      code,
      name: countryName(code),
      mentions: entry.mentions,
      focus: entry.weight / total,
    }))
    .sort((a, b) => b.focus - a.focus || (a.mentions[0] as Mention).start - (b.mentions[0] as Mention).start);
}
