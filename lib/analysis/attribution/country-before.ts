import type { CountryCode, Mention } from '../../types/analysis';
import type { Span } from '../../types/span';
import { goesOn, isOfIt } from '../countries/goes-on';
import { isForeignGround, isVenue } from '../countries/venues';
import { itemAt, lastStartingAt, type Doc, type Sentence } from '../doc';
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
  const own = itemAt(doc.sentences, lastStartingAt(doc.sentences, start));
  const quoted = own ? quotedBefore(doc, own.start, start) : null;
  const isPassed = (mention: Mention) =>
    isVenue(doc, mention) ||
    isForeignGround(doc, mentions, mention) ||
    (quoted !== null && mention.end < quoted.end && mention.start > quoted.start + OPENING);
  while (at >= 0 && isPassed(mentions[at] as Mention)) at--;
  const last = itemAt(mentions, at);
  if (last === undefined || start - last.end >= REACH) return null;
  const isOwn = own !== undefined && last.start >= own.start;
  const focus = isOwn || !own ? null : focusBefore(doc, mentions, own.index);
  if (focus !== null) return focus;
  if (last.kind !== 'place' || isOwn) return last.country;
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

/** Characters of a quotation in which the country that it is about stands: "“The Arlish will not pay". */
const OPENING = 8;

/** The words of a sentence that are quoted right before somebody is named; null where none are. */
function quotedBefore({ text }: Doc, from: number, to: number): Span | null {
  const before = text.slice(from, to); // in the whole text the search would go on to its beginning
  const end = Math.max(before.lastIndexOf('"'), before.lastIndexOf('”'));
  if (end <= 0) return null;
  const start = Math.max(before.lastIndexOf('"', end - 1), before.lastIndexOf('“', end - 1));
  return { start: from + start, end: from + end };
}

/** Sentences of a paragraph that may go on about the country with which an earlier one of it opens. */
const PARAGRAPH = 3;

/**
 * The country with whose name the sentence before opens; where that only goes on about another ("Its ties with Arland
 * …", "Arland is its neighbour"), the one with which the sentence before that opens. Null where none does.
 */
function focusBefore(doc: Doc, mentions: readonly Mention[], sentence: number): CountryCode | null {
  for (let at = sentence - 1; at >= 0 && at >= sentence - PARAGRAPH; at--) {
    const before = doc.sentences[at] as Sentence;
    const isNear = before.block === (doc.sentences[sentence - 1] as Sentence).block;
    if (!isNear) return null;
    if (goesOn(doc, before) || isOfIt(doc, before)) continue;
    const index = lastStartingAt(mentions, before.start);
    const first = itemAt(mentions, index);
    const isOpening = first?.start === before.start && first.kind !== 'place';
    // "The two sides": of which one is meant, the sentence before tells
    if (isOpening && itemAt(mentions, index - 1)?.start === before.start) continue;
    return isOpening && !LISTED.test(doc.text.slice(first.end, first.end + 5)) ? first.country : null;
  }
  return null;
}

/** "Arland and Nordia", "Arland, Nordia and", "Arland's". */
const LISTED = /^(?: and |, \p{Lu}|[’'])/u;
