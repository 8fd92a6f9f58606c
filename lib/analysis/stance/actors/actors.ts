import type { CountryCode, Mention } from '../../../types/analysis';
import type { Attributions } from '../../attribution/speakers';
import { isMerePlace } from '../../countries/mere-place';
import type { CountryMentions } from '../../countries/recognize';
import type { Doc, Sentence, Token } from '../../doc';
import { lastStartingAt, sentenceAt } from '../../doc';
import { goesOn } from '../../countries/goes-on';
import { wordFact } from '../../text/word-fact';
import { roleOf } from './actor-roles';
import { outOfOffice } from './campaigners';
import { isOfLongerName } from './longer-names';
import { isSupposed } from '../conditions/supposed';
import { behindOpening } from '../grammar/takes-up';
import { isStateNoun, nounAfter, readPhrase } from '../grammar/phrases';
import { addOwnStates } from './own-states';
import { surnameOf, surnamesOf, type Person } from './surnames';

/**
 * A country in a sentence. 'subject' does or says something; 'agent' stands after "by"; 'oblique' elsewhere.
 * 'owner' is a country whose thing is spoken of ("Arland's plan"): `noun` is the thing.
 */
export type Actor = {
  readonly country: CountryCode;
  readonly role: 'subject' | 'agent' | 'oblique' | 'owner' | 'other';
  /** Tokens [first, end). */
  readonly first: number;
  readonly end: number;
  readonly noun: string | null;
  /** Index into `Attributions.speakers`, where a person or body speaks for the country. */
  readonly speaker: number | null;
  /** A person who stands for the state. */
  readonly isPerson: boolean;
};

