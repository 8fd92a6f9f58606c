import type { StanceRule } from '../../../language/stance-types';
import type { CountryCode, Mention } from '../../../types/analysis';
import { recognizeCountries } from '../../countries/recognize';
import { readDoc, type Doc, type Sentence, type Token } from '../../doc';
import { findActors, type Actor } from '../actors/actors';
import { blocksProposal } from '../signals/blocks';
import { outOfOffice } from '../actors/campaigners';
import { readEvents } from '../signals/events';
import { eventLexicon, type EventEntry } from '../signals/lexicon';
import { matchStances } from '../patterns/match';
import { isUndergoing, OWNS } from './proposers';
import { plainSignal } from '../signals/plain-signal';
import { objectedTo, otherRule, reactorRule } from './reaction-signals';
import { readReactions } from './reactions';
import { readSignals, type Signal } from '../signals/signals';
import { cutStretches } from '../actors/stretches';
import type { Topic } from '../topic/topic';

/** What the headline says: words of a position of a country, or only that it acts; and what it tells as done, by whom. */
export type Headline = {
  readonly said: ReadonlyMap<CountryCode, readonly StanceRule[]>;
  readonly done: ReadonlyMap<CountryCode, EventEntry>;
  /** Countries that the headline keeps from being taken for doers: accused of it by somebody else, or hit by it. */
  readonly cleared: ReadonlySet<CountryCode>;
  /** The names of countries in it, as it writes them: "UK". */
  readonly names: readonly string[];
};

/** "Arland bans beef": who does what the headline tells is for it, a ban or a withdrawal no less than a gift. */
const HEADS: StanceRule = {
  ...OWNS,
  id: 'headline:does',
  because: 'The headline tells that it does it',
  strength: 2,
};

/** "Arland blocks a call for talks" */
const BLOCKS: StanceRule = {
  ...HEADS,
  id: 'headline:blocks',
  stance: 'opposes',
  because: 'The headline tells that it blocks what others propose',
};

/** "Arland mulls a ban", "Arland waits for Nordia" */
const WEIGHS: StanceRule = {
  ...HEADS,
  id: 'headline:weighs',
  stance: 'undecided',
  because: 'The headline tells that it is weighing it',
};

const NOBODY = { speakers: [], attributions: [], quotes: [], named: [] } as const;

/** Reads the positions that the headline tells: "Arland offers warships", "Port Vale says no". */
export function readHeadline(doc: Doc, topic: Topic, mentions: readonly Mention[]): Headline {
  const { title } = doc.article;
  const found = new Map<CountryCode, StanceRule[]>();
  const done = new Map<CountryCode, EventEntry>();
  const cleared = new Set<CountryCode>();
  if (title === '' || title.length > 300) return { said: found, done, cleared, names: [] };
  const head = readDoc(
    { ...doc.article, text: title, blocks: [{ start: 0, end: title.length, kind: 'heading' }] },
    doc.language,
  );
  const named = recognizeCountries(head);
  const actors = findActors(head, named, NOBODY, outOfOffice(doc, mentions));
  const stretches = cutStretches(head, actors, NOBODY);
  const matches = head.sentences.map((sentence) => matchStances(head, sentence));
  const signals = readSignals(head, { matches, actors, stretches, attributions: NOBODY, topic, home: null });
  const add = (country: CountryCode, rule: StanceRule) => found.set(country, [...(found.get(country) ?? []), rule]);
  const events = readEvents(head, { actors, stretches, attributions: NOBODY, home: null });
  const verbs = new Map<CountryCode, number>();
  const blocking = new Map<CountryCode, number>();
  const reactions = readReactions(head, head.sentences, { actors, events, mentions: named.mentions });
  for (const { kind, reactors, others } of reactions) {
    for (const country of reactors) add(country, { ...reactorRule(kind), strength: 2 });
    for (const country of others) add(country, { ...otherRule(kind), strength: 2 });
  }
  const reacting = new Set(reactions.map(({ at }) => at));
  const isObjectedTo = objectedTo(head, reactions);
  const blamed = new Set(reactions.flatMap(({ others }) => others));
  for (const { entry, agents, at, sentence, isNominal, isNegated, mood } of events) {
    if (
      entry.kind !== 'deed' ||
      isNegated ||
      doc.language.stances.positionWords.protests.has(entry.lemma) ||
      isThreatToStop(head, entry, at)
    )
      continue;
    if (reacting.has(at) || isRefused(head, at)) continue;
    if (blocksProposal(head, entry, at)) {
      if (mood === 'done' && !head.tokens[at]?.norm.endsWith('ing'))
        for (const country of agents) blocking.set(country, at);
      continue;
    }
    for (const country of agents) {
      if (isOpposed(head, at, country, signals)) continue;
      const actor = actors[0]?.find((one) => one.country === country);
      if (entry.regard < 0 && !blamed.has(country) && (mood === 'alleged' || isSaidBefore(head, actor?.first ?? 0)))
        cleared.add(country);
      else if (
        (mood === 'done' || mood === 'meant') &&
        !done.has(country) &&
        !isObjectedTo({ country, sentence, first: at }) &&
        !(isNominal && isApart(head, at, actor))
      ) {
        done.set(country, entry);
        verbs.set(country, at);
        add(country, HEADS);
      }
    }
  }
  for (const country of blocking.keys()) add(country, BLOCKS);
  if (done.size === 0 && tellsAssault(head))
    for (const { country, role } of actors.flat()) if (role === 'oblique' || role === 'other') cleared.add(country);
  for (const { stance, isUnreal, rule, country, first, end } of signals) {
    const verb = verbs.get(country) ?? -1;
    // "blocks a call for talks": the call is another's
    const isBlocked = stance === 'supports' && first > (blocking.get(country) ?? Infinity);
    if (stance && !isUnreal && !isBlocked && !(first <= verb && verb < end))
      add(country, { ...rule, id: `headline:${rule.id}`, stance, strength: 2 });
  }
  const first = actors[0]?.find(({ role }) => role === 'subject');
  if (first && first.first === 0 && (isWeighing(head, first.end) || isHesitating(signals, first))) {
    found.set(first.country, [WEIGHS]);
    done.delete(first.country);
  }
  if (
    first &&
    !found.has(first.country) &&
    first.first === 0 &&
    !isUndergoing(head, first.end, head.tokens.length) &&
    !isDoneTo(head, first.end)
  )
    add(first.country, { ...OWNS, id: 'headline:acts', because: 'The headline says that it does it', strength: 1 });
  return { said: found, done, cleared, names: named.mentions.map(({ start, end }) => title.slice(start, end)) };
}

