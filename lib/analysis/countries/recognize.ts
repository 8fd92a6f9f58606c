import type { Country, Mention } from '../../types/analysis';
import type { Doc } from '../doc';
import { lastStartingAt } from '../doc';
import { backReferences } from './back-references';
import { countyMentions } from './counties';
import { rankCountries } from './focus';
import { halfMentions } from './halves';
import { readNames } from './reading';
import { mentionsOf } from './resolve';

/** Countries that a text names, most important first, and every mention in text order. */
export type CountryMentions = { readonly countries: readonly Country[]; readonly mentions: readonly Mention[] };

/** Finds every country that the text names in any way. Pure and linear. */
export function recognizeCountries(doc: Doc): CountryMentions {
  const reading = readNames(doc);
  const named: Mention[] = [];
  for (let at = 0; at < reading.matches.length; at++) named.push(...mentionsOf(reading, at));
  const placed = withoutOverlaps(named, countyMentions(reading));
  const halved = withoutOverlaps(placed, halfMentions(doc, placed));
  const mentions = withoutOverlaps(halved, backReferences(doc, halved));
  return { countries: rankCountries(mentions, doc.text.length), mentions };
}

/** Both lists in text order, without those of the second that a mention of the first covers. */
function withoutOverlaps(first: readonly Mention[], second: readonly Mention[]): Mention[] {
  const free = second.filter(({ start, end }) => {
    const before = first[lastStartingAt(first, end - 1)];
    return !before || before.end <= start;
  });
  return free.length === 0 ? [...first] : [...first, ...free].sort((a, b) => a.start - b.start);
}

/** Mentions that lie in a span, by binary search. */
export function mentionsIn(countries: CountryMentions, span: { start: number; end: number }): readonly Mention[] {
  const { mentions } = countries;
  let found: Mention[] | null = null;
  for (let at = lastStartingAt(mentions, span.start - 1) + 1; at < mentions.length; at++) {
    const mention = mentions[at] as Mention;
    if (mention.start >= span.end) break;
    if (mention.end > span.end) continue;
    if (found === null) found = [mention];
    else found.push(mention);
  }
  return found ?? NO_MENTIONS;
}

const NO_MENTIONS: readonly Mention[] = [];
