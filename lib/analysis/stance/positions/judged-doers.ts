import type { CountryCode } from '../../../types/analysis';
import type { Attributions } from '../../attribution/speakers';
import type { Doc, Sentence, Token } from '../../doc';
import { byLanguage } from '../../text/by-language';
import type { Actor } from '../actors/actors';
import { saidBy } from '../actors/stretches';
import { sayerOf } from '../actors/voices';
import { isAboutElse } from '../grammar/opening-words';
import { firstOf, follow, placesOf } from '../patterns/word-places';
import { plainRule, plainSignal } from '../signals/plain-signal';
import type { Signal } from '../signals/signals';
import type { Topic } from '../topic/topic';
import { weightOf } from '../verdict/features';

const FOR = plainRule('doer-praised', 'supports', 2, 'Says that whoever does it is right');
const AGAINST = plainRule('doer-blamed', 'opposes', 2, 'Says that whoever does it is wrong');

const compiled = byLanguage(({ stances: { doers } }) => ({
  behind: [
    ...doers.praise.map((pattern) => ({ places: placesOf(pattern), value: 1 })),
    ...doers.blame.map((pattern) => ({ places: placesOf(pattern), value: -1 })),
  ],
  before: doers.praiseBefore.map((pattern) => placesOf(pattern, -1)),
}));

/** What is known of the sides before: those who do what the article is about, and the positions told so far. */
type Sides = { readonly doers: ReadonlySet<CountryCode>; readonly signals: readonly Signal[] };

/**
 * "Arland said Nordia was right", "“Nordia has gone too far,” Arland's minister said": who judges another that is on one
 * side of the matter takes that side, or the other one.
 */
export function readJudgedDoers(
  doc: Doc,
  {
    actors,
    attributions,
    topic,
  }: { readonly actors: readonly (readonly Actor[])[]; readonly attributions: Attributions; readonly topic: Topic },
  sides: Sides,
): Signal[] {
  const said = saidBy(doc, attributions);
  const sideOf = sidesOf(sides);
  return doc.sentences.flatMap((sentence) =>
    (actors[sentence.index] ?? []).flatMap((actor): Signal[] => {
      if (actor.role === 'other' || actor.role === 'owner') return [];
      const speaker = said(actor.first)?.speaker ?? null;
      const country = sayerOf(doc, attributions, speaker);
      if (country === null || country === actor.country) return [];
      const side = sideOf(actor.country);
      const judged = side === 0 ? null : judgementOf(doc, sentence, actor, actors[sentence.index] ?? []);
      if (judged === null || isOnElse(doc, sentence, judged.end, topic)) return [];
      const rule = side * judged.value > 0 ? FOR : AGAINST;
      return [plainSignal(rule, country, { sentence: sentence.index, first: actor.first, end: judged.end, speaker })];
    }),
  );
}

/** "was wrong about the weather", "was right on trade": judged for another thing. */
const isOnElse = (doc: Doc, sentence: Sentence, end: number, topic: Topic): boolean =>
  doc.language.stances.doers.leadsToMatter.has(doc.tokens[end]?.norm ?? '') && isAboutElse(doc, sentence, end, topic);

/** 1 for who is for the matter, -1 for who is against it, 0 for who is neither. */
function sidesOf({ doers, signals }: Sides): (country: CountryCode) => number {
  const sums = new Map<CountryCode, number>();
  for (const signal of signals) {
    const value = signal.stance === 'supports' ? 1 : signal.stance === 'opposes' ? -1 : 0;
    if (value !== 0 && signal.onTopic > 0 && !signal.isReported)
      sums.set(signal.country, (sums.get(signal.country) ?? 0) + value * weightOf(signal));
  }
  return (country) => {
    const sum = sums.get(country) ?? 0;
    return doers.has(country) ? 1 : Math.abs(sum) < PLAIN ? 0 : Math.sign(sum);
  };
}

/** How much a side must count to be taken up. */
const PLAIN = 0.3;

/** What is said of whoever an actor is, and the token behind it; null for nothing. */
function judgementOf(
  doc: Doc,
  sentence: Sentence,
  { first, end, role }: Actor,
  actors: readonly Actor[],
): { readonly value: number; readonly end: number } | null {
  const { fillers, turns } = doc.language.stances.doers;
  const { behind, before } = compiled(doc.language);
  if (role !== 'subject') {
    const isExcused = before.some((places) => follow(doc, sentence, places, { from: first - 1, step: -1 }) !== null);
    return isExcused ? { value: 1, end } : null;
  }
  const passes = (norm: string) => fillers.has(norm) || turns.has(norm);
  return firstOf(predicatesOf(doc, sentence, end, actors), (from) =>
    firstOf(behind, ({ places, value }) => {
      const stop = follow(doc, sentence, places, { from, step: 1, passes });
      if (stop === null) return null;
      let turned = value;
      for (let at = from; at < stop; at++) if (turns.has((doc.tokens[at] as Token).norm)) turned = -turned;
      return { value: turned, end: stop };
    }),
  );
}

/** Words from a name to the second thing that is said of it. */
const SECOND = 24;

/** Where what is said of a name may begin: right behind it, and behind each "and" before the next name: "was guarding it and had been brave". */
function predicatesOf(doc: Doc, { endToken }: Sentence, end: number, actors: readonly Actor[]): readonly number[] {
  const found = [end];
  const next = actors.find(({ first, role }) => first >= end && role === 'subject')?.first ?? endToken;
  for (let at = end; at < Math.min(endToken, next, end + SECOND); at++)
    if (/^(?:and|but)$/.test((doc.tokens[at] as Token).norm)) found.push(at + 1);
  return found;
}
