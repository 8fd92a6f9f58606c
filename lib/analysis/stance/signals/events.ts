import type { CountryCode } from '../../../types/analysis';
import type { Attributions } from '../../attribution/speakers';
import type { Doc, Sentence, Token } from '../../doc';
import type { Actor } from '../actors/actors';
import { isClaimed } from './claimed';
import { objectEnd, verbGroupAt, type VerbGroup } from '../grammar/clause';
import { eventLexicon, eventNumbers, type EventEntry, type EventWord } from './lexicon';
import { isPartOfName } from '../grammar/name-words';
import { saidBy, type Stretch } from '../actors/stretches';
import { subjectOf, type Subject } from '../grammar/subject';

/** Who does what to whom, as one verb or noun of a sentence tells it. */
export type Event = {
  readonly entry: EventEntry;
  readonly sentence: number;
  /** Token of the verb or noun. */
  readonly at: number;
  /** Tokens [at + 1, end): what is acted on, and how. */
  readonly end: number;
  /** Countries that do it; empty where somebody else does, or nobody is named. */
  readonly agents: readonly CountryCode[];
  readonly patients: readonly CountryCode[];
  readonly isPassive: boolean;
  readonly isNegated: boolean;
  /** How sure it is: done; planned or promised; asked for, alleged or only possible; told in passing. */
  readonly mood: Subject['mood'] | 'possible';
  /** "its ban on": a noun. */
  readonly isNominal: boolean;
  /** Index into `Attributions.speakers` of whoever tells it or does it; null where unknown. */
  readonly speaker: number | null;
};

/** All events of an article, in text order. Linear. */
export function readEvents(
  doc: Doc,
  read: {
    readonly actors: readonly (readonly Actor[])[];
    readonly stretches: readonly Stretch[];
    readonly attributions: Attributions;
    /** Whose government "the government" is, where no other has just acted. */
    readonly home: CountryCode | null;
  },
): Event[] {
  const wordOf = eventLexicon(doc.language);
  const isWord = eventNumbers(doc.language);
  const said = saidBy(doc, read.attributions);
  const owners = ownersOf(read.stretches);
  const events: Event[] = [];
  for (const sentence of doc.sentences) {
    const actors = read.actors[sentence.index] ?? [];
    // Nobody acts here whom an event could be given to
    if (actors.length === 0 && read.home === null && !owners.has(sentence.index)) continue;
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const word = isWord.at(doc, at) === 0 ? null : wordOf(doc.tokens[at] as Token);
      if (word === null || isPartOfName(doc, sentence, at) || isOfActor(actors, at) || isOtherVerb(doc, at, word))
        continue;
      const group = verbGroupAt(doc, sentence, at, word);
      if (group === null || word.verb === null) {
        const nominal = word.noun && nominalEvent(doc, sentence, at, word.noun, actors);
        if (nominal) events.push(nominal);
        continue;
      }
      const subject = subjectOf(doc, sentence, group, actors);
      const isTaken = subject.is === 'taken-up' || subject.is === 'office';
      const taken = isTaken ? takenUp(at, owners.get(sentence.index) ?? [], read.attributions, said) : null;
      const acting =
        subject.is === 'country'
          ? subject.countries
          : (taken?.countries ?? (subject.is === 'office' && read.home !== null ? [read.home] : []));
      if (acting.length === 0 && actors.length === 0) continue;
      const end = objectEnd(doc, sentence, at);
      const held = word.verb.plover === 'coerce' ? heldIn(doc, at, word, actors) : [];
      const isPassive = group.isPassive || held.length > 0;
      const agents = isPassive ? (agentAfter(doc, at, end, actors) ?? held) : acting;
      const patients = isPassive
        ? acting
        : actors
            .filter((actor) => actor.first > at && actor.first < end && actor !== subject.actor)
            .map(({ country }) => country);
      if (agents.length === 0 && patients.length === 0) continue;
      const mood = isClaimed(doc, sentence, group.first)
        ? 'alleged'
        : isAsked(doc, sentence, group.first)
          ? 'possible'
          : moodOf(group, subject);
      events.push({
        entry: word.verb,
        sentence: sentence.index,
        at,
        end,
        agents,
        patients: [...new Set(patients)],
        isPassive,
        isNegated: group.isNegated,
        mood,
        isNominal: false,
        speaker: subject.actor?.speaker ?? taken?.speaker ?? null,
      });
    }
  }
  return events;
}

/** "backed away", "called off": a particle makes it another verb. */
const isOtherVerb = ({ tokens, language }: Doc, at: number, { verb }: EventWord): boolean =>
  verb !== null && language.stances.grammar.otherWith.has(`${verb.lemma} ${tokens[at + 1]?.norm ?? ''}`);

/** "the United States", "the Fed", "Arlish armed forces": a word of a state's own phrase, and no act. */
const isOfActor = (actors: readonly Actor[], at: number): boolean =>
  actors.some(({ role, first, end }) => role !== 'owner' && role !== 'other' && first <= at && at < end);

/** How sure an act is. */
const moodOf = ({ isPossible, isAhead }: VerbGroup, { mood }: Subject): Event['mood'] =>
  isPossible ? 'possible' : isAhead && mood === 'done' ? 'meant' : mood;

/** Words between "whether" and the verb of its clause. */
const ASKED = 12;

