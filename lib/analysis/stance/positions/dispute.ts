import type { StanceRule } from '../../../language/stance-types';
import type { CountryCode } from '../../../types/analysis';
import type { Doc } from '../../doc';
import { worksAgainst } from '../grammar/counter-verbs';
import type { Event } from '../signals/events';
import { tokenize } from '../../text/tokens';
import { plainSignal } from '../signals/plain-signal';
import type { Signal } from '../signals/signals';

const base = { patterns: [], examples: [], counterexamples: [], strength: 2 } as const;

/** "Arland accused Port Vale of cutting the cable", where that is the news: the accuser stands behind the accusation. */
export const ACCUSES: StanceRule = {
  ...base,
  id: 'accuses',
  stance: 'supports',
  strength: 3,
  because: 'Makes the accusation that the article is about',
};

/** "Arland accuses Port Vale of fortifying the reef", which Port Vale does not deny: the accuser is against the deed. */
const BLAMES: StanceRule = {
  ...ACCUSES,
  id: 'blames-the-doer',
  stance: 'opposes',
  because: 'Blames another for what the article is about',
};

/** Port Vale, where it is accused and answers. */
export const DENIES: StanceRule = {
  ...base,
  id: 'denies',
  stance: 'opposes',
  strength: 3,
  because: 'Denies what it is accused of',
};

/** "Nordia condemned Arland": where Arland did what the article is about. */
export const AGAINST: StanceRule = {
  ...base,
  id: 'against-the-doer',
  stance: 'opposes',
  because: 'Speaks or acts against the country that did it',
};

/** "Nordia praised Arland" */
export const WITH: StanceRule = {
  ...base,
  id: 'with-the-doer',
  stance: 'supports',
  because: 'Speaks or acts for the country that did it',
};

/** Who stands against whom: the countries that did what the article is about, and the accusation that it may be. */
export type Dispute = {
  readonly doers: ReadonlySet<CountryCode>;
  readonly accusers: ReadonlySet<CountryCode>;
  readonly accused: ReadonlySet<CountryCode>;
  /** Does one of the accused deny it, so that the accusation is what they differ on? */
  readonly isDenied: boolean;
};

/** Sentences in which an article says what it is about. */
const OPENING = 4;

/**
 * Reads the dispute off the first sentences (and the headline's events, counted as sentence -1). An accusation between
 * countries there is the article's matter where the accused answers it, or where nobody does a deed of the topic.
 */
export function readDispute(doc: Doc, events: readonly Event[], deeds: readonly Signal[]): Dispute {
  const doers = new Set(
    deeds
      .filter(({ sentence, stance, rule }) => sentence < OPENING && stance === 'supports' && rule.strength > 1)
      .map(({ country }) => country),
  );
  // "Nordia accuses Arland" as the headline makes the accusation the matter; else what Arland does may be it
  const isOfTitle = accusesInTitle(doc);
  const accusations = events.filter(
    (event) =>
      event.sentence < OPENING &&
      event.entry.plover === 'accuse' &&
      !event.isNegated &&
      event.agents.length > 0 &&
      event.patients.length > 0 &&
      (isOfTitle || !event.patients.some((country) => doers.has(country))),
  );
  const accusers = new Set(accusations.flatMap(({ agents }) => agents));
  const accused = new Set(accusations.flatMap(({ patients }) => patients).filter((country) => !accusers.has(country)));
  const isDenied = events.some(({ entry, agents }) => entry.plover === 'deny' && agents.some((at) => accused.has(at)));
  return { doers, accusers, accused, isDenied };
}

/** Does the headline make an accusation? */
export const accusesInTitle = (doc: Doc): boolean =>
  tokenize(doc.article.title).some(({ norm }) => doc.language.stances.turnWords.accusing.test(norm));

/** Positions that come of acting on the doers, and of accusing and denying. */
export function readSides(
  doc: Doc,
  events: readonly Event[],
  { doers, accusers, accused, isDenied }: Dispute,
): Signal[] {
  return events.flatMap((event) => {
    const { entry, agents, patients, mood, isNegated } = event;
    if (mood === 'alleged' || mood === 'possible' || mood === 'asked' || isNegated || isToBlame(doc, event)) return [];
    return agents.flatMap((country): Signal[] => {
      if (entry.plover === 'accuse' && accusers.has(country) && patients.some((target) => accused.has(target)))
        return [signalOf(event, country, isDenied || isOfHindering(doc, event) ? ACCUSES : BLAMES)];
      if (entry.plover === 'deny' && accused.has(country)) return [signalOf(event, country, DENIES)];
      if (entry.regard === 0 || doers.has(country) || !patients.some((target) => doers.has(target))) return [];
      if (entry.regard < 0) return entry.kind === 'word' ? [signalOf(event, country, AGAINST)] : [];
      return entry.plover === 'support' ? [signalOf(event, country, WITH)] : [];
    });
  });
}

/** "Port Vale is to blame", "has only itself to blame": it blames nobody. */
const isToBlame = ({ tokens }: Doc, { at }: Event): boolean =>
  tokens[at - 1]?.norm === 'to' &&
  /^(?:is|was|are|were|be|been|not|itself|themselves)$/.test(tokens[at - 2]?.norm ?? '');

/** "accused Port Vale of obstructing the pipeline": who blames another for that is for the pipeline. */
function isOfHindering(doc: Doc, { at, end }: Event): boolean {
  const { tokens } = doc;
  for (let token = at + 1; token < end; token++)
    if (tokens[token]?.norm.endsWith('ing') && worksAgainst(doc, token)) return true;
  return false;
}

const signalOf = ({ sentence, at, speaker }: Event, country: CountryCode, rule: StanceRule): Signal =>
  plainSignal(rule, country, { sentence, first: at, end: at + 1, speaker });
