import type { Attributions } from '../attribution/speakers';
import type { CountryMentions } from '../countries/recognize';
import type { CountryCode } from '../../types/analysis';
import type { Doc } from '../doc';
import { homeOf } from './actors/adopt';
import { readAffected } from './positions/affected';
import { yieldToWhole } from './positions/aspects';
import { readArguments } from './positions/arguments';
import { readBareJudgements } from './positions/bare-judgements';
import { readBallots, readStanding } from './positions/ballots';
import { findActors, type Actor } from './actors/actors';
import { readPartners } from './positions/partners';
import { turnAnswered, turnContraries } from './positions/contrary-objects';
import { readContributions } from './positions/contributions';
import { findMatter } from './topic/matter';
import { answerAsked } from './signals/asked-whether';
import { markChangesOfMind } from './signals/changes-of-mind';
import { turnByMatter } from './topic/matter-turns';
import { linkEvents, readDeeds, type LinkedEvent } from './positions/deeds';
import { ACCUSES, readDispute, readSides } from './positions/dispute';
import { readDuties } from './positions/duties';
import { readEllipses } from './positions/ellipses';
import { readEvents } from './signals/events';
import { cutPassages, type Passage } from './actors/passages';
import { readGapping } from './positions/gapping';
import { readFollowers } from './positions/followers';
import { addGroups } from './actors/group-references';
import { readJudgedActs, withoutJudged } from './positions/judged-acts';
import { readJudgedDoers } from './positions/judged-doers';
import { readNominals } from './positions/nominals';
import { readProspects } from './positions/prospects';
import { readProVerbs } from './positions/pro-verbs';
import { LEADS, OWNS, readProposers } from './positions/proposers';
import { headlineSignals, readHeadline, type Headline } from './positions/headline';
import { readInversions } from './positions/inversions';
import { turnCounters } from './positions/counter-objects';
import { matchStances } from './patterns/match';
import { takePartySides } from './positions/party-sides';
import { isOnTopic, objectedTo, reactionSignals } from './positions/reaction-signals';
import { readReactions } from './positions/reactions';
import { signalWith } from './signals/signal-shape';
import { readSignals, type Signal } from './signals/signals';
import { withIssues, yieldToIssues } from './topic/issues';
import { yieldToActs } from './signals/yield-to-acts';
import { yieldToWeighing } from './signals/yield-to-weighing';
import { readSurroundings } from './positions/surroundings';
import { readWorded } from './positions/worded';
import { readWouldIf } from './positions/would-if';
import { cutStretches } from './actors/stretches';
import { findTopic, type Topic } from './topic/topic';

/** All that was read for the decision: what about, who acts where, and in which words. */
export type Reading = {
  readonly topic: Topic;
  readonly actors: readonly (readonly Actor[])[];
  readonly passages: ReadonlyMap<CountryCode, readonly Passage[]>;
  readonly events: readonly LinkedEvent[];
};

/** Sentences in which an article says who reacts to what. */
const OPENING = 3;

