import type { StanceRule } from '../../../language/stance-types';
import type { CountryCode } from '../../../types/analysis';
import type { Doc, Sentence, Token } from '../../doc';
import { tokenize } from '../../text/tokens';
import { blocksProposal } from '../signals/blocks';
import type { Event } from '../signals/events';
import { madeBy } from '../signals/governors';
import { eventLexicon, eventNumbers, type EventEntry } from '../signals/lexicon';
import { isReprisal } from './reprisals';
import { isRelative } from '../grammar/clause-apart';
import { isOtherMatter } from '../topic/other-matter';
import { isAgainstNo, isHistory, isSupposed, isWanting } from '../signals/readings';
import { firstFrom, type Signal } from '../signals/signals';
import type { Topic } from '../topic/topic';

const base = { patterns: [], examples: [], counterexamples: [], strength: 2 } as const;

/** "Port Vale has expelled 13", where expulsions are the topic: who does it is for it. */
export const DOES: StanceRule = {
  ...base,
  id: 'does-it',
  stance: 'supports',
  because: 'It does what the article is about',
};

/** "Arland suspended the deal": who puts an end to it is against it. */
export const UNDOES: StanceRule = { ...base, id: 'undoes-it', stance: 'opposes', because: 'It puts an end to it' };

/** "is considering slashing aid": who only weighs the act has not decided on it. */
const WEIGHS: StanceRule = { ...base, id: 'weighs-it', stance: 'undecided', because: 'Is only considering it' };

/** An event with its link to the topic: 3 the topic's act on its object, 2 either, 1 near it, 0 none. */
export type LinkedEvent = Event & { readonly link: 0 | 1 | 2 | 3; readonly isTopicAct: boolean };

/** Finds how each event is linked to the topic. Field by field: see `signalWith`. */
export function linkEvents(doc: Doc, events: readonly Event[], topic: Topic): LinkedEvent[] {
  const isAct = topicActs(doc, topic);
  return events.map((event) => {
    const isTopicAct = isAct(event.entry);
    const words = topicWordsIn(doc, event, topic);
    return {
      entry: event.entry,
      sentence: event.sentence,
      at: event.at,
      end: event.end,
      agents: event.agents,
      patients: event.patients,
      isPassive: event.isPassive,
      isNegated: event.isNegated,
      mood: event.mood,
      isNominal: event.isNominal,
      speaker: event.speaker,
      isTopicAct,
      link: isTopicAct && words > 0 ? 3 : isTopicAct || words > 1 ? 2 : words > 0 ? 1 : 0,
    };
  });
}

