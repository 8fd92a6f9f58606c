import type { CountryCode, Speaker } from '../../../types/analysis';
import { goesOn } from '../../countries/goes-on';
import type { Attribution, Attributions } from '../../attribution/speakers';
import type { Doc, Sentence, Token } from '../../doc';
import { lastStartingAt } from '../../doc';
import type { Actor } from './actors';
import { namesOffice } from '../grammar/phrases';
import { isApart } from '../grammar/clause-apart';
import { conditionsOf } from '../conditions/conditions';
import { beforeGroup } from '../grammar/groups';
import { isAccordingTo, isInserted } from '../grammar/lists';
import { takesUp, takesUpOne } from '../grammar/takes-up';

/** How a stretch of text came to be about a country. */
export type Via = 'subject' | 'speaker' | 'carried' | 'loose' | 'mentioned';

/** Tokens [first, end) of one sentence in which the same countries act or speak. */
export type Stretch = {
  readonly sentence: number;
  readonly first: number;
  readonly end: number;
  readonly countries: readonly CountryCode[];
  readonly via: Via;
  /** Index into `Attributions.speakers`. */
  readonly speaker: number | null;
};

/** `isNamed`: only named before, so that only a sentence that takes it up goes on with it. */
type Owner = Pick<Stretch, 'countries' | 'speaker'> & { readonly isNamed?: boolean };

/** The stretch in which a country acts or speaks at a token of the sentence; undefined where one is only named. */
export const actingAt = (stretches: readonly Stretch[], { index }: Sentence, token: number): Stretch | undefined =>
  stretches.find(
    ({ sentence, via, first, end }) =>
      sentence === index && via !== 'mentioned' && via !== 'loose' && first <= token && end > token,
  );

/** Cuts every sentence where another country takes over; a sentence without an actor goes on with the last one. */
export function cutStretches(doc: Doc, actors: readonly Actor[][], attributions: Attributions): Stretch[] {
  const stretches: Stretch[] = [];
  const saying = new Map<number, Attribution[]>();
  for (const attribution of attributions.attributions) {
    const list = saying.get(attribution.sentence);
    if (list) list.push(attribution);
    else saying.set(attribution.sentence, [attribution]);
  }
  let last: Owner | null = null;
  let block = -1;
  for (const sentence of doc.sentences) {
    if (sentence.block !== block) {
      if (block >= 0 && doc.blocks[block]?.kind !== 'heading' && !takesUp(doc, sentence)) last = null;
      block = sentence.block;
    }
    const here = cutSentence(
      doc,
      sentence,
      actors[sentence.index] ?? [],
      saying.get(sentence.index) ?? [],
      attributions,
      last,
    );
    stretches.push(...here);
    // "Nordia is its neighbour": the text goes on about the country before
    if (last !== null && here.length > 0 && goesOn(doc, sentence)) continue;
    const isLoose = here[0]?.via === 'loose';
    last = isLoose ? { countries: here[0]?.countries ?? [], speaker: null, isNamed: true } : nextOwner(here);
  }
  return stretches;
}

/** Who the next sentence goes on with: the one whom this sentence begins with, unless it turns to another at its end. */
function nextOwner(here: readonly Stretch[]): Owner | null {
  const owned = here.filter((stretch) => stretch.via !== 'mentioned');
  const final = owned.at(-1);
  return final ? { countries: final.countries, speaker: final.speaker } : null;
}

/** A stretch at a place. */
const stretchOf = (
  { sentence, first, end }: Pick<Stretch, 'sentence' | 'first' | 'end'>,
  countries: readonly CountryCode[],
  via: Via,
  speaker: number | null,
): Stretch => ({ sentence, first, end, countries, via, speaker });

