import type { CountryCode } from '../../../types/analysis';
import { goesOn } from '../../countries/goes-on';
import type { Doc, Sentence, Token } from '../../doc';
import type { Actor } from './actors';
import { conditionsOf, type Condition } from '../conditions/conditions';
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
        passageOf(doc, country, stretches, { signals: signalsBy.get(country) ?? [], actors: read.actors, told }),
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
    actors,
    told,
  }: {
    readonly signals: readonly Signal[];
    readonly actors: readonly (readonly Actor[])[];
    /** Sentences that somebody says. */
    readonly told: ReadonlySet<number>;
  },
): Passage {
  const firstSentence = stretches[0]?.sentence ?? 0;
  const lastSentence = stretches.at(-1)?.sentence ?? firstSentence;
  const active = stretches.filter((stretch) => stretch.via !== 'mentioned');
  // Who proposes it and signs nothing without it is no less for it
  const isProposer = signals.some(({ isProposal }) => isProposal);
  const conditions = active.flatMap((stretch) =>
    conditionsOf(doc, doc.sentences[stretch.sentence] as Sentence).filter(
      (condition) =>
        isSetIn(doc, condition, stretch, { own: active, told }) &&
        !isOwed(doc, condition, country, actors) &&
        !(isProposer && condition.rule.turnsRefusal === true) &&
        !(condition.rule.said === true && stretch.via !== 'speaker' && !isTelling(doc, stretch, condition.first)),
    ),
  );
  conditions.push(...conditionsBehind(doc, active));
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

/** Letters of "the " before a name. */
const ARTICLE = 4;

/** "Arland must pay before Nordia will return": what is asked of the country itself. */
function isOwed(
  doc: Doc,
  { rule, span, sentence }: Condition,
  country: CountryCode,
  actors: readonly (readonly Actor[])[],
): boolean {
  if (rule.from === undefined || rule.ofSpeaker !== true) return false;
  const { modals } = doc.language.stances.words;
  if (rule.whole !== true) {
    // "must change its law before": the demand begins behind "must"
    const opens = doc.tokens.findIndex(({ start }) => start >= span.start);
    return (actors[sentence] ?? []).some(({ country: asked, end }) => asked === country && end === opens - 1);
  }
  return (actors[sentence] ?? []).some(
    ({ country: asked, first, end }) =>
      asked === country &&
      (doc.tokens[first] as Token).start - span.start <= ARTICLE &&
      (doc.tokens[first] as Token).start >= span.start &&
      modals.has(doc.tokens[end]?.norm ?? ''),
  );
}

/** "Arland's minister announced on Monday that talks would depend on": a subject that says what stands at a token. */
function isTelling({ tokens, language }: Doc, { via, first }: Stretch, at: number): boolean {
  if (via !== 'subject') return false;
  const that = tokens.findLastIndex(({ norm }, index) => index >= first && index < at && norm === 'that');
  return [1, 2, 3, 4].some(
    (back) => that - back >= first && language.reportingVerbs.has((tokens[that - back] as Token).norm),
  );
}

/** "Arland accepted. The condition: Port Vale must pay.": what opens the sentence behind and goes on with what was said. */
function conditionsBehind(doc: Doc, active: readonly Stretch[]): readonly Condition[] {
  const last = doc.sentences[active.at(-1)?.sentence ?? -1];
  const next = last && doc.sentences[last.index + 1];
  if (!next) return [];
  return conditionsOf(doc, next).filter(({ rule, first }) => rule.goesOn === true && first === next.firstToken);
}

/** Does a stretch hold the words that set a condition: "demanded that", where it stands before "before it agrees"? */
function isSetIn(
  doc: Doc,
  { rule, first, span, sentence }: Condition,
  stretch: Stretch,
  { own, told }: { readonly own: readonly Stretch[]; readonly told: ReadonlySet<number> },
): boolean {
  const { tokens } = doc;
  const holds = (at: number) => at >= stretch.first && at < stretch.end;
  if (rule.ofOther === true)
    return (
      // "before Nordia will return", in a stretch of its own
      (rule.from !== undefined && rule.whole === true && stretch.first === first) ||
      ((stretch.via === 'speaker' || isTelling(doc, stretch, first)) &&
        !own.some(
          (other) =>
            other !== stretch &&
            other.sentence === sentence &&
            other.via !== 'speaker' &&
            other.first < first &&
            !(rule.whole === true && (tokens[other.first] as Token).start > span.start),
        ))
    );
  // "would sign, but Nordia must first pay": of whoever acts before it
  if (rule.goesOn === true && rule.whole === true)
    return told.has(sentence) ? stretch.via === 'speaker' : stretch.end === first || stretch.end === first - 1;
  // "There is no room for talks until they leave, the minister said"
  if (rule.from === undefined && rule.ofSpeaker === true && told.has(sentence)) return stretch.via === 'speaker';
  if (rule.from === undefined) return holds(first);
  // "said that Arland must pay before he would agree": it is his
  if (rule.ofSpeaker === true && own.some((other) => other.sentence === sentence && other.via === 'speaker'))
    return stretch.via === 'speaker';
  // "Arland must pay before Nordia approves it": it is Nordia's
  if (rule.ofSpeaker === true) return holds(first);
  let at = first;
  while (at > 0 && (tokens[at - 1] as Token).start >= span.start) at--;
  // "insists that Nordia pay before"
  if (tokens[at - 1]?.norm === 'that') at--;
  return holds(rule.from.split(' ').includes(tokens[at - 1]?.norm ?? '') ? at - 1 : first);
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