/** Reads positions sentence by sentence, without deciding anything yet. `topic` may be given, in training. */
export function readPassages(doc: Doc, countries: CountryMentions, attributions: Attributions): Reading {
  const plain = doc.sentences.map((sentence) => matchStances(doc, sentence));
  const topic = findTopic(doc, countries, plain);
  const matches = withIssues(doc, plain);
  const headline = readHeadline(doc, topic, countries.mentions);
  const named = [...new Set(countries.mentions.map(({ start, end }) => doc.text.slice(start, end)))];
  const matter = findMatter(doc, topic, [...named, ...headline.names]);
  const actors = findActors(doc, countries, attributions);
  addGroups(doc, actors);
  const stretches = cutStretches(doc, actors, attributions);
  const home = homeOf(countries);
  const read = answerAsked(doc, readSignals(doc, { matches, actors, stretches, attributions, topic, home }));
  const counted = turnCounters(doc, asDone(doc, read, headline), topic);
  const answered = turnAnswered(doc, turnContraries(doc, counted, topic), topic);
  const { signals: spoken, retold } = readAffected(doc, { matches, actors, topic }, answered);
  const events = linkEvents(doc, readEvents(doc, { actors, stretches, attributions, home }), topic);
  const reactions = readReactions(doc, doc.sentences, { actors, events, mentions: countries.mentions }).filter(
    (reaction) =>
      !retold.has(reaction.sentence) &&
      reaction.reactors.length > 0 &&
      (reaction.sentence < OPENING || isOnTopic(doc, reaction, topic)),
  );
  const isObjectedTo = objectedTo(doc, reactions);
  const isItsOwn = (signal: Signal) =>
    signal.stance !== 'supports' || !(headline.cleared.has(signal.country) || isObjectedTo(signal));
  const doers = new Set(headline.done.keys());
  const deeds = turnAnswered(doc, readDeeds(doc, { topic, events, spoken, doers }), topic).filter(isItsOwn);
  // Who does it in words of the article's issue has done it as well
  const own = spoken.filter(({ rule, via }) => rule.issue === true && rule.judgement !== true && via === 'subject');
  const sides = readSides(doc, events, readDispute(doc, events, [...deeds, ...own]));
  const turned = (list: readonly Signal[]) => (matter ? turnByMatter(doc, list, matter, doers) : list);
  const inverted = readInversions(doc, actors, topic);
  const judged = readJudgedActs(doc, { matches, attributions, topic });
  const told = [
    ...withoutJudged(withoutInverted(withoutCounted(spoken, sides), inverted), judged).filter(
      (signal) =>
        signal.isNegated || signal.rule.issue === true || signal.stance !== 'supports' || !isObjectedTo(signal),
    ),
    ...deeds,
    ...readContributions(doc, { events, spoken, actors, topic }).filter(
      ({ country }) => !headline.cleared.has(country),
    ),
    ...sides,
    ...readBallots(doc, actors),
    ...readStanding(doc, actors),
    ...withoutJudged(readArguments(doc, { actors, attributions, stretches, topic }), judged).filter(isItsOwn),
    ...readBareJudgements(doc, { attributions, topic }).filter(isItsOwn),
    ...readDuties(doc, { actors, attributions, stretches, topic, matter }).filter(isItsOwn),
    ...inverted,
    ...judged.map(({ signal }) => signal),
    ...readPartners(doc, actors, topic).filter(isItsOwn),
    ...readSurroundings(doc, actors, topic),
    ...readNominals(doc, { actors, attributions, topic }),
    ...readProposers(doc, { actors, stretches, signals: spoken, events, topic }).filter(isItsOwn),
  ];
  told.push(...turnCounters(doc, reactionSignals(doc, reactions, topic), topic));
  const signals = [...turned(markChangesOfMind(doc, inOrder(told)))];
  signals.push(...readJudgedDoers(doc, { actors, attributions, topic }, { doers, signals }));
  signals.push(
    ...readFollowers(doc, actors, signals),
    ...readEllipses(doc, actors, signals),
    ...readGapping(doc, actors, signals),
    ...readProVerbs(doc, actors, signals, topic),
  );
  signals.push(...turned(readProspects(doc, { actors, stretches, signals, topic })));
  const firstActs = (country: CountryCode, isNamed: boolean) => {
    const stretch =
      stretches.find(
        ({ countries: acting, via }) => via !== 'mentioned' && via !== 'loose' && acting.includes(country),
      ) ?? (isNamed ? stretches.find(({ countries: named }) => named.includes(country)) : undefined);
    return stretch ? (doc.sentences[stretch.sentence] ?? null) : null;
  };
  signals.push(...headlineSignals(headline, firstActs));
  signals.push(...readWouldIf(doc, { stretches, mentions: countries.mentions, actors, attributions, topic }, signals));
  const worded = readWorded(doc, { stretches, mentions: countries.mentions, attributions, topic }, { signals, doers });
  return {
    topic,
    actors,
    events,
    passages: cutPassages(doc, {
      stretches,
      signals: aimElsewhere(
        takePartySides(
          doc,
          yieldToWhole(doc, yieldToActs(doc, yieldToWeighing(doc, yieldToIssues(worded.signals)), topic)),
          actors,
        ),
        doers,
      ).sort((a, b) => a.sentence - b.sentence),
      actors,
      worded,
    }),
  };
}

const inOrder = (signals: readonly Signal[]): Signal[] =>
  [...signals].sort((a, b) => a.sentence - b.sentence || a.first - b.first);

/** An accusation that is the article's matter is no condemnation of it: the same words do not count twice. */
function withoutCounted(spoken: readonly Signal[], sides: readonly Signal[]): Signal[] {
  const counted = new Set(
    sides.filter(({ rule }) => rule.id === ACCUSES.id).map(({ country, sentence }) => `${country} ${sentence}`),
  );
  return spoken.filter(
    ({ country, sentence, stance }) => stance !== 'opposes' || !counted.has(`${country} ${sentence}`),
  );
}

/** "In favour of it was Arland; against, Nordia": the words of a side are of those whom they lead to, and of nobody else. */
const withoutInverted = (spoken: readonly Signal[], inverted: readonly Signal[]): readonly Signal[] =>
  spoken.filter(
    ({ sentence, first, end, country }) =>
      !inverted.some((of) => of.sentence === sentence && of.first <= first && end <= of.end && of.country !== country),
  );

/** "Arland pulled out of the treaty", where the headline tells that it pulls out: no refusal, but the matter itself. */
function asDone(doc: Doc, spoken: readonly Signal[], { done }: Headline): Signal[] {
  return spoken.map((signal) => {
    const family = signal.stance === 'opposes' && !signal.isNegated ? done.get(signal.country)?.family : undefined;
    const isSame = family && doc.tokens.slice(signal.first, signal.end).some(({ norm }) => family.includes(norm));
    return isSame ? signalWith(signal, { stance: 'supports' }) : signal;
  });
}

/** A country whose own act the topic is blames others when it blames. */
function aimElsewhere(signals: readonly Signal[], doers: ReadonlySet<CountryCode>): Signal[] {
  const rejecting = new Set(
    signals
      .filter(
        ({ rule, stance, onTopic, isReported }) =>
          stance === 'opposes' && rule.strength === 3 && onTopic === 2 && !isReported,
      )
      .map(({ country }) => country),
  );
  const owners = new Set([
    ...doers,
    ...signals
      .filter(
        ({ rule, country }) =>
          rule.id === OWNS.id || rule.id === ACCUSES.id || (rule.id === LEADS.id && !rejecting.has(country)),
      )
      .map(({ country }) => country),
  ]);
  return signals.map((signal) =>
    signal.stance === 'opposes' && owners.has(signal.country) ? signalWith(signal, { isAimedElsewhere: true }) : signal,
  );
}