/** Positions that deeds tell: whoever does the topic's act, or acts on its object. */
export function readDeeds(
  doc: Doc,
  {
    topic,
    events,
    spoken,
    doers,
  }: {
    readonly topic: Topic;
    readonly events: readonly LinkedEvent[];
    readonly spoken: readonly Signal[];
    /** Countries whose own act the headline tells. */
    readonly doers: ReadonlySet<CountryCode>;
  },
): Signal[] {
  return events.flatMap((event) => {
    const { entry, mood, link, isTopicAct } = event;
    const sentence = doc.sentences[event.sentence] as Sentence;
    const isReturned =
      !isTopicAct &&
      !event.isNominal &&
      !event.isPassive &&
      isReprisal(doc, sentence, { first: event.at, end: event.at + 1 }, topic);
    if (event.agents.length === 0 || (link === 0 && !isReturned) || !(entry.kind === 'deed' || isOwnWish(event)))
      return [];
    if (mood === 'alleged' || mood === 'possible' || mood === 'asked') return [];
    if (isDefence(doc, event) || isAnswered(doc, event)) return [];
    if (isOtherDeed(doc, event, topic) && !isReturned) return [];
    if (event.isPassive && isWanting(doc, { rule: DOES, first: event.at, end: event.end })) return [];
    const undoes =
      (entry.undoes === true && !isTopicAct) ||
      entry.lemma === 'retaliate' ||
      (!event.isNominal && blocksProposal(doc, entry, event.at)) ||
      isAnswer(doc, event.at, event.end) ||
      isReturned;
    const isProposal = isOwnWish(event) && event.sentence < OPENING;
    const made = event.isNominal ? null : madeBy(doc, sentence.firstToken, { first: event.at });
    const isUndone = made === 'avoided' || made === 'ended';
    // "stopped short of signing": told by the words before
    if (made === 'asked' || (isUndone && !undoes)) return [];
    if (undoes && isAgainstNo(doc, sentence, { first: event.at, end: event.at + 1 }, [])) return [];
    const isWeighed = made === 'weighed';
    const rule: StanceRule = {
      ...(isWeighed ? WEIGHS : undoes ? UNDOES : DOES),
      strength: link === 0 || (isProposal && link === 1) ? 2 : link,
    };
    const stance = isWeighed ? 'undecided' : undoes === (event.isNegated || isUndone) ? 'supports' : 'opposes';
    if (isSupposed(doc, sentence, event.at)) return [];
    if (isOtherMatter(doc, sentence, { rule: { ...rule, stance }, first: event.at, end: event.at + 1 }, 2)) return [];
    const isRecalled =
      isHistory(doc, sentence, { rule, first: event.at, end: event.at + 1 }) || opensLongAgo(doc, sentence);
    const agents = event.agents.filter((country) => !isTaken(spoken, country, event, doers.has(country)));
    return agents.map((country): Signal => ({
      rule,
      country,
      stance,
      isNegated: event.isNegated,
      isUnreal: false,
      isReported: false,
      isPast: false,
      isHistory: isRecalled,
      isInfinitive: undoes && mood === 'meant' && !isUndone && !isFirm(doc, sentence.firstToken, event),
      isInPassing: (mood === 'aside' && !isTopicAct) || isRelative(doc, sentence, event.at),
      isAimedElsewhere: false,
      isProposal,
      isNominal: event.isNominal,
      isTakenUp: false,
      onTopic: 2,
      via: 'subject',
      speaker: event.speaker,
      sentence: event.sentence,
      first: event.at,
      end: event.at + 1,
    }));
  });
}

/** "will halt", "has decided to halt": as good as done, where "plans to halt" is not. */
const isFirm = (doc: Doc, from: number, { at }: Event): boolean =>
  doc.language.stances.turnWords.firm.has(doc.tokens[at - 1]?.norm ?? '') ||
  madeBy(doc, from, { first: at }) === 'settled';

/** Sentences in which an article says what is proposed, and by whom. */
const OPENING = 4;

/**
 * "buys some of its power" beside bids for a power plant, "left the union too" where somebody leaves a pact: another deed
 * than the article's that has a word in common with it.
 */
const isOtherDeed = (doc: Doc, event: LinkedEvent, topic: Topic): boolean =>
  event.sentence >= OPENING &&
  (event.isTopicAct
    ? event.link < 3 && doc.language.stances.words.lightVerbs.has(event.entry.lemma)
    : event.link < 2 && event.entry.undoes !== true && !isOwnWish(event) && isAside(doc, event, topic));

/** "some of its power", "more for milk": does the word of the topic only stand behind a preposition? */
function isAside(doc: Doc, { at, end, isPassive }: Event, topic: Topic): boolean {
  if (isPassive) return false;
  for (let token = at + 1; token < end; token++) {
    const { norm } = doc.tokens[token] as Token;
    if (topic.isWord(norm)) return false;
    if (token > at + 1 && doc.language.functionWords.prepositions.has(norm)) return true;
  }
  return false;
}

/** "a demand by Arland that", "Arland's offer of": it wants what its demand or offer is about. */
const isOwnWish = ({ isNominal, entry }: Event): boolean =>
  isNominal && (entry.plover === 'request' || entry.plover === 'agree');

/** "shot down 40 drones": to defend oneself is neither to attack nor to end the attack. */
function isDefence(doc: Doc, { entry, at, end, isNominal }: Event): boolean {
  const { defends, incoming } = doc.language.stances.words;
  if (isNominal || !defends.has(entry.lemma)) return false;
  for (let token = at + 1; token < end; token++) if (incoming.has((doc.tokens[token] as Token).norm)) return true;
  return false;
}

/** "Forty years ago, …": all of the sentence is history. */
function opensLongAgo(doc: Doc, { firstToken, endToken }: Sentence): boolean {
  for (let at = firstToken + 1; at < Math.min(endToken, firstToken + 6); at++)
    if (doc.tokens[at]?.norm === 'ago' && doc.language.stances.turnWords.ages.has(doc.tokens[at - 1]?.norm ?? ''))
      return true;
  return false;
}