/** The countries of each sentence, in text order; index is `Sentence.index`. `campaigners` are of the article, for its headline. */
export function findActors(
  doc: Doc,
  countries: CountryMentions,
  attributions: Attributions,
  campaigners = outOfOffice(doc, countries.mentions),
): Actor[][] {
  const bySentence: Actor[][] = doc.sentences.map(() => []);
  const bodies = bodiesOf(attributions);
  for (const [index, mention] of countries.mentions.entries()) {
    const sentence = doc.sentences[lastStartingAt(doc.sentences, mention.start)];
    const actors = sentence && bySentence[sentence.index];
    if (!actors || mention.start >= sentence.end) continue;
    const phrase = readPhrase(doc, sentence, mention);
    const runs =
      mention.kind === 'person' &&
      campaigners.has((doc.tokens[lastStartingAt(doc.tokens, mention.end - 1)] as Token).norm.replace(/'s$/, ''));
    const read = runs ? 'other' : phrase.is === 'state' ? roleOf(doc, sentence, phrase, actors.at(-1)) : phrase.is;
    const isOther =
      isOfPlace(mention, countries.mentions[index - 1]) ||
      isOfLongerName(doc, sentence, mention) ||
      isOfBody(doc, mention, bodies);
    const role = isOther ? 'other' : read;
    actors.push({
      country: mention.country,
      role,
      first: phrase.first,
      end: phrase.end,
      noun: phrase.noun,
      speaker: null,
      isPerson: mention.kind === 'person' && phrase.is === 'state',
    });
  }
  addSpeakers(doc, attributions, bySentence, { campaigners, mentions: countries.mentions });
  addOwnStates(doc, attributions, countries.mentions, bySentence);
  for (const actors of bySentence) if (actors.length > 1) actors.sort((a, b) => a.first - b.first);
  return bySentence;
}

/** "Ohio", "the Ohio House": a place that is no seat of government, or a body of one. */
const isOfPlace = (mention: Mention, before: Mention | undefined): boolean =>
  isMerePlace(mention) ||
  (mention.kind === 'institution' &&
    before !== undefined &&
    before.country === mention.country &&
    before.end === mention.start - 1 &&
    isMerePlace(before));

/** Where what says something ends that is named as a person, and speaks for no state: "Greenpeace Arland said"; by its end. */
function bodiesOf({ speakers, attributions }: Attributions): ReadonlyMap<number, number> {
  const bodies = new Map<number, number>();
  for (const { source, speaker } of attributions) {
    const who = speaker === null ? undefined : speakers[speaker];
    if (source && who?.kind === 'person' && who.speaksFor === null) bodies.set(source.end, source.start);
  }
  return bodies;
}

/** "Greenpeace Arland": does a name of a state close that of a body? */
function isOfBody(doc: Doc, { kind, start, end }: Mention, bodies: ReadonlyMap<number, number>): boolean {
  const from = kind === 'name' ? bodies.get(end) : undefined;
  if (from === undefined || from >= start) return false;
  const at = lastStartingAt(doc.tokens, start) - 1;
  const before = doc.tokens[at];
  // "Landlocked Arland": the capital is the sentence's
  if (before?.isCapitalized !== true || sentenceAt(doc, start)?.firstToken === at) return false;
  return !doc.language.functionWords.determiners.has(before.norm);
}

/** Field by field: see `signalWith`. */
const withSpeaker = ({ country, role, first, end, noun, isPerson }: Actor, speaker: number | null): Actor => ({
  country,
  role,
  first,
  end,
  noun,
  speaker,
  isPerson,
});

/** Those who speak for a state, where they say something and where their surname stands. */
function addSpeakers(
  doc: Doc,
  { speakers, attributions, named }: Attributions,
  bySentence: Actor[][],
  { campaigners, mentions }: { readonly campaigners: ReadonlySet<string>; readonly mentions: readonly Mention[] },
): void {
  const add = (sentence: Sentence, first: number, end: number, { who, speaker }: Person, isSource: boolean) => {
    const actors = bySentence[sentence.index];
    const country = ownerBefore(doc, sentence, first, bySentence) ?? who.speaksFor;
    if (!country || !actors) return;
    const same = actors.findIndex((actor) => actor.first < end && actor.end > first && actor.country === country);
    const known = actors[same];
    // "Norway's decision to build it": whose thing is spoken of, and not who says it
    if (known?.role === 'owner' && isSource) {
      actors[same] = withSpeaker(known, speaker);
      return;
    }
    const phrase = { first: Math.min(first, known?.first ?? first), end: Math.max(end, known?.end ?? end), noun: null };
    const read = roleOf(doc, sentence, phrase, undefined);
    const role = isSource && read !== 'agent' ? 'subject' : read;
    const asActor = (): Actor => ({
      country,
      role,
      first: phrase.first,
      end: phrase.end,
      noun: null,
      speaker,
      isPerson: who.kind === 'person' && !isSource,
    });
    if (known) actors[same] = isSource || known.role !== 'subject' ? asActor() : withSpeaker(known, speaker);
    else actors.push(asActor());
  };
  for (const { sentence: index, source, speaker } of attributions) {
    const sentence = doc.sentences[index];
    const who = speaker === null ? undefined : speakers[speaker];
    if (!sentence || !who || !source) continue;
    if (campaigners.has(surnameOf(who.name).toLowerCase())) continue;
    const first = Math.max(sentence.firstToken, lastStartingAt(doc.tokens, source.start));
    const end = Math.min(sentence.endToken, lastStartingAt(doc.tokens, source.end - 1) + 1);
    add(sentence, first, end, { who, speaker }, true);
  }
  const surnames = surnamesOf(doc, { speakers, named }, mentions);
  if (surnames.size === 0) return;
  for (const sentence of doc.sentences)
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const token = doc.tokens[at] as Token;
      const person = token.isCapitalized ? surnames.get(withoutPossessive(token)) : undefined;
      if (person === undefined || campaigners.has(withoutPossessive(token).toLowerCase())) continue;
      if (bySentence[sentence.index]?.some((actor) => actor.first <= at && actor.end > at)) continue;
      const noun = /[’']s$/.test(token.text) ? (doc.tokens[at + 1]?.norm ?? '') : nounAfter(doc, sentence, at + 1);
      if (noun === null || isStateNoun(doc, noun)) add(sentence, at, at + 1, person, false);
      else if (doc.language.stances.words.ownNouns.has(noun) || doc.language.stances.words.aimNouns.has(noun)) {
        const country = person.who.speaksFor;
        if (country)
          bySentence[sentence.index]?.push({
            country,
            role: 'owner',
            first: at,
            end: at + 2,
            noun,
            speaker: person.speaker,
            isPerson: false,
          });
      }
    }
}

/**
 * "Arland sighed, and its minister said": the country that "its" goes back to, in this sentence or as the subject of the
 * one before; null for other phrases.
 */
function ownerBefore(
  doc: Doc,
  sentence: Sentence,
  first: number,
  bySentence: readonly (readonly Actor[])[],
): CountryCode | null {
  if (!/^(?:its|their)$/.test((doc.tokens[first] as Token).norm)) return null;
  const before = bySentence[sentence.index]?.findLast(
    ({ role, end, first: at }) =>
      role === 'subject' && end <= first && at >= sentence.firstToken && !isSupposed(doc, sentence, at),
  );
  if (before) return before.country;
  let at = sentence.index - 1;
  // "Nordia is its neighbour": the text goes on about the country before
  while (at > 0 && goesOn(doc, doc.sentences[at] as Sentence)) at--;
  // "It could join, its minister said"
  const opens = behindOpening(doc, sentence);
  const isCarried = /^(?:it|they|that)$/.test(doc.tokens[opens]?.norm ?? '');
  if ((opens < first && !isCarried) || doc.sentences[at]?.block !== sentence.block) return null;
  const last = bySentence[at]?.filter(({ role }) => role === 'subject') ?? [];
  return new Set(last.map(({ country }) => country)).size === 1 ? (last[0]?.country ?? null) : null;
}

/** "Orla's" → "Orla" */
const withoutPossessive = wordFact(({ text }) => text.replace(/[’']s$/, ''));
