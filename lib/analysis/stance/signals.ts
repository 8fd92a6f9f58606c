import type { Position, StanceRule } from '../../language/stance-types';
import type { CountryCode } from '../../types/analysis';
import type { Span } from '../../types/span';
import type { Attributions } from '../attribution/speakers';
import type { Doc, Sentence, Token } from '../doc';
import type { Actor } from './actors';
import { agentOf, leavesCountry } from './agents';
import {
  isAlleged,
  isAttack,
  isAttributive,
  isConditioned,
  isHistory,
  isInNegation,
  isNoun,
  isOutdone,
  isPassive,
  isShortOf,
  isPast,
  isWanting,
} from './readings';
import { isOtherMatter } from './other-matter';
import type { PatternMatch } from './patterns';
import { isVerbAt } from './clause';
import { countedBehind } from './counted';
import { isDemanded, isUrged, moodOf } from './mood';
import { subjectOf, type Subject } from './subject';
import { saidBy, type Stretch, type Via } from './stretches';
import type { Topic } from './topic';
import { isAboutElse } from './opening-words';
import { endsTopic, topicLink } from './topic-link';
import { isOfThose } from './those';
import { isSaidOf, positionVerbAt } from './verb-at';
import { isForeign, isStranger, sayerOf } from './voices';

/** Words by which a country takes a position: tokens [first, end) of a sentence. */
export type Signal = {
  readonly rule: StanceRule;
  readonly country: CountryCode;
  /** What the words say once negation is read; null where negation leaves nothing to say. */
  readonly stance: Position | null;
  readonly isNegated: boolean;
  /** Under "whether" or "if": nobody has said it. */
  readonly isUnreal: boolean;
  /** Somebody of another country says that this country does it. */
  readonly isReported: boolean;
  /** What was so before: "as recently as May", or followed by "now". */
  readonly isPast: boolean;
  /** "in 1994": it is recalled, and no position of today. */
  readonly isHistory?: boolean;
  /** "to accept": the act is a purpose, not yet a fact. */
  readonly isInfinitive: boolean;
  /** "Arland, which refuses to recognise it": said in passing, and not of the topic. */
  readonly isInPassing?: boolean;
  /** Blame by the country whose own act the topic is: it is aimed at others. */
  readonly isAimedElsewhere?: boolean;
  /** "a demand by Arland": the topic is its own proposal. */
  readonly isProposal?: boolean;
  /** Told by a noun, "the Arland raids", or of another's act: its words alone are no line to read. */
  readonly isNominal?: boolean;
  /** "regretted the decision": on the topic by a noun that may go back to something else. */
  readonly isTakenUp?: boolean;
  /** 2: the words act on the topic; 1: the topic is near; 0: neither. */
  readonly onTopic: 0 | 1 | 2;
  readonly via: Via;
  readonly speaker: number | null;
  readonly sentence: number;
  readonly first: number;
  readonly end: number;
};

