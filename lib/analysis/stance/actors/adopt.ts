import type { CountryCode, Mention, Speaker } from '../../../types/analysis';
import type { Span } from '../../../types/span';
import type { Attributions } from '../../attribution/speakers';
import { isOfficeOfState } from '../../attribution/speaks-for';
import { isSeat } from '../../countries/mere-place';
import type { CountryMentions } from '../../countries/recognize';
import { lastStartingAt, type Doc, type Sentence } from '../../doc';
import { headlineHome } from './headline-home';
import { isFormer, isStateOfficer } from './officers';

/** Share of the attention from which on an article is of one country. */
const AT_HOME = 0.5;

/** The country that an article is of; null where it is of several. */
export const homeOf = ({ countries, mentions }: CountryMentions): CountryCode | null => {
  const first = countries[0];
  if (!first || first.focus < AT_HOME) return null;
  const organs = new Map<CountryCode, number>();
  for (const { kind, country } of mentions)
    if (kind === 'institution') organs.set(country, (organs.get(country) ?? 0) + 1);
  const own = organs.get(first.code) ?? 0;
  return [...organs.values()].some((other) => other > own) ? null : first.code;
};

/**
 * Gives office-holders whose own words name no country ("Prime Minister Anna Orla said") to the one that their sentence,
 * or the one before, opens with; where none does and the text gives them no country at all, to the one that the article
 * is of: news calls its own ministers by their office alone.
 */
export function adoptOfficials(doc: Doc, countries: CountryMentions, attributions: Attributions): Attributions {
  const home = homeOf(countries);
  let headline: CountryCode | null | undefined;
  const headlineFor = (speaker: Speaker, introduced: Span) => {
    if (lastStartingAt(doc.sentences, introduced.start) >= LEAD) return null;
    if (headline === undefined) headline = headlineHome(doc, countries);
    return headline !== null && namesAnother(doc, countries, speaker, headline) ? null : headline;
  };
  const adopt = (speaker: Speaker): Speaker => {
    const { kind, country, speaksFor, introduced } = speaker;
    const staffed = staffOf(doc, countries.mentions, speaker);
    if (staffed !== null) return { ...speaker, country: staffed, speaksFor: staffed };
    const served = bodyBefore(doc, countries.mentions, speaker);
    if (served !== null) return { ...speaker, country: served, speaksFor: served };
    const told = bodyBehind(doc, speaker);
    if (told !== null && introduced !== null) {
      const own = countries.mentions[lastStartingAt(countries.mentions, told.end - 1)];
      const code = own && own.end > told.start ? own.country : openingBefore(doc, countries.mentions, introduced);
      return code === null || code !== (country ?? code) ? speaker : { ...speaker, country: code, speaksFor: code };
    }
    // "Arland flew them to Nordia, the Interior Ministry said"
    const isInTail = country !== null && introduced !== null && isBehindOpening(doc, countries.mentions, introduced);
    const mayOpen = (kind === 'person' || isInTail) && introduced !== null;
    const isOfNone = home !== null && country === null && speaksFor === null;
    if (!mayOpen && !isOfNone) return speaker;
    if ((kind !== 'person' && kind !== 'institution') || !isStateOfficer(doc, speaker)) return speaker;
    if (isFormer(doc, speaker)) return speaker;
    if (!isOfficeOfState(doc, speaker.office ?? speaker.name)) return speaker;
    if (mayOpen) {
      const opening =
        openingBefore(doc, countries.mentions, introduced) ??
        seatBehind(doc, countries.mentions, introduced) ??
        (country === null && speaksFor === null ? headlineFor(speaker, introduced) : null);
      if (opening !== null && (opening === country || isHeldByOther(attributions.speakers, speaker, opening)))
        return speaker;
      if (opening === null && !isOfNone) return speaker;
      if (opening !== null)
        return { ...speaker, country: opening, speaksFor: speaksFor === null && country !== null ? null : opening };
    }
    return home === null || namesAnother(doc, countries, speaker, home)
      ? speaker
      : { ...speaker, country: home, speaksFor: home };
  };
  return {
    speakers: attributions.speakers.map(adopt),
    attributions: attributions.attributions,
    quotes: attributions.quotes,
    named: attributions.named.map((naming) => {
      const who = adopt(naming.who);
      return who === naming.who ? naming : { sentence: naming.sentence, span: naming.span, who, isFree: naming.isFree };
    }),
  };
}

/** Has the text given this office of the country to somebody else: two defence ministers are of two countries? */
const isHeldByOther = (speakers: readonly Speaker[], { name, office }: Speaker, country: CountryCode): boolean =>
  office !== null &&
  speakers.some(
    (other) => other.country === country && other.office?.toLowerCase() === office.toLowerCase() && other.name !== name,
  );

