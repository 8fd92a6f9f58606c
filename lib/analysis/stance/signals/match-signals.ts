import type { StanceRule } from '../../../language/stance-types';
import type { CountryCode } from '../../../types/analysis';
import type { Span } from '../../../types/span';
import type { Attribution, Attributions } from '../../attribution/speakers';
import type { Doc, Sentence, Token } from '../../doc';
import type { Actor } from '../actors/actors';
import { isAheadOfActor, isOfActorWithin } from './ahead';
import { isAverted, isPartOfTakingBack, isTogether } from './averted';
import { agentOf, leavesCountry } from '../actors/agents';
import { isVerbAt } from '../grammar/clause';
import { isGuess } from './claimed';
import { countedBehind, isOfCounted } from '../grammar/counted';
import { signalsOfExcepted } from './excepted-signals';
import { exceptedFrom } from '../grammar/exceptions';
import { isOfLetter } from './letters';
import { moodOf } from './mood';
import { isRelative } from '../grammar/clause-apart';
import { isAboutElse, isOverElse } from '../grammar/opening-words';
import { isOfNobody } from './nobody';
import { impliedLink } from '../topic/implied-link';
import { isOtherMatter } from '../topic/other-matter';
import { isOnElse } from '../topic/other-object';
import { ownerOfInfinitive } from '../grammar/owned-acts';
import { isPast } from './pasts';
import type { PatternMatch } from '../patterns/patterns';
import {
  isAlleged,
  isAttack,
  isAttributive,
  isConditioned,
  isHistory,
  isNoun,
  isOutdone,
  isShortOf,
  isWanting,
} from './readings';
import { isPassive } from './passives';
import { isPartOfName } from '../grammar/name-words';
import { isOnlySubject } from '../grammar/only-subject';
import { isSaidOfElse, isSaidOfTopic } from '../topic/said-of-topic';
import { signalWith } from './signal-shape';
import type { Signal } from './signals';
import type { Stretch } from '../actors/stretches';
import { subjectOf, type Subject } from '../grammar/subject';
import { isOfThose } from '../grammar/those';
import { isInHesitation, isInNegation, isInOpposite } from './within-match';
import type { Topic } from '../topic/topic';
import { endsTopic, topicLink, type TopicLink } from '../topic/topic-link';
import { isSaidOf, positionVerbAt } from '../grammar/verb-at';
import { isUntold } from './untold';
import { isUnvoiced } from './unvoiced';
import { isDemanded, isUrged } from './urged';
import { isOfElse, isStranger, sayerOf } from '../actors/voices';

type Match = PatternMatch<StanceRule>;

/** A sentence in which words of positions were found, with all that they are read by. */
export type Scene = {
  readonly doc: Doc;
  readonly sentence: Sentence;
  /** All that was found in it. */
  readonly matches: readonly Match[];
  readonly actors: readonly Actor[];
  /** Those of its stretches in which a country acts or speaks. */
  readonly stretches: readonly Stretch[];
  readonly attributions: Attributions;
  /** Who says the word at a token; null where nobody does. */
  readonly said: (token: number) => Attribution | null;
  readonly topic: Topic;
  /** Whose government "the government" is, where the text says no more. */
  readonly home: CountryCode | null;
};

