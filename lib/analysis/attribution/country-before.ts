import type { CountryCode, Mention } from '../../types/analysis';
import { lastStartingAt, type Doc } from '../doc';
import type { Member } from './cast';

/** How far back in the text a country may have been named, in characters. */
const REACH = 300;

/**
 * The country that somebody belongs to whose own words name none: the one named last before them. Where that is only a
 * city of a sentence before, in which people of any country meet, it is that of whoever the sentence was about, else the
 * only country that it names; null where it names several.
 */
export function countryBefore(
  doc: Doc,
  mentions: readonly Mention[],
  start: number,
  subject: Member | null,
): CountryCode | null {
  let at = lastStartingAt(mentions, start);
  const last = mentions[at];
  if (last === undefined || start - last.end >= REACH) return null;
  const own = doc.sentences[lastStartingAt(doc.sentences, start)];
  if (last.kind !== 'place' || (own && last.start >= own.start)) return last.country;
  const near = doc.sentences[lastStartingAt(doc.sentences, last.start)] ?? last;
  const subjectAt = subject ? doc.tokens[subject.lastAt]?.start : undefined;
  if (subject?.country && subjectAt !== undefined && subjectAt >= near.start) return subject.country;
  let only: CountryCode | null = null;
  for (; at >= 0 && (mentions[at] as Mention).start >= near.start; at--) {
    const { country, kind } = mentions[at] as Mention;
    if (kind === 'place') continue;
    if (only !== null && only !== country) return null;
    only = country;
  }
  return only ?? last.country;
}
