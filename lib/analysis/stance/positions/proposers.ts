import type { StanceRule } from '../../../language/stance-types';
import type { Doc, Sentence, Token } from '../../doc';
import type { CountryCode } from '../../../types/analysis';
import type { Actor } from '../actors/actors';
import { isCounterAct } from '../grammar/counter-verbs';
import type { Event } from '../signals/events';
import { plainRule, plainSignal } from '../signals/plain-signal';
import type { Signal } from '../signals/signals';
import type { Stretch } from '../actors/stretches';
import type { Topic } from '../topic/topic';

/** "Arland's plan", where the plan is the topic: whose it is stands behind it. */
export const OWNS: StanceRule = plainRule('owns-the-topic', 'supports', 2, 'It is its own plan or action');

/** Who does it in the first lines stands behind it. */
export const LEADS: StanceRule = { ...OWNS, id: 'acts-in-the-lead', because: 'The article opens with it doing so' };

/** "Arland's move to block the plan": what it does is against it. */
const COUNTERS: StanceRule = { ...OWNS, id: 'moves-against', stance: 'opposes', because: 'Its own move is against it' };

/** Sentences that make up the opening. */
const OPENING = 2;

/** A text of fewer sentences has no opening. */
const SHORTEST = 5;

/** Signals that no verb of position gives: owning the topic, or doing it in the opening. */
export function readProposers(
  doc: Doc,
  read: {
    readonly actors: readonly (readonly Actor[])[];
    readonly stretches: readonly Stretch[];
    readonly signals: readonly Signal[];
    readonly events: readonly Event[];
    readonly topic: Topic;
  },
): Signal[] {
  const found: Signal[] = [];
  const opening = doc.sentences.length < SHORTEST ? [] : doc.sentences.slice(0, OPENING);
  for (const sentence of opening)
    for (const stretch of read.stretches.filter(
      ({ sentence: index, via }) => index === sentence.index && via !== 'mentioned' && via !== 'loose',
    )) {
      const subject = read.actors[sentence.index]?.find(
        ({ role, first, end }) => role === 'subject' && first >= stretch.first && end <= stretch.end,
      );
      if (!subject || isUndergoing(doc, subject.end, stretch.end) || topicWords(doc, stretch, read.topic) < 2) continue;
      const isTaken = read.signals.some(
        (signal) =>
          signal.sentence === sentence.index &&
          stretch.countries.includes(signal.country) &&
          (signal.stance === 'opposes' || signal.stance === 'undecided'),
      );
      if (isTaken || isLate(sentence, subject) || isBeside(doc, sentence, subject)) continue;
      for (const country of stretch.countries.filter((code) => doesSomething(read.events, code, sentence.index)))
        found.push(
          plainSignal(LEADS, country, {
            sentence: sentence.index,
            first: subject.first,
            end: Math.min(subject.end + 1, stretch.end),
            speaker: stretch.speaker,
          }),
        );
    }
  const owners = new Set([...ownersInOpening(doc, read.actors), ...found.map(({ country }) => country)]);
  read.actors.forEach((actors, sentence) => {
    for (const { role, noun, country, first, end } of actors)
      if (role === 'owner' && noun !== null && (isCounter(doc, noun, end) || isEnding(doc, noun, read.topic))) {
        if (leadsToTopic(doc, end, read.topic))
          found.push(plainSignal(COUNTERS, country, { sentence, first, end: end + 2, speaker: null }));
      } else if (role === 'owner' && noun !== null && owners.has(country) && isTopic(doc, noun, end, read.topic))
        found.push(plainSignal(OWNS, country, { sentence, first, end, speaker: null }));
  });
  return found;
}

/** "disputed whether", "rejected": words against a matter are no deed of it. */
const NO_DEED: ReadonlySet<string> = new Set(['accuse', 'deny', 'disapprove', 'reject']);

/** Is the country the subject of a verb of the sentence, and not somebody else of it? */
const doesSomething = (events: readonly Event[], country: CountryCode, sentence: number): boolean =>
  events.some(
    (event) =>
      event.sentence === sentence &&
      event.agents.includes(country) &&
      !event.isNegated &&
      event.mood !== 'alleged' &&
      !NO_DEED.has(event.entry.plover),
  );

/** "Arland's strikes" where strikes are the topic; "Arland's plan to build the dam" where the dam is. */
function isTopic(doc: Doc, noun: string, end: number, topic: Topic): boolean {
  if (topic.isWord(noun)) return true;
  if (!doc.language.stances.words.topicNouns.has(noun)) return false;
  return leadsToTopic(doc, end, topic);
}

/** Does a word of the topic stand in the few words from a token on? */
function leadsToTopic(doc: Doc, from: number, topic: Topic): boolean {
  for (let at = from; at < from + 7; at++) {
    const token = doc.tokens[at];
    if (!token || (!token.isWord && token.text !== '-')) return false;
    if (topic.isWord(token.norm)) return true;
  }
  return false;
}

/** "Arland's move to block", "Arland's threat to veto", "Arland's decision not to sign" */
const isCounter = (doc: Doc, noun: string, end: number): boolean =>
  doc.language.stances.words.counterWishes.has(noun) && isCounterAct(doc, end);

/** "Arland's withdrawal from the treaty", where that is not what the article is about. */
const isEnding = (doc: Doc, noun: string, topic: Topic): boolean =>
  doc.language.stances.words.endings.has(noun) && !topic.isWord(noun);

/** Whose things the title or the first sentences speak of: a topic's owner stands there, not only further down. */
function ownersInOpening(doc: Doc, actors: readonly (readonly Actor[])[]): Set<string> {
  const opening = doc.sentences.slice(0, 4).flatMap(({ index }) => actors[index] ?? []);
  return new Set(opening.filter(({ role }) => role === 'owner').map(({ country }) => country));
}

/** "was hit", "faces", "may": the subject does nothing, or not yet. */
export function isUndergoing(doc: Doc, from: number, to: number): boolean {
  const { undergoing } = doc.language.stances.words;
  for (let at = from; at < Math.min(from + 3, to); at++) {
    const { norm, isWord } = doc.tokens[at] as Token;
    if (!isWord) return true;
    if (undergoing.has(norm)) return true;
  }
  return false;
}

const isLate = (sentence: Sentence, subject: Actor): boolean => subject.first - sentence.firstToken > 25;

/** "The bloc let it lapse after Arland promised": who acts in a clause of time is not what the article opens with. */
const isBeside = (doc: Doc, { firstToken }: Sentence, { first }: Actor): boolean =>
  first - 1 > firstToken && doc.language.stances.grammar.clauseOpeners.has(doc.tokens[first - 1]?.norm ?? '');

function topicWords(doc: Doc, { first, end }: Stretch, topic: Topic): number {
  const found = new Set<string>();
  for (let at = first; at < end; at++) {
    const { norm } = doc.tokens[at] as Token;
    if (topic.isWord(norm)) found.add(norm);
  }
  return found.size;
}