/** What the words of a rule tell, one signal for each country that says or does it; none where they tell no position. */
export function signalsOfMatch(scene: Scene, match: Match): Signal[] {
  const { doc, sentence, actors, attributions, home } = scene;
  const attribution = scene.said(match.first);
  const speaker = attribution?.speaker ?? null;
  const sayer = sayerOf(doc, attributions, speaker);
  const stretch = scene.stretches.find(({ first, end }) => match.first >= first && match.first < end);
  const counted = countedBehind(doc, sentence, actors, match);
  const agents = counted.length > 0 ? counted : agentOf(doc, actors, match);
  const isActed = agents.length > 0;
  if (match.rule.names === true && !isActed) return [];
  const isUnowned = !isActed && !stretch && !sayer;
  if (isUnowned && home === null && actors.length === 0) return [];
  const excepted = exceptedFrom(doc, sentence, actors, match);
  if (match.rule.said !== true && excepted === null && isOfNobody(doc, sentence, match)) return [];
  if (tellsNothing(scene, match, isActed) || isUntold(doc, sentence, match, attribution)) return [];
  if (excepted !== null) {
    const reading = readingOf(scene, match, undefined, null, topicLink(doc, sentence, match, scene.topic, false));
    return signalsOfExcepted(doc, reading, match, excepted);
  }
  const isJudgement = match.rule.judgement === true;
  if (isSaidOfOther(scene, match, attribution) || (attribution === null && isUnvoiced(doc, sentence, match))) return [];
  const subject = isActed || isJudgement ? null : subjectOfMatch(doc, sentence, match, actors);
  if (subject?.is === 'other') return [];
  if (
    stretch &&
    attribution === null &&
    !isActed &&
    !isJudgement &&
    subject?.is !== 'country' &&
    isAheadOfActor(doc, sentence, match, stretch, actors)
  )
    return [];
  if (stretch && subject?.is !== 'country' && isOfActorWithin(doc, match, stretch, actors)) return [];
  const own = isUnowned ? ownersOf(subject, attribution === null ? home : null) : [];
  if (isUnowned && own.length === 0) return [];
  const link = impliedLink(doc, sentence, match, scene.topic, isActed);
  if (isOfAnother(scene, match, link.onTopic)) return [];
  const reading = readingOf(scene, match, stretch, subject, link);
  const owner = isActed || isJudgement ? undefined : ownerOfInfinitive(doc, match.first, actors);
  const doers = isActed ? agents : owner ? [owner.country] : own;
  if (doers.length > 0)
    return doers.map((country) => signalWith(reading, { country, via: 'subject', speaker: null, isReported: false }));
  // "Arland and Nordia said it was a mistake": the words are of both
  const isJoint =
    stretch !== undefined &&
    sayer !== null &&
    stretch.countries.length > 1 &&
    stretch.countries.includes(sayer) &&
    isWithin(doc, stretch, attribution?.source ?? null);
  const isOnlySayers =
    isJudgement &&
    !isJoint &&
    (sayer !== null || (stretch && isOfElse(doc, attributions, attribution, stretch, actors)));
  if (stretch && !isOnlySayers) return signalsOfStretch(scene, match, { reading, stretch, subject, attribution });
  return sayer ? [signalWith(reading, { country: sayer, via: 'speaker', speaker, isReported: false })] : [];
}

/** Is a judgement said of another thing: "\"It is theft,\" he said of shoplifting"; idioms must be a state's own words about the topic. */
const isSaidOfOther = (
  { doc, sentence, attributions, topic }: Scene,
  { rule }: Match,
  said: Attribution | null,
): boolean =>
  rule.said === true
    ? sayerOf(doc, attributions, said?.speaker ?? null) === null || !isSaidOfTopic(doc, sentence, said, topic)
    : isSaidOfElse(doc, sentence, said, topic);

/** Words that only look like those of a position where they stand: a noun, an attack, what is alleged or described. */
const tellsNothing = ({ doc, sentence, matches, actors, topic }: Scene, match: Match, isActed: boolean): boolean =>
  isInNegation(doc, match, matches) ||
  isInHesitation(match, matches) ||
  isInOpposite(match, matches) ||
  isPartOfName(doc, sentence, match.first) ||
  isNoun(doc, match) ||
  isShortOf(doc, match) ||
  isAttack(doc, match) ||
  isAttributive(doc, match) ||
  isConditioned(doc, sentence, match) ||
  isAlleged(doc, sentence, match) ||
  isOfThose(doc, sentence, match) ||
  isOnlySubject(doc, sentence, match) ||
  (match.rule.verbal === true && !isSaidOf(doc, sentence, match, actors, topic)) ||
  isOutdone(doc, sentence, match, matches, topic) ||
  isAverted(doc, match, matches) ||
  isPartOfTakingBack(doc, match, matches) ||
  isTogether(doc, match) ||
  (isActed ? isWanting(doc, match) : isPassive(doc, match) || isOfCounted(doc, sentence, match.first));

/** Is it another thing than the article's that the words take a position on? */
const isOfAnother = ({ doc, sentence, actors, topic }: Scene, match: Match, onTopic: Signal['onTopic']): boolean =>
  (onTopic < 2 && leavesCountry(doc, match, actors)) ||
  (onTopic === 0 && isOverElse(doc, sentence, match, topic)) ||
  isOtherMatter(doc, sentence, match, onTopic) ||
  isOnElse(doc, sentence, match, topic, onTopic) ||
  isOfLetter(doc, sentence, match, actors) ||
  (match.rule.about === true && isAboutElse(doc, sentence, match.end, topic));

/** What a signal says whoever it is of: all of it but `country`, `via`, `speaker` and `isReported`, which its makers fill in. */
type Reading = Signal;

/** Stands for the country until it is known. */
const NOBODY = '' as CountryCode;