/** "Port Vale retaliated with tariffs", "imposed retaliatory duties" */
export function isAnswer(doc: Doc, at: number, end: number): boolean {
  for (let token = Math.max(0, at - 3); token < Math.min(end, at + 6); token++)
    if (doc.language.stances.turnWords.answers.test((doc.tokens[token] as Token).norm)) return true;
  return false;
}

/** "in retaliation for Arland's raids": what is answered is another matter than the answer. */
const isAnswered = ({ tokens, language }: Doc, { at, isNominal }: Event): boolean =>
  isNominal &&
  [at - 2, at - 3, at - 4].some(
    (place) =>
      language.stances.turnWords.answers.test(tokens[place]?.norm ?? '') &&
      language.stances.turnWords.doneFor.has(tokens[place + 1]?.norm ?? ''),
  );

/** Is a verb, or a noun for its act, a word of the topic that comes up twice, or in the title? */
function topicActs(doc: Doc, topic: Topic): (entry: EventEntry) => boolean {
  const known = new Map<EventEntry, boolean>();
  let times: ReadonlyMap<string, number> | null = null;
  const title = new Set(tokenize(doc.article.title).map(({ norm }) => norm));
  return (entry) => {
    let is = known.get(entry);
    if (is === undefined) {
      is = false;
      if (entry.family.some((word) => topic.isWord(word) || title.has(word))) {
        const counts = (times ??= eventWordCounts(doc));
        is = entry.family.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0) > 1;
      }
      known.set(entry, is);
    }
    return is;
  };
}

/** How often each word of the event lexicon comes up; one of the title counts twice. */
function eventWordCounts(doc: Doc): ReadonlyMap<string, number> {
  const wordOf = eventLexicon(doc.language);
  const times = new Map<string, number>();
  const isWord = eventNumbers(doc.language);
  for (let at = 0; at < doc.tokens.length; at++)
    if (isWord.at(doc, at) === 1) {
      const { norm } = doc.tokens[at] as Token;
      times.set(norm, (times.get(norm) ?? 0) + 1);
    }
  for (const token of tokenize(doc.article.title))
    if (wordOf(token)) times.set(token.norm, (times.get(token.norm) ?? 0) + 2);
  return times;
}

/** Does the country say no, or hold back, in the same sentence, or is the same verb counted already? */
function isTaken(
  spoken: readonly Signal[],
  country: CountryCode,
  { sentence, at: verb }: Event,
  isDoer: boolean,
): boolean {
  for (let at = firstFrom(spoken, sentence); at < spoken.length; at++) {
    const signal = spoken[at] as Signal;
    if (signal.sentence > sentence) return false;
    if (signal.country !== country) continue;
    // "closed the border and called home its envoys": what it does besides, where the closure is its own
    const isBeside = isDoer && (signal.first > verb || signal.end <= verb);
    if ((signal.stance === 'opposes' && !isBeside) || signal.stance === 'undecided') return true;
    if (signal.first <= verb && signal.end > verb) return true;
    // "has no intention of leaving": the words before have told it
    if (signal.rule.stance === 'opposes' && signal.stance === 'supports' && verb >= signal.end && verb - signal.end < 3)
      return true;
  }
  return false;
}
/** Words before a passive verb in which its subject stands. */
const PASSIVE_REACH = 12;

/** Different words of the topic among those that the event acts on. */
function topicWordsIn(doc: Doc, { at, end, isPassive, sentence }: Event, topic: Topic): number {
  const found: string[] = [];
  if (isPassive) {
    const from = Math.max(doc.sentences[sentence]?.firstToken ?? 0, at - PASSIVE_REACH);
    for (let token = at - 1; token >= from; token--) {
      const { norm, text } = doc.tokens[token] as Token;
      if (
        /^[,;:]$/.test(text) ||
        doc.language.stances.topics.reactions.has(norm) ||
        doc.language.stances.turnWords.voiced.test(norm)
      )
        break;
      if (topic.isWord(norm) && !found.includes(norm)) found.push(norm);
    }
  }
  for (let token = at + 1; token < end; token++) {
    const { norm } = doc.tokens[token] as Token;
    // "closed its airspace over the treaty": what for, and not what to
    if (norm === 'over' && token > at + 1 && found.length === 0) break;
    if (topic.isWord(norm) && !found.includes(norm)) found.push(norm);
  }
  return found.length;
}
