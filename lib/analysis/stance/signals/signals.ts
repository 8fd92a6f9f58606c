import type { Position, StanceRule } from '../../../language/stance-types';
import type { CountryCode } from '../../../types/analysis';
import type { Doc, Sentence } from '../../doc';
import type { Actor } from '../actors/actors';
import { markChangesOfMind } from './changes-of-mind';
import { signalsOfMatch, type Scene } from './match-signals';
import type { PatternMatch } from '../patterns/patterns';
import { signalWith } from './signal-shape';
import { saidBy, type Stretch, type Via } from '../actors/stretches';

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
  readonly isHistory: boolean;
  /** "to accept": the act is a purpose, not yet a fact. */
  readonly isInfinitive: boolean;
  /** "Arland, which refuses to recognise it": said in passing, and not of the topic. */
  readonly isInPassing: boolean;
  /** Blame by the country whose own act the topic is: it is aimed at others. */
  readonly isAimedElsewhere: boolean;
  /** "a demand by Arland": the topic is its own proposal. */
  readonly isProposal: boolean;
  /** Told by a noun, "the Arland raids", or of another's act: its words alone are no line to read. */
  readonly isNominal: boolean;
  /** "regretted the decision": on the topic by a noun that may go back to something else. */
  readonly isTakenUp: boolean;
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
  read: Omit<Scene, 'doc' | 'sentence' | 'matches' | 'actors' | 'stretches' | 'said'> & {
    readonly matches: readonly (readonly PatternMatch<StanceRule>[])[];
    readonly actors: readonly (readonly Actor[])[];
    readonly stretches: readonly Stretch[];
  },
): Signal[] {
  const { attributions, topic, home } = read;
  const said = saidBy(doc, attributions);
  const acting = grouped(
    read.stretches.filter(({ via }) => via !== 'mentioned'),
    ({ sentence }) => sentence,
  );
  const told = read.matches.flatMap((matches, index) => {
    const scene: Scene = {
      doc,
      sentence: doc.sentences[index] as Sentence,
      matches,
      actors: read.actors[index] ?? [],
      stretches: acting.get(index) ?? [],
      attributions,
      said,
      topic,
      home,
    };
    return matches.flatMap((match) => signalsOfMatch(scene, match));
  });
  const signals = markChangesOfMind(doc, told);
  const byCountry = grouped(signals, ({ country }) => country);
  return yieldToTopic(signals, byCountry).map((signal) =>
    signal.isPast && !isOvertaken(signal, byCountry.get(signal.country) ?? [])
      ? signalWith(signal, { isPast: false })
      : signal,
  );
}

/** Values by a key of theirs, in their order. */
export function grouped<K, V>(values: readonly V[], keyOf: (value: V) => K): ReadonlyMap<K, readonly V[]> {
  const groups = new Map<K, V[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
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
    return isOther ? signalWith(signal, { isAimedElsewhere: true }) : signal;
  });

const OPPOSITE: Partial<Record<Position, Position>> = { supports: 'opposes', opposes: 'supports' };

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