function readingOf(
  { doc, sentence, topic }: Scene,
  match: Match,
  stretch: Stretch | undefined,
  subject: Subject | null,
  { onTopic, isTakenUp }: TopicLink,
): Reading {
  const { rule, first, end } = match;
  const mood = moodOf(doc, stretch?.first ?? sentence.firstToken, match);
  // Field by field: see `signalWith`
  return {
    rule,
    country: NOBODY,
    stance: mood.stance === 'opposes' && endsTopic(doc, sentence, match, topic) ? 'supports' : mood.stance,
    isNegated: mood.isNegated,
    isUnreal: mood.isUnreal || (subject?.mood === 'asked' && rule.stance === 'undecided'),
    isReported: false,
    isPast: isPast(doc, sentence, match),
    isHistory: isHistory(doc, sentence, match),
    isInfinitive:
      rule.stance === 'supports' &&
      mood.stance !== 'undecided' &&
      rule.id !== 'offers' &&
      !mood.isSettled &&
      doc.tokens[first - 1]?.norm === 'to' &&
      doc.tokens[first - 2]?.norm !== 'going',
    isInPassing: (onTopic === 0 || rule.id === 'acts') && isRelative(doc, sentence, first),
    isAimedElsewhere: false,
    isProposal: false,
    isNominal: false,
    isTakenUp,
    onTopic,
    via: 'subject',
    speaker: null,
    sentence: sentence.index,
    first,
    end,
  };
}

/** The signals of those whose clause or words the match stands in. */
function signalsOfStretch(
  { doc, sentence, attributions }: Scene,
  match: Match,
  told: {
    readonly reading: Reading;
    readonly stretch: Stretch;
    readonly subject: Subject | null;
    readonly attribution: Attribution | null;
  },
): Signal[] {
  const { reading, stretch, subject, attribution } = told;
  const speaker = attribution?.speaker ?? null;
  const sayer = sayerOf(doc, attributions, speaker);
  const isOfOthers =
    attribution !== null &&
    (sayer !== null
      ? !(stretch.countries.includes(sayer) && isWithin(doc, stretch, attribution.source))
      : isStranger(doc, attributions, speaker));
  const isThem = subject?.actor ? (doc.tokens[subject.actor.first] as Token).norm === 'they' : false;
  const isGuessed = sayer === null && isOfOthers && subject?.is === 'country' && !isThem && isGuess(doc, match);
  const doers =
    subject?.is === 'country' && !(isThem && subject.countries.every((one) => stretch.countries.includes(one)))
      ? subject.countries
      : stretch.countries;
  return doers.map((country) => {
    const isOwn = sayer === country;
    const isWanted =
      (!isOwn && isUrged(doc, sentence.firstToken, match)) || isDemanded(doc, sentence.firstToken, match);
    return signalWith(reading, {
      country,
      via: stretch.via,
      speaker: stretch.speaker ?? (isOwn ? speaker : null),
      isReported: !isOwn && isOfOthers,
      isUnreal: reading.isUnreal || isWanted || isGuessed,
    });
  });
}

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
  if (group)
    return group.isPassive ? null : withBoth(doc, group.first, subjectOf(doc, sentence, group, actors), actors);
  let verb = first;
  const isProgressive = /[^e]ing$/.test((doc.tokens[first] as Token).norm);
  // "a court there has yet to decide": the subject is that of "has"
  while (
    verb > sentence.firstToken &&
    !isVerbAt(doc, sentence, verb) &&
    (doc.language.stances.signalWords.leadsToVerb.has((doc.tokens[verb - 1] as Token).norm) ||
      (isProgressive && doc.language.stances.signalWords.leadsToGerund.has((doc.tokens[verb - 1] as Token).norm)))
  )
    verb--;
  if (!isVerbAt(doc, sentence, verb)) return null;
  const subject = subjectOf(doc, sentence, { first: verb, isInfinitive: false, isGerund: false }, actors);
  return withBoth(doc, verb, subject, actors);
}

/** "Arland, which …, and Nordia, home to …, both backed it": with the subject before. */
function withBoth(doc: Doc, verb: number, subject: Subject, actors: readonly Actor[]): Subject {
  const own = subject.actor;
  if (doc.tokens[verb - 1]?.norm !== 'both' || subject.countries.length !== 1 || own === null) return subject;
  const other = actors.findLast(({ role, end }) => role === 'subject' && end <= own.first);
  return other ? { ...subject, countries: [other.country, ...subject.countries] } : subject;
}

/** "Arland and Nordia said that they would": the speaker is the last of those whose words these are. */
const isWithin = (doc: Doc, { first, end }: Stretch, source: Span | null): boolean =>
  source !== null &&
  source.start >= (doc.tokens[first] as Token).start &&
  source.end <= (doc.tokens[end - 1] as Token).end;