/** "doubts over whether Arland could agree to end it": nobody does it. */
function isAsked({ tokens, language }: Doc, { firstToken }: Sentence, verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(firstToken, verb - ASKED); at--) {
    const { norm, isWord, text } = tokens[at] as Token;
    if (language.stances.signalWords.opensAsked.has(norm)) return true;
    if (!isWord && !/^[-’'.]$/.test(text)) return false;
  }
  return false;
}

type Owner = { readonly countries: readonly CountryCode[]; readonly speaker: number | null };

/** Who goes on acting in a sentence, by its index. */
function ownersOf(stretches: readonly Stretch[]): ReadonlyMap<number, Stretch[]> {
  const bySentence = new Map<number, Stretch[]>();
  for (const stretch of stretches) {
    if (stretch.via === 'mentioned' || stretch.via === 'loose') continue;
    const list = bySentence.get(stretch.sentence);
    if (list) list.push(stretch);
    else bySentence.set(stretch.sentence, [stretch]);
  }
  return bySentence;
}

/** Whom a pronoun, "the ministry" or a missing subject goes back to. */
function takenUp(
  at: number,
  owners: readonly Stretch[],
  { speakers }: Attributions,
  said: ReturnType<typeof saidBy>,
): Owner | null {
  const attribution = said(at);
  const speaker = attribution?.speaker ?? null;
  const country = speaker === null ? null : (speakers[speaker]?.speaksFor ?? null);
  const own = owners.find(({ first, end }) => first <= at && end > at);
  // "Arland and Nordia said that they would"
  if (country !== null)
    return own && own.via === 'subject' && own.countries.includes(country) ? own : { countries: [country], speaker };
  return speaker !== null ? null : (own ?? null);
}

/** "by Arland and Port Vale": who does what is told in the passive; null where nobody is named. */
function agentAfter(doc: Doc, at: number, end: number, actors: readonly Actor[]): CountryCode[] | null {
  for (let by = at + 1; by < end; by++) {
    if (doc.tokens[by]?.norm !== 'by') continue;
    const agent = actors.find(
      ({ first, role }) => first > by && first - by < 5 && role !== 'other' && role !== 'owner',
    );
    if (!agent) return null;
    const joined = actors.filter(({ first, role }) => first > agent.first && first - agent.end < 3 && role !== 'owner');
    return [...new Set([agent.country, ...joined.map(({ country }) => country)])];
  }
  return null;
}

/** "Premier arrested in Arland", "was deported from Port Vale": who is not said to do it is the state where it is done. */
function heldIn(
  { tokens, language }: Doc,
  at: number,
  { form, verb }: EventWord,
  actors: readonly Actor[],
): CountryCode[] {
  if (form !== 'past' || !/^(?:in|from)$/.test(tokens[at + 1]?.norm ?? '')) return [];
  // "imports are banned from Arland": where they come from
  const isFrom = tokens[at + 1]?.norm === 'from';
  if (isFrom && !language.stances.signalWords.removes.has(verb?.lemma ?? '')) return [];
  const from = /^the$/.test(tokens[at + 2]?.norm ?? '') ? at + 3 : at + 2;
  const place = actors.find(({ role, first }) => role === 'oblique' && (first === at + 2 || first === from));
  return place ? [place.country] : [];
}

/** "rebuked Arland over its shelling", "condemned Arland for the raids": whoever is blamed for an act has done it. */
function blamedFor(doc: Doc, { firstToken }: Sentence, noun: number, actors: readonly Actor[]): CountryCode[] | null {
  let at = noun - 1;
  const isOver = () => /^(?:over|for)$/.test(doc.tokens[at]?.norm ?? '');
  while (at > firstToken && noun - at < 4 && !isOver()) at--;
  const blamed = isOver() ? actors.find((actor) => actor.end === at && actor.role !== 'owner') : undefined;
  const before = blamed && doc.tokens[blamed.first - 1];
  if (!blamed || !before) return null;
  const verb = eventLexicon(doc.language)(before)?.verb;
  return verb?.plover === 'disapprove' ? [blamed.country] : null;
}

/** "Arland announced the expulsion of three envoys", "orders halt to exports": who makes a harsh act known, or has it done, does it. */
function announcing(
  doc: Doc,
  { firstToken }: Sentence,
  noun: number,
  { kind, regard }: EventEntry,
  actors: readonly Actor[],
): CountryCode[] | null {
  if (kind !== 'deed' || regard >= 0) return null;
  const { positionWords } = doc.language.stances;
  for (let at = noun - 1; at > Math.max(firstToken, noun - ANNOUNCED); at--) {
    const { norm, isWord } = doc.tokens[at] as Token;
    if (!isWord || doc.language.functionWords.prepositions.has(norm)) return null;
    if (!positionWords.announces.has(norm)) continue;
    const subject = actors.find(({ role, end }) => role === 'subject' && end <= at && at - end < 3);
    return subject ? [subject.country] : null;
  }
  return null;
}

/** Words between "announced" and the act. */
const ANNOUNCED = 5;

/** "Arland's ban on beef", "the strike by Arland": null where nobody is said to do it. */
function nominalEvent(
  doc: Doc,
  sentence: Sentence,
  at: number,
  entry: EventEntry,
  actors: readonly Actor[],
): Event | null {
  const owner = actors.find(({ role, first, end }) => role === 'owner' && first < at && end === at + 1);
  const stop = Math.min(sentence.endToken, at + 12);
  const by = owner ? null : agentAfter(doc, at, Math.min(stop, at + 3), actors);
  const agents = owner
    ? [owner.country]
    : (by ?? blamedFor(doc, sentence, at, actors) ?? announcing(doc, sentence, at, entry, actors));
  if (!agents) return null;
  const patients = actors.filter(({ first, country }) => first > at && first < stop && !agents.includes(country));
  return {
    entry,
    sentence: sentence.index,
    at,
    end: stop,
    agents,
    patients: [...new Set(patients.map(({ country }) => country))],
    isPassive: false,
    isNegated: false,
    mood: 'done',
    isNominal: true,
    speaker: owner?.speaker ?? null,
  };
}
