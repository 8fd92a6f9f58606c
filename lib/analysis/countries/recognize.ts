import { countryName } from '../../knowledge/gazetteer';
import type { Country, CountryCode, Mention } from '../../types/analysis';
import type { Doc } from '../doc';
import { lastStartingAt } from '../doc';
import { countyMentions } from './counties';
import { readNames } from './reading';
import { mentionsOf } from './resolve';

/** Countries that a text names, most important first, and every mention in text order. */
export type CountryMentions = { readonly countries: readonly Country[]; readonly mentions: readonly Mention[] };

/** Finds every country that the text names in any way. Pure and linear. */
export function recognizeCountries(doc: Doc): CountryMentions {
  const reading = readNames(doc);
  const mentions: Mention[] = [];
  for (let at = 0; at < reading.matches.length; at++) mentions.push(...mentionsOf(reading, at));
  for (const county of countyMentions(reading)) if (!overlaps(mentions, county)) mentions.push(county);
  mentions.sort((a, b) => a.start - b.start);
  return { countries: rank(mentions), mentions };
}

const overlaps = (mentions: readonly Mention[], { start, end }: Mention): boolean =>
  mentions.some((mention) => mention.start < end && start < mention.end);

/** Mentions that lie in a span, by binary search. */
export function mentionsIn(countries: CountryMentions, span: { start: number; end: number }): Mention[] {
  const { mentions } = countries;
  const found: Mention[] = [];
  for (let at = lastStartingAt(mentions, span.start - 1) + 1; at < mentions.length; at++) {
    const mention = mentions[at] as Mention;
    if (mention.start >= span.end) break;
    if (mention.end <= span.end) found.push(mention);
  }
  return found;
}

function rank(mentions: readonly Mention[]): Country[] {
  const byCode = new Map<CountryCode, Mention[]>();
  for (const mention of mentions) {
    const list = byCode.get(mention.country);
    if (list) list.push(mention);
    else byCode.set(mention.country, [mention]);
  }
  return [...byCode]
    .map(([code, list]) => ({ code, name: countryName(code), mentions: list, focus: list.length / mentions.length }))
    .sort((a, b) => b.focus - a.focus || (a.mentions[0] as Mention).start - (b.mentions[0] as Mention).start);
}
