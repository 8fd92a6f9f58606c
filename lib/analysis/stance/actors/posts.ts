import type { CountryCode, Mention, Speaker } from '../../../types/analysis';
import type { Span } from '../../../types/span';
import type { Attributions, Naming } from '../../attribution/speakers';
import { isSeat } from '../../countries/mere-place';
import type { CountryMentions } from '../../countries/recognize';
import { itemAt, lastStartingAt, type Doc } from '../../doc';
import { isFormer, isOfNoState, isStateOfficer } from './officers';

/** Characters behind a name in which it is told what its bearer does. */
const NEAR = 160;

/** A state for which somebody speaks, and the office of it where the text gives one. */
type Post = Pick<Speaker, 'country' | 'speaksFor' | 'office'>;

/** What a text is asked for, and who is named where, by the first character. */
type Read = { readonly mentions: readonly Mention[]; readonly namings: ReadonlyMap<number, Naming> };

/**
 * Gives those whom a text names without an office to the state for which it says that they speak: "Anna Orla, who leads the
 * Arlish team", "who has been Arland's ambassador", "Orla, of the customs office in Port Vale", "She is Arland's envoy".
 */
export function tellPosts(doc: Doc, { mentions }: CountryMentions, attributions: Attributions): Attributions {
  const read = { mentions, namings: new Map(attributions.named.map((naming) => [naming.span.start, naming])) };
  const told = new Map<Speaker, Speaker>();
  for (const { sentence, span, who } of attributions.named) {
    if (!mayHold(doc, who) || told.has(who)) continue;
    const end = Math.min(span.end + NEAR, doc.sentences[sentence]?.end ?? 0);
    const post = postBehind(doc, span.end, end, who, read);
    if (post !== null) told.set(who, { ...who, ...post, introduced: withState(mentions, span, post, who) });
  }
  if (told.size === 0) return attributions;
  const settle = (who: Speaker): Speaker => told.get(who) ?? who;
  return {
    speakers: attributions.speakers.map(settle),
    attributions: attributions.attributions,
    quotes: attributions.quotes,
    named: attributions.named.map(({ sentence, span, who, isFree }) => ({ sentence, span, who: settle(who), isFree })),
  };
}

/** From the name to the state; the words that introduced them where no state is told there. */
function withState(
  mentions: readonly Mention[],
  span: Span,
  { speaksFor }: Post,
  { introduced }: Speaker,
): Span | null {
  for (let at = lastStartingAt(mentions, span.end - 1) + 1; at < mentions.length; at++) {
    const { start, end, country } = mentions[at] as Mention;
    if (start > span.end + NEAR) break;
    if (country === speaksFor) return { start: span.start, end };
  }
  return introduced;
}

/** A person by name, of whom no state or party has been told. */
const mayHold = (doc: Doc, who: Speaker): boolean =>
  who.kind === 'person' &&
  who.speaksFor === null &&
  who.country === null &&
  who.party === null &&
  /^\p{Lu}/u.test(who.name) &&
  !isFormer(doc, who) &&
  !isOfNoState(doc, who);

/** What the words right behind a name tell of whom its bearer speaks for. */
function postBehind(doc: Doc, from: number, end: number, who: Speaker, read: Read): Post | null {
  const words = doc.language.stances.posts;
  const behind = doc.text.slice(from, end);
  const after = (pattern: RegExp) => pattern.exec(behind)?.[0].length;
  const post = (country: CountryCode | null): Post | null =>
    country === null ? null : { country, speaksFor: country, office: who.office };
  const speaks = after(words.speaksFor);
  if (speaks !== undefined) return post(stateAt(doc, from + speaks, read, true));
  const leads = after(words.leads);
  if (leads !== undefined) return post(stateAt(doc, from + leads, read, words.represents.test(behind.slice(0, leads))));
  return heldBehind(doc, from, end, who, read) ?? post(seatedBehind(doc, from, end, read));
}

