import type { CountryCode } from '../../../types/analysis';
import { goesOn } from '../../countries/goes-on';
import type { Doc } from '../../doc';
import type { Actor } from './actors';
import type { Condition } from '../conditions/conditions';
import { setBy } from './passage-conditions';
import { firstFrom, type Signal } from '../signals/signals';
import type { Stretch } from './stretches';

/** Neighbouring sentences in which one country acts, speaks or is named, with all that was read in them. */
export type Passage = {
  readonly country: CountryCode;
  /** True where the country acts or speaks in it; false where it is only named. */
  readonly isActive: boolean;
  readonly stretches: readonly Stretch[];
  readonly signals: readonly Signal[];
  readonly conditions: readonly Condition[];
  /** "Arland's plan": things that are the country's. */
  readonly owned: readonly Actor[];
  readonly firstSentence: number;
  readonly lastSentence: number;
};

/** The passages of each country, in text order. */
export function cutPassages(
  doc: Doc,
  read: {
    readonly stretches: readonly Stretch[];
    readonly signals: readonly Signal[];
    readonly actors: readonly (readonly Actor[])[];
    /** What all words of sentences tell: by country, conditions, and sentences whose conditions are none. */
    readonly worded: {
      readonly conditions: ReadonlyMap<CountryCode, readonly Condition[]>;
      readonly open: ReadonlyMap<CountryCode, ReadonlySet<number>>;
    };
  },
): Map<CountryCode, Passage[]> {
  const byCountry = new Map<CountryCode, Stretch[][]>();
  const told = new Set(read.stretches.filter(({ via }) => via === 'speaker').map(({ sentence }) => sentence));
  for (const stretch of withUnnamed(doc, read.stretches, read.signals))
    for (const country of stretch.countries) {
      const groups = byCountry.get(country) ?? [];
      const last = groups.at(-1)?.at(-1);
      if (last && continues(doc, last, stretch)) groups.at(-1)?.push(stretch);
      else groups.push([stretch]);
      byCountry.set(country, groups);
    }
  const signalsBy = new Map<CountryCode, Signal[]>();
  for (const signal of read.signals) {
    const own = signalsBy.get(signal.country);
    if (own) own.push(signal);
    else signalsBy.set(signal.country, [signal]);
  }
  return new Map(
    [...byCountry].map(([country, groups]) => [
      country,
      groups.map((stretches) =>
        passageOf(doc, country, stretches, {
          signals: signalsBy.get(country) ?? [],
          worded: read.worded.conditions.get(country) ?? [],
          open: read.worded.open.get(country),
          actors: read.actors,
          told,
        }),
      ),
    ]),
  );
}

/** The stretches, and one for each signal of a sentence that does not name its country: "the government will go ahead". */
function withUnnamed(doc: Doc, stretches: readonly Stretch[], signals: readonly Signal[]): readonly Stretch[] {
  const covered = new Set(
    stretches.flatMap(({ sentence, countries }) => countries.map((code) => `${code} ${sentence}`)),
  );
  const added: Stretch[] = [];
  for (const { country, sentence: index, speaker, via } of signals) {
    const key = `${country} ${index}`;
    const sentence = doc.sentences[index];
    if (covered.has(key) || !sentence) continue;
    covered.add(key);
    const { firstToken: first, endToken: end } = sentence;
    added.push({ sentence: index, first, end, countries: [country], via, speaker });
  }
  return added.length === 0 ? stretches : [...stretches, ...added].sort((a, b) => a.sentence - b.sentence);
}

/** A passage goes on in the next sentence of the same block, or over a block where the text takes it up. */
function continues(doc: Doc, last: Stretch, next: Stretch): boolean {
  const isMention = (stretch: Stretch) => stretch.via === 'mentioned';
  if (next.sentence === last.sentence) return true;
  if (isMention(last) !== isMention(next))
    return doc.sentences[last.sentence]?.block === doc.sentences[next.sentence]?.block;
  const sameBlock = doc.sentences[last.sentence]?.block === doc.sentences[next.sentence]?.block;
  const between = doc.sentences[last.sentence + 1];
  // "Nordia is its neighbour" between them
  const gap = between && between.index < next.sentence && goesOn(doc, between) ? 2 : 1;
  return next.sentence - last.sentence <= gap && (sameBlock || next.via === 'carried' || next.via === 'speaker');
}

function passageOf(
  doc: Doc,
  country: CountryCode,
  stretches: readonly Stretch[],
  {
    signals,
    worded,
    open,
    actors,
    told,
  }: {
    readonly signals: readonly Signal[];
    readonly worded: readonly Condition[];
    readonly open: ReadonlySet<number> | undefined;
    readonly actors: readonly (readonly Actor[])[];
    /** Sentences that somebody says. */
    readonly told: ReadonlySet<number>;
  },
): Passage {
  const firstSentence = stretches[0]?.sentence ?? 0;
  const lastSentence = stretches.at(-1)?.sentence ?? firstSentence;
  const active = stretches.filter((stretch) => stretch.via !== 'mentioned');
  const isProposer = signals.some(({ isProposal }) => isProposal);
  const isIn = ({ sentence }: Condition) => sentence >= firstSentence && sentence <= lastSentence;
  const set = setBy(doc, country, active, { actors, told, isProposer });
  const conditions = [...worded.filter(isIn), ...set.filter(({ sentence }) => open?.has(sentence) !== true)];
  const owned: Actor[] = [];
  for (let at = firstSentence; at <= lastSentence; at++)
    for (const actor of actors[at] ?? []) if (actor.country === country && actor.role === 'owner') owned.push(actor);
  return {
    country,
    isActive: active.length > 0,
    stretches,
    signals: between(signals, firstSentence, lastSentence),
    conditions,
    owned,
    firstSentence,
    lastSentence,
  };
}

/** The signals of sentences first to last; they are sorted by sentence. */
function between(signals: readonly Signal[], first: number, last: number): Signal[] {
  const found: Signal[] = [];
  for (let at = firstFrom(signals, first); at < signals.length; at++) {
    const signal = signals[at] as Signal;
    if (signal.sentence > last) break;
    found.push(signal);
  }
  return found;
}