function cutSentence(
  doc: Doc,
  sentence: Sentence,
  actors: readonly Actor[],
  saying: readonly Attribution[],
  { speakers }: Attributions,
  last: Owner | null,
): Stretch[] {
  const whole = { sentence: sentence.index, first: sentence.firstToken, end: sentence.endToken };
  const subjects = joinSubjects(
    doc,
    actors.filter((actor) => actor.role === 'subject' && !isEmbedded(doc, sentence, actor)),
  );
  if (subjects.length === 0) {
    const spoken = saying.find(({ speaker }) => speaker !== null && speakers[speaker]?.speaksFor);
    if (spoken?.speaker !== undefined && spoken.speaker !== null) {
      const country = speakers[spoken.speaker]?.speaksFor as CountryCode;
      return [stretchOf(whole, [country], 'speaker', spoken.speaker)];
    }
    const strangers = saying.some(({ speaker }) => speaker !== null && isStranger(doc, speakers[speaker]));
    const isTakenUp =
      takesUp(doc, sentence) && !(last !== null && last.countries.length > 1 && takesUpOne(doc, sentence));
    const others = actors.some(({ country }) => !last?.countries.includes(country));
    if (last && !strangers && (isTakenUp || !(others || last.isNamed)))
      return [
        stretchOf(whole, last.countries, isTakenUp ? 'carried' : 'loose', last.speaker),
        ...mentionedIn(whole, actors, last.countries),
      ];
    return mentionedIn(whole, actors, []);
  }
  const stretches: Stretch[] = [];
  let first = opening(doc, sentence, actors, subjects[0]?.first ?? 0);
  subjects.forEach((subject, index) => {
    const next = subjects[index + 1];
    const end = next ? opensAt(doc, next, subject.end) : sentence.endToken;
    const before = stretches.at(-1);
    const goesBack = (doc.tokens[subject.first] as Token).norm === 'they' && isAmong(before, subject);
    if (before && index > 0 && (goesBack || sameOwner(before.countries, subject.countries))) {
      const { first: from, countries, via, speaker } = before;
      const longer = { sentence: sentence.index, first: from, end };
      stretches[stretches.length - 1] = stretchOf(longer, countries, via, speaker ?? subject.speaker);
      first = end;
      return;
    }
    const close = before ? relativeEnd(doc, sentence, subject, end) : null;
    const own = { sentence: sentence.index, first, end: close ?? end };
    stretches.push(
      stretchOf(own, subject.countries, subject.speaker === null ? 'subject' : 'speaker', subject.speaker),
    );
    if (before && close !== null) {
      const { countries, via, speaker } = before;
      stretches.push(stretchOf({ sentence: sentence.index, first: close, end }, countries, via, speaker));
    }
    first = end;
  });
  const owners = subjects.flatMap(({ countries }) => countries);
  return [...stretches, ...mentionedIn(whole, actors, owners)];
}

/**
 * "people whom Arland has refused, but only if …": where a clause about something else than its subject ends, before what
 * the main clause goes on with; null where the subject is in no such clause, or nothing goes on.
 */
function relativeEnd(doc: Doc, sentence: Sentence, subject: Subject, end: number): number | null {
  const small = doc.language.functionWords;
  const opens = doc.tokens[clauseStart(doc, subject.first, sentence.firstToken)] as Token;
  if (!small.relatives.has(opens.norm)) return null;
  for (let at = subject.end; at < end - 1; at++) {
    if (!/^[,;–—]$/.test((doc.tokens[at] as Token).text)) continue;
    const next = at + 1;
    const goesOn =
      (doc.tokens[next] as Token).norm === 'but' || conditionsOf(doc, sentence).some(({ first }) => first === next);
    return goesOn ? next : null;
  }
  return null;
}

/** "the ministers of Arland and Nordia said that they": they are all of them. */
const isAmong = (before: Stretch | undefined, { countries }: Subject): boolean =>
  before !== undefined && countries.every((country) => before.countries.includes(country));

const sameOwner = (a: readonly CountryCode[], b: readonly CountryCode[]): boolean =>
  a.length === b.length && a.every((country) => b.includes(country));

/** Where the first subject's stretch begins: with the sentence, unless somebody else acts there first. */
function opening(doc: Doc, sentence: Sentence, actors: readonly Actor[], subject: number): number {
  // "If the court sits in Mombasa, Arland will sign": who is named in a condition does not act
  const isSupposed = ({ start }: Token) =>
    conditionsOf(doc, sentence).some(({ span }) => span.start <= start && span.end > start);
  const stranger = actors.some(
    ({ role, first, end }) => role === 'other' && end <= subject && !isSupposed(doc.tokens[first] as Token),
  );
  const start = clauseStart(doc, subject, sentence.firstToken);
  return stranger || isApart(doc, sentence, start) ? start : sentence.firstToken;
}

/** "Were Arland to pay": the verb that opens a condition. */
const isInverted = (doc: Doc, at: number): boolean =>
  doc.language.stances.actorWords.supposing.has((doc.tokens[at] as Token).norm);

/** A speaker who speaks for no state, and whose description does not sound like one who does. */
function isStranger(doc: Doc, speaker: Speaker | undefined): boolean {
  if (!speaker || speaker.speaksFor !== null) return false;
  if (speaker.country !== null) return true;
  return !namesOffice(doc, speaker);
}