/** ", who has been Arland's ambassador", "became environment minister": somebody else's description right behind. */
function heldBehind(doc: Doc, from: number, end: number, who: Speaker, { namings }: Read): Post | null {
  const { text, language } = doc;
  for (let at = from; at < Math.min(end, from + OFFICE); at++) {
    const holder = namings.get(at)?.who;
    if (holder === undefined || holder === who) continue;
    const { kind, office, country, speaksFor } = holder;
    if ((kind !== 'person' && kind !== 'anonymous') || office === null || !isStateOfficer(doc, holder)) return null;
    const lead = text.slice(from, at);
    const isShort = lead === ' ' && /[’']s$/.test(text.slice(from - 2, from)); // "She's Arland's envoy"
    return isShort || language.stances.posts.holds.test(lead) ? { office, country, speaksFor } : null;
  }
  return null;
}

/** Characters from a name to the office that its bearer holds. */
const OFFICE = 40;

/** ", of the customs office in Port Vale", ", who is in charge of trade in Port Vale", ", the Arlish go-between". */
function seatedBehind(doc: Doc, from: number, end: number, read: Read): CountryCode | null {
  const { charge, works, called, agents } = doc.language.stances.posts;
  const behind = doc.text.slice(from, end);
  const seat = charge.exec(behind);
  if (seat) return seatAt(read.mentions, from + seat[0].length);
  const work = works.exec(behind);
  if (work) return stateAt(doc, from + work[0].length, read, false);
  const call = called.exec(behind);
  const state = call && startingAt(read.mentions, from + call[0].length);
  if (!state || (state.kind !== 'demonym' && state.kind !== 'name')) return null;
  return agents.test(doc.text.slice(state.end, end).replace(OWNER, '')) ? state.country : null;
}

/** "Arland" (where `isDirect`), "the Arlish delegation", "its team", "the foreign ministry in Port Vale". */
function stateAt(doc: Doc, from: number, { mentions, namings }: Read, isDirect: boolean): CountryCode | null {
  const { text, language } = doc;
  const { bodies, alone } = language.stances.posts;
  const isBodyNoun = (noun: string) => bodies.has(noun) || alone.has(noun);
  const opening = OPENING.exec(text.slice(from, from + ARTICLE))?.[0] ?? '';
  const body = namings.get(from)?.who;
  if (OF_BEFORE.test(opening) && body?.kind === 'institution')
    return OF_BEFORE.test(body.name) && isBodyNoun(body.name.split(' ').at(-1) ?? '') ? body.country : null;
  const at = from + opening.length;
  const state = startingAt(mentions, at);
  if (state === null) {
    const named = bodyEnd(doc, at);
    return named !== null && text.startsWith(' in ', named) ? seatAt(mentions, named + IN) : null;
  }
  const isOwner = state.kind === 'demonym' || OWNER.test(text.slice(state.end, state.end + ARTICLE));
  if (!isOwner) return isDirect && (state.kind === 'name' || isSeat(state)) ? state.country : null;
  if (state.kind === 'place' && !isSeat(state)) return null;
  const next = text.slice(state.end, state.end + ARTICLE).replace(OWNER, '');
  return bodyEnd(doc, state.end + ARTICLE - next.length + 1) === null ? null : state.country;
}

/** Where the name of a body of a state ends that begins at a character: "foreign ministry"; null where none does. */
function bodyEnd({ text, language }: Doc, from: number): number | null {
  const { bodies, alone, fielded } = language.stances.posts;
  const { portfolios, titleWords } = language.stances.offices;
  let isFielded = false;
  let isFirst = true;
  for (const [word] of text.slice(from, from + BODY).matchAll(WORD)) {
    const noun = word.trimStart().toLowerCase();
    from += word.length;
    const isBody = bodies.has(noun) || (alone.has(noun) && isFirst);
    isFirst = false;
    if (isBody || (fielded.has(noun) && isFielded)) return from;
    isFielded ||= portfolios.has(noun);
    if (!portfolios.has(noun) && !titleWords.has(noun) && !fielded.has(noun)) return null;
  }
  return null;
}

/** Characters of a body's name, of ` in `, of an article or a genitive. */
const BODY = 60;
const IN = 4;
const ARTICLE = 6;
const WORD = /(?<=^|\p{L})(?:^| )[\p{L}’'-]+/gu;
const OPENING = /^(?:the|its|their) /;
const OF_BEFORE = /^(?:its|their) /;
const OWNER = /^[’']s?/;

/** The country whose government sits in the place that is named at a character. */
function seatAt(mentions: readonly Mention[], at: number): CountryCode | null {
  const place = startingAt(mentions, at);
  return place && isSeat(place) ? place.country : null;
}

function startingAt(mentions: readonly Mention[], at: number): Mention | null {
  const found = itemAt(mentions, lastStartingAt(mentions, at));
  return found?.start === at ? found : null;
}