/** Gives each match to the country that says or does it, with negation, mood and topic read. */
export function readSignals(
  doc: Doc,
  read: {
    readonly matches: readonly (readonly PatternMatch<StanceRule>[])[];
    readonly actors: readonly (readonly Actor[])[];
    readonly stretches: readonly Stretch[];
    readonly attributions: Attributions;
    readonly topic: Topic;
    /** Whose government "the government" is, where the text says no more. */
    readonly home: CountryCode | null;
  },
): Signal[] {
  const signals: Signal[] = [];
  const said = saidBy(doc, read.attributions);
  const bySentence = new Map<number, Stretch[]>();
  for (const stretch of read.stretches)
    if (stretch.via !== 'mentioned') {
      const list = bySentence.get(stretch.sentence);
      if (list) list.push(stretch);
      else bySentence.set(stretch.sentence, [stretch]);
    }
  read.matches.forEach((matches, index) => {
    const sentence = doc.sentences[index] as Sentence;
    const actors = read.actors[index] ?? [];
    const acting = bySentence.get(index);
    for (const match of matches) {
      const attribution = said(match.first);
      const speaker = attribution?.speaker ?? null;
      const sayer = sayerOf(read.attributions, speaker);
      const stretch = acting?.find(({ first, end }) => match.first >= first && match.first < end);
      const counted = countedBehind(doc, sentence, actors, match);
      const agent = counted.length > 0 ? counted : agentOf(doc, actors, match);
      if (match.rule.names === true && agent.length === 0) continue;
      const isUnowned = agent.length === 0 && !stretch && !sayer;
      if (isUnowned && (read.home === null ? actors.length === 0 : false)) continue;
      if (
        isInNegation(doc, match, matches) ||
        isNoun(doc, match) ||
        isShortOf(doc, match) ||
        isAttack(doc, match) ||
        isAttributive(doc, match) ||
        isConditioned(doc, sentence, match)
      )
        continue;
      if (isAlleged(doc, sentence, match) || isOfThose(doc, sentence, match)) continue;
      if (match.rule.verbal === true && !isSaidOf(doc, sentence, match, actors, read.topic)) continue;
      if (isOutdone(doc, match, matches, read.topic)) continue;
      if (agent.length === 0 ? isPassive(doc, match) : isWanting(doc, match)) continue;
      const isJudgement = match.rule.judgement === true;
      const isOwn = agent.length === 0 && !isJudgement;
      const subject = isOwn ? subjectOfMatch(doc, sentence, match, actors) : null;
      if (subject?.is === 'other') continue;
      const own = isUnowned ? ownersOf(subject, attribution === null ? read.home : null) : [];
      if (isUnowned && own.length === 0) continue;
      const { onTopic, isTakenUp } = topicLink(doc, sentence, match, read.topic, agent.length > 0);
      if (onTopic < 2 && leavesCountry(doc, match, actors)) continue;
      if (isOtherMatter(doc, sentence, match, onTopic)) continue;
      if (match.rule.about === true && isAboutElse(doc, sentence, match.end, read.topic)) continue;
      const mood = moodOf(doc, stretch?.first ?? sentence.firstToken, match);
      const base = {
        isPast: isPast(doc, sentence, match),
        isHistory: isHistory(doc, sentence, match),
        isInfinitive:
          match.rule.stance === 'supports' && match.rule.id !== 'offers' && doc.tokens[match.first - 1]?.norm === 'to',
        ...mood,
        ...(subject?.mood === 'asked' && match.rule.stance === 'undecided' ? { isUnreal: true } : {}),
        ...(endsTopic(doc, sentence, match, read.topic) && mood.stance === 'opposes'
          ? { stance: 'supports' as const }
          : {}),
        rule: match.rule,
        sentence: index,
        first: match.first,
        end: match.end,
        isInPassing: onTopic === 0 && isRelative(doc, sentence, match.first),
        onTopic,
        ...(isTakenUp ? { isTakenUp } : {}),
      };
      if (agent.length > 0 || own.length > 0)
        for (const country of agent.length > 0 ? agent : own)
          signals.push({ ...base, country, via: 'subject', speaker: null, isReported: false });
      else if (isJudgement && sayer)
        signals.push({ ...base, country: sayer, via: 'speaker', speaker, isReported: false });
      else if (stretch && !(isJudgement && isForeign(doc, read.attributions, speaker, stretch)))
        for (const country of subject?.is === 'country' ? subject.countries : stretch.countries) {
          const isReported =
            attribution !== null &&
            sayer !== country &&
            (sayer !== null
              ? !(stretch.countries.includes(sayer) && isWithin(doc, stretch, attribution.source))
              : isStranger(doc, read.attributions, speaker));
          signals.push({
            ...base,
            country,
            via: stretch.via,
            speaker: stretch.speaker ?? (sayer === country ? speaker : null),
            isReported,
            ...((sayer !== country && isUrged(doc, sentence.firstToken, match)) ||
            isDemanded(doc, sentence.firstToken, match)
              ? { isUnreal: true }
              : {}),
          });
        }
      else if (sayer) signals.push({ ...base, country: sayer, via: 'speaker', speaker, isReported: false });
    }
  });
  const byCountry = new Map<CountryCode, Signal[]>();
  for (const signal of signals) {
    const list = byCountry.get(signal.country);
    if (list) list.push(signal);
    else byCountry.set(signal.country, [signal]);
  }
  return yieldToTopic(signals, byCountry).map((signal) =>
    signal.isPast && !isOvertaken(signal, byCountry.get(signal.country) ?? []) ? { ...signal, isPast: false } : signal,
  );
}