/** Is the subject only supposed, under "if", "whether" or within a condition? */
function isEmbedded(doc: Doc, sentence: Sentence, { first, end }: Actor): boolean {
  const start = clauseStart(doc, first, sentence.firstToken);
  const { unreal } = doc.language.stances.words;
  // "Whether Arland signs depends on the price"
  const isWhether = (doc.tokens[start] as Token).norm === 'whether';
  if (isWhether && conditionsOf(doc, sentence).some(({ rule, first: opens }) => rule.alone && opens === start))
    return false;
  for (let at = start; at <= first; at++) if (unreal.has((doc.tokens[at] as Token).norm)) return true;
  if (unreal.has(doc.tokens[start - 1]?.norm ?? '')) return true;
  const { start: offset } = doc.tokens[end - 1] as Token;
  return conditionsOf(doc, sentence).some(
    ({ rule, span, first: opens }) =>
      ((rule.strong && !rule.alone) || isInverted(doc, opens)) &&
      rule.stands === 'after' &&
      span.start <= offset &&
      span.end > offset,
  );
}

/** Countries that the sentence names, but that do nothing in it. */
function mentionedIn(
  whole: Pick<Stretch, 'sentence' | 'first' | 'end'>,
  actors: readonly Actor[],
  but: readonly CountryCode[],
): Stretch[] {
  const { sentence, first, end } = whole;
  const rest: CountryCode[] = [];
  for (const { country } of actors) if (!but.includes(country) && !rest.includes(country)) rest.push(country);
  return rest.map((country) => ({ sentence, first, end, countries: [country], via: 'mentioned', speaker: null }));
}

type Subject = { first: number; end: number; countries: CountryCode[]; speaker: number | null };

/** "France and Germany": subjects that only a comma or a joining word parts act together. */
function joinSubjects(doc: Doc, subjects: readonly Actor[]): Subject[] {
  const joined: Subject[] = [];
  for (const { first, end, country, speaker } of subjects) {
    const before = joined.at(-1);
    if (before && first < before.end) {
      if (!before.countries.includes(country)) before.countries.push(country);
      before.end = Math.max(before.end, end);
      before.speaker ??= speaker;
    } else if (before && isJoin(doc, before, first)) {
      if (!before.countries.includes(country)) before.countries.push(country);
      before.end = end;
      before.speaker ??= before.countries.length === 1 ? speaker : null;
    } else joined.push({ first, end, countries: [country], speaker });
  }
  return joined;
}

/** Only "and", "or", commas and articles between two subjects. */
function isJoin(doc: Doc, { first, end: from }: Pick<Subject, 'first' | 'end'>, next: number): boolean {
  if (isAccordingTo(doc, { first }, { first: next })) return false;
  if (isInserted(doc, from, next)) return true;
  const to = beforeGroup(doc, from, next);
  if (to - from > 4) return false;
  let joins = false;
  for (let at = from; at < to; at++) {
    const { norm } = doc.tokens[at] as Token;
    if (norm === 'and' || norm === 'or' || norm === 'nor' || norm === ',') joins = true;
    else if (!doc.language.functionWords.determiners.has(norm)) return false;
  }
  return joins || from === to;
}

/** Marks that end no clause. */
const JOINING = new Set(['-', "'", '’', '“', '”', '"']);

/** Where the words of a subject begin; "after Arland's announcement that": with the preposition that leads on to it. */
function opensAt(doc: Doc, { first, end }: Subject, from: number): number {
  const before = doc.tokens[first - 1]?.norm ?? '';
  const isLedTo = doc.tokens[end]?.norm === 'that' && doc.language.functionWords.prepositions.has(before);
  return isLedTo && first - 1 > from ? first - 1 : clauseStart(doc, first, from);
}

/** Where the clause of a subject at `first` begins, not before `from`. */
function clauseStart(doc: Doc, first: number, from: number): number {
  const small = doc.language.functionWords;
  for (let at = first - 1; at >= from; at--) {
    const { norm, isWord, text } = doc.tokens[at] as Token;
    if (small.conjunctions.has(norm) || small.relatives.has(norm)) return at;
    if (at === first - 1 && doc.language.stances.actorWords.timing.has(norm)) return at;
    if (!isWord && !JOINING.has(text)) return at + 1;
  }
  return Math.max(from, Math.min(first, from));
}

/** The attributions whose content holds a token, innermost last. */
export function saidBy(doc: Doc, attributions: Attributions): (token: number) => Attribution | null {
  const sorted = [...attributions.attributions].sort((a, b) => a.content.start - b.content.start);
  const contents = sorted.map(({ content }) => content);
  return (token) => {
    const { start } = doc.tokens[token] as Token;
    for (let at = lastStartingAt(contents, start), tries = 0; at >= 0 && tries < 4; at--, tries++)
      if ((contents[at] as { end: number }).end > start) return sorted[at] ?? null;
    return null;
  };
}