/**
 * The country of "the Orla administration", and of "the administration" in a text that has spoken of the former before; null
 * for others.
 */
function staffOf(
  doc: Doc,
  mentions: readonly Mention[],
  { kind, name, country, introduced }: Speaker,
): CountryCode | null {
  if (kind !== 'institution' || introduced === null) return null;
  const words = name.toLowerCase().split(' ');
  const noun = words.at(-1) ?? '';
  if (!doc.language.stances.offices.staffs.has(noun)) return null;
  if (words.length > 2) return country;
  for (let at = lastStartingAt(mentions, introduced.start); at >= 0; at--) {
    const { kind: is, end, country: own } = mentions[at] as Mention;
    if (is === 'institution' && doc.text.slice(end - noun.length - 1, end).toLowerCase() === ` ${noun}`) return own;
  }
  return null;
}

/** "Arland’s army has … the army’s spokesman": the country of a body of the state that the text has named with it shortly before. */
function bodyBefore(doc: Doc, mentions: readonly Mention[], { kind, introduced }: Speaker): CountryCode | null {
  if (kind !== 'person' || introduced === null) return null;
  const [, body = ''] = BODY_OF.exec(doc.text.slice(introduced.start, introduced.end)) ?? [];
  if (!doc.language.stances.actorWords.staffedBodies.has(body)) return null;
  for (let at = lastStartingAt(mentions, introduced.start); at >= 0; at--) {
    const { end, country } = mentions[at] as Mention;
    if (introduced.start - end > BACK) return null;
    if (
      doc.text
        .slice(end, end + body.length + OWNER)
        .replace(/^[’']s/, '')
        .trimStart()
        .startsWith(body)
    )
      return country;
  }
  return null;
}

/** Characters back to where the text names the body with its country. */
const BACK = 300;
/** "the army’s spokesman" */
const BODY_OF = /^the (\p{Ll}+)[’']s \p{Ll}/u;

/** Words in which one may go on with a body of a state, and name it. */
const NEAR = 160;

/** The body of a state for which somebody whose office is not told is said to work; null where none is. */
function bodyBehind(doc: Doc, { kind, office, party, introduced }: Speaker): Span | null {
  if (kind !== 'person' || office !== null || party !== null || introduced === null) return null;
  const [all, body = ''] =
    doc.language.stances.actorWords.bodyBehind.exec(doc.text.slice(introduced.end, introduced.end + NEAR)) ?? [];
  if (all === undefined) return null;
  const words = body.toLowerCase().split(/[^\p{L}’']+/u);
  const at = words.findIndex((word) => doc.language.stances.actorWords.staffedBodies.has(word));
  if (at < 0 || words.some((word) => doc.language.stances.words.notState.has(word))) return null;
  const start = introduced.end + all.length;
  return { start, end: start + body.length };
}

/** "the deputy foreign minister, said in Port Vale that": the state in whose seat somebody speaks whose words name none. */
function seatBehind(doc: Doc, mentions: readonly Mention[], { start, end }: Span): CountryCode | null {
  const at = lastStartingAt(mentions, end);
  const place = mentions[at + 1];
  const own = mentions[at];
  if (
    !place ||
    place.start > end + SEAT ||
    !isSeat(place) ||
    (own && own.end > (doc.sentences[lastStartingAt(doc.sentences, start)]?.start ?? 0))
  )
    return null;
  return SAID_IN.test(doc.text.slice(end, place.start)) ? place.country : null;
}

/** Characters from an office to the seat in which it speaks. */
const SEAT = 60;
const SAID_IN =
  /^,? (?:has |had )?(?:never hidden|said|told (?:reporters|journalists|lawmakers|parliament|MPs|deputies)|announced|insisted|declared|warned)(?: on \p{Lu}\p{Ll}+)? in $/u;

/** Sentences of the beginning, in which an office without a country is one of the country that the lead is about. */
const BEGINNING = 5;

/** The country that the sentence of somebody introduced by their office opens with, or the one that it goes on from. */
function openingBefore(doc: Doc, mentions: readonly Mention[], { start, end }: Span): CountryCode | null {
  const index = lastStartingAt(doc.sentences, start);
  const sentence = doc.sentences[index];
  const last = mentions[lastStartingAt(mentions, end - 1)];
  if (!sentence || !last || last.end > start) return null;
  // "“It is for Nordia to decide,” the ministry said": what is quoted opens with others
  const own = /^["“]/.test(doc.text.slice(sentence.start, start)) ? null : openingOf(doc, mentions, sentence);
  // "They are made by two Nordian firms, Defence Minister Anna Orla said": what she speaks of is not hers
  const isBehind =
    own === null &&
    last.end < start - 2 &&
    TAIL.test(doc.text.slice(start - 2, start)) &&
    !doc.language.functionWords.prepositions.has(doc.tokens[sentence.firstToken]?.norm ?? '');
  if (last.start >= bodyStart(doc, sentence) && !isBehind) return own;
  const before = doc.sentences[index - 1];
  const lead = doc.sentences[0];
  const near = before && openingOf(doc, mentions, before);
  if (near) return near;
  if (before?.block === sentence.block) return openingOfBlock(doc, mentions, index - 2, sentence.block);
  return index > BEGINNING || !lead ? null : openingOf(doc, mentions, lead);
}

/** Does a sentence that opens with a country, and with no other words before it, end with who says it? */
function isBehindOpening(doc: Doc, mentions: readonly Mention[], { start }: Span): boolean {
  const sentence = doc.sentences[lastStartingAt(doc.sentences, start)];
  const first = sentence && mentions[lastStartingAt(mentions, bodyStart(doc, sentence))];
  return first?.start === (sentence && bodyStart(doc, sentence)) && TAIL.test(doc.text.slice(start - 2, start));
}

/** What stands between what is said and who says it. */
const TAIL = /^[,”"] $/;

/** Sentences of a paragraph that go on about the country that an earlier one of it opens with. */
const PARAGRAPH = 3;

/** Sentences of the beginning in which an office without a country may be of the one that the headline is about. */
const LEAD = 3;

/** The country that a sentence of a paragraph opens with, at `index` or before. */
function openingOfBlock(doc: Doc, mentions: readonly Mention[], index: number, block: number): CountryCode | null {
  for (let at = index; at > index - PARAGRAPH && doc.sentences[at]?.block === block; at--) {
    const opening = openingOf(doc, mentions, doc.sentences[at] as Sentence);
    if (opening !== null) return opening;
  }
  return null;
}

/** Words at the beginning of a sentence in which the country that it is about stands. */
const OPENING = 20;

/** "Arland has rejected": the one country that a sentence begins with, behind its dateline; null for a list. */
function openingOf(doc: Doc, mentions: readonly Mention[], sentence: Sentence): CountryCode | null {
  const from = bodyStart(doc, sentence);
  for (let at = lastStartingAt(mentions, from - 1) + 1; at < mentions.length; at++) {
    const mention = mentions[at] as Mention;
    if (mention.start > from + OPENING || mention.start >= sentence.end) return null;
    const next = doc.text.slice(mention.end, mention.end + 5);
    if (!/^(?:, \p{Lu}| and |[’']s?)/u.test(next) || isOwned(doc, mention.end)) return mention.country;
    // "LIMA: The plane of Peru's president"
    const filed = mentions[lastStartingAt(mentions, from - 1)];
    return filed && filed.start >= sentence.start && filed.country === mention.country ? mention.country : null;
  }
  return null;
}

/** "Arland’s approval of the port": a thing or a body of the country, and nobody of it who may be sent to another. */
function isOwned(doc: Doc, end: number): boolean {
  const at = lastStartingAt(doc.tokens, end + OWNER);
  const noun = doc.tokens[at];
  if (!/^[’']s? /.test(doc.text.slice(end, end + OWNER)) || !noun?.isWord || noun.isCapitalized) return false;
  const role = doc.language.roleNouns.get(noun.norm);
  return role === undefined || role.kind === 'body';
}

/** Characters of "’s ". */
const OWNER = 3;

/** "LIMA (Wire) — ": where what a sentence says begins. */
function bodyStart(doc: Doc, { start, end }: Sentence): number {
  const dateline = DATELINE.exec(doc.text.slice(start, Math.min(end, start + 60)));
  return start + (dateline?.[0].length ?? 0);
}

/** "LIMA (Wire) — ", "NEW DELHI — ", "TROMSØ, Norway — ", "ACCRA, June 3 (Wire) - ", "LIMA: ", "Lima, June 3: ", "Lima (Wire) " */
const DATELINE =
  /^(?:\p{Lu}{3}[^.:—–•]{0,50}?(?:[—–•:]| --? )|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?(?:, \p{Lu}\p{Ll}+\.? \d{1,2}(?: ?[—–•:]| --? | \([^)]{2,25}\))| \(\p{Lu}[^)]{1,25}\))) ?/u;

/** Does the block of a speaker name another country, up to where it introduces them? */
function namesAnother(doc: Doc, { mentions }: CountryMentions, { introduced }: Speaker, home: CountryCode): boolean {
  if (introduced === null) return false;
  const sentence = doc.sentences[lastStartingAt(doc.sentences, introduced.start)];
  const from = sentence === undefined ? 0 : (doc.blocks[sentence.block]?.start ?? 0);
  for (let at = lastStartingAt(mentions, introduced.end); at >= 0; at--) {
    const mention = mentions[at];
    if (mention === undefined || mention.start < from) return false;
    if (mention.country !== home) return true;
  }
  return false;
}