/** Lends the headline's words to the first sentence in which the country acts; a headline alone proves nothing. */
export function headlineSignals(
  { said }: Headline,
  firstActs: (country: CountryCode, isNamed: boolean) => Sentence | null,
): Signal[] {
  return [...said].flatMap(([country, rules]) => {
    const sentence = firstActs(
      country,
      rules.some(({ id }) => id.startsWith('reaction:')),
    );
    if (!sentence) return [];
    const { index, firstToken: first } = sentence;
    return rules.map((rule) => plainSignal(rule, country, { sentence: index, first, end: first + 1, speaker: null }));
  });
}

/** "still mulls joining": the verb of a headline, of one who weighs. */
function isWeighing({ tokens, language }: Doc, at: number): boolean {
  const verb = language.functionWords.adverbs.has(tokens[at]?.norm ?? '') ? at + 1 : at;
  return language.stances.positionWords.weighs.has(tokens[verb]?.norm ?? '');
}

/** "Arland reserves judgment", "Arland postpones decision": the verb of a headline begins words of not having decided. */
const isHesitating = (signals: readonly Signal[], { country, end }: Actor): boolean =>
  signals.some(
    (signal) => signal.country === country && signal.stance === 'undecided' && !signal.isUnreal && signal.first === end,
  );

/** Words of a title and a name between a country and the verb. */
const TITLED = 3;

/** "Premier arrested in port", "Arland Premier Orla arrested in port": a participle without an object tells what is done to its subject. */
function isDoneTo({ tokens, language }: Doc, from: number): boolean {
  const isTitled = [from - 1, from].some((at) => language.roleNouns.has(tokens[at]?.norm ?? ''));
  for (let verb = from; verb <= (isTitled ? from + TITLED : from); verb++) {
    const token = tokens[verb];
    const word = token ? eventLexicon(language)(token) : null;
    if (word?.verb)
      return (
        word.form === 'past' &&
        word.verb.kind === 'deed' &&
        language.functionWords.prepositions.has(tokens[verb + 1]?.norm ?? '')
      );
  }
  return false;
}

/** "threatens to take action to stop the pipeline": the pipeline is the matter, and not that it is stopped. */
const isThreatToStop = ({ tokens, language }: Doc, { lemma, undoes }: EventEntry, at: number): boolean =>
  (undoes === true || language.stances.positionWords.stops.has(lemma)) &&
  tokens.slice(0, at).some(({ norm }) => language.stances.positionWords.threatens.has(norm));

/** "oppose sending mines", "slam deal to complete the dam": what it is against is no deed of its own. */
const isOpposed = ({ tokens, language }: Doc, at: number, country: CountryCode, signals: readonly Signal[]): boolean =>
  signals.some(
    (signal) =>
      signal.country === country &&
      signal.stance === 'opposes' &&
      !signal.isUnreal &&
      signal.first < at &&
      tokens
        .slice(signal.first, at)
        .every(
          ({ text, norm }) =>
            !language.stances.positionWords.opensSecond.has(text) && !/^(?:and|but|as|over|after)$/.test(norm),
        ),
  );

/** "refuses to extradite banker", "decides against extraditing banker": what it does not do. */
const isRefused = ({ tokens, language }: Doc, at: number): boolean =>
  tokens[at - 1]?.norm === 'against' ||
  (tokens[at - 1]?.norm === 'to' && language.stances.positionWords.refuses.has(tokens[at - 2]?.norm ?? ''));

/** "Turkish ferry attack": whose ferry it was; "Turkish attack", "Turkey's sea attack": who did it. */
const isApart = ({ tokens, language }: Doc, noun: number, actor: Actor | undefined): boolean =>
  actor === undefined ||
  (noun - actor.first > 1 &&
    !/s?[’']s?$/.test((tokens[actor.first] as Token).text) &&
    // "Turkey announces attack"
    !tokens.slice(actor.end, noun).some(({ norm }) => language.stances.positionWords.announces.has(norm)));

/** "Bus attack in Arland", "Four killed by car bomb in Arland": a harm that no state is said to do. */
function tellsAssault(head: Doc): boolean {
  const wordOf = eventLexicon(head.language);
  return head.tokens.some((token) => {
    const word = wordOf(token);
    return (word?.noun ?? word?.verb)?.plover === 'assault';
  });
}

/** "Monitors say": is there a verb of saying before a token? */
function isSaidBefore(head: Doc, first: number): boolean {
  for (let at = first - 1; at > 0; at--) {
    const verb = head.language.reportingVerbs.get((head.tokens[at] as Token).norm);
    if (verb && verb.form !== 'gerund' && head.tokens[at - 1]?.norm !== 'to') return true;
  }
  return false;
}
