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
const LEAD_BONUS = 3;

/** What an article is about is named in all its parts: half the weight for those of one, all of it for those of every quarter. */
const PARTS = 4;

/** The countries of the mentions with their share of the article's attention, most important first. */
export function rankCountries(mentions: readonly Mention[], textLength: number): Country[] {
  const byCode = new Map<CountryCode, { mentions: Mention[]; weight: number; parts: Set<number> }>();
  for (const mention of mentions) {
    const entry = byCode.get(mention.country) ?? { mentions: [], weight: 0, parts: new Set<number>() };
    const place = mention.start / Math.max(1, textLength);
    const weight = WEIGHTS[mention.kind] * mention.confidence * (1 + LEAD_BONUS * Math.max(0, 1 - place / LEAD));
    entry.mentions.push(mention);
    entry.weight += weight;
    entry.parts.add(Math.floor(place * PARTS));
    byCode.set(mention.country, entry);
  }
  const shares = [...byCode].map(([code, { mentions: own, weight, parts }]) => ({
    code,
    own,
    share: weight * (0.5 + (0.5 * parts.size) / PARTS),
  }));
  const total = shares.reduce((sum, { share }) => sum + share, 0);
  return shares
    .map(({ code, own, share }) => ({ code, name: countryName(code), mentions: own, focus: share / total }))
    .sort((a, b) => b.focus - a.focus || (a.mentions[0] as Mention).start - (b.mentions[0] as Mention).start);
}