/** "regretted the decision and said that it stood by the tunnel": of two sides in one sentence, that on the topic's own words. */
const yieldToTopic = (signals: readonly Signal[], byCountry: ReadonlyMap<CountryCode, readonly Signal[]>): Signal[] =>
  signals.map((signal) => {
    if (!signal.isTakenUp) return signal;
    const isOther = (byCountry.get(signal.country) ?? []).some(
      ({ sentence, stance, onTopic, isTakenUp, isUnreal }) =>
        sentence === signal.sentence &&
        onTopic === 2 &&
        !isTakenUp &&
        !isUnreal &&
        stance === OPPOSITE[signal.stance ?? 'undecided'],
    );
    return isOther ? { ...signal, isAimedElsewhere: true } : signal;
  });

const OPPOSITE: Partial<Record<Position, Position>> = { supports: 'opposes', opposes: 'supports' };

/** Who acts where nobody of the sentence does: the countries of a list that follows, or the government at home. */
function ownersOf(subject: Subject | null, home: CountryCode | null): readonly CountryCode[] {
  if (subject?.is === 'country') return subject.countries;
  return subject?.is === 'office' && home !== null ? [home] : [];
}

/** Who the verb of a match is said of; null where the match begins with no verb. */
function subjectOfMatch(
  doc: Doc,
  sentence: Sentence,
  { first }: PatternMatch<StanceRule>,
  actors: readonly Actor[],
): Subject | null {
  const group = positionVerbAt(doc, sentence, first);
  if (group) return group.isPassive ? null : subjectOf(doc, sentence, group, actors);
  let verb = first;
  const isProgressive = /[^e]ing$/.test((doc.tokens[first] as Token).norm);
  // "a court there has yet to decide": the subject is that of "has"
  while (
    verb > sentence.firstToken &&
    !isVerbAt(doc, sentence, verb) &&
    (LEADS_ON.test((doc.tokens[verb - 1] as Token).norm) ||
      (isProgressive && GOES_ON.test((doc.tokens[verb - 1] as Token).norm)))
  )
    verb--;
  if (!isVerbAt(doc, sentence, verb)) return null;
  return subjectOf(doc, sentence, { first: verb, isInfinitive: false, isGerund: false }, actors);
}

/** Words between a helper and the verb that it leads on to. */
const LEADS_ON = /^(?:to|yet|not|still|never|has|have|had|will|would|could|can|may|might|must|should|does|do|did)$/;

/** "are", "were still": what stands before "looking at". */
const GOES_ON = /^(?:is|are|was|were|been|be|still|now|also|currently)$/;

/** "Arland and Nordia said that they would": the speaker is the last of those whose words these are. */
const isWithin = (doc: Doc, { first, end }: Stretch, source: Span | null): boolean =>
  source !== null &&
  source.start >= (doc.tokens[first] as Token).start &&
  source.end <= (doc.tokens[end - 1] as Token).end;

/** Within a clause that ", which" or ", who" opens; the comma that closes it ends it: "Arland, which owns it, refused". */
function isRelative(doc: Doc, { firstToken }: Sentence, first: number): boolean {
  for (let at = first - 1; at >= Math.max(firstToken, first - 12); at--) {
    const { norm, text } = doc.tokens[at] as Token;
    if (norm === 'which' || norm === 'who') return doc.tokens[at - 1]?.text === ',';
    if (text === ',' || text === ';') return false;
  }
  return false;
}

/** Does the same country say something else near by that is not past? `at` is the signal's place in the order of the text. */
function isOvertaken(past: Signal, own: readonly Signal[]): boolean {
  let at = firstFrom(own, past.sentence - 3);
  for (; at < own.length && (own[at] as Signal).sentence < past.sentence + 4; at++) {
    const { isPast, stance, isUnreal } = own[at] as Signal;
    if (!isPast && !isUnreal && stance !== null && stance !== past.stance) return true;
  }
  return false;
}

/** Index of the first signal in this sentence or later. */
export function firstFrom(signals: readonly Signal[], sentence: number): number {
  let low = 0;
  let high = signals.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((signals[middle] as Signal).sentence < sentence) low = middle + 1;
    else high = middle;
  }
  return low;
}
