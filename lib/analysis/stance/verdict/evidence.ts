import type { Position } from '../../../language/stance-types';
import type { CountryCode, Cue } from '../../../types/analysis';
import type { Doc, Sentence, Token } from '../../doc';
import type { Actor } from '../actors/actors';
import type { Condition } from '../conditions/conditions';
import { weightOf } from './features';
import type { Passage } from '../actors/passages';
import type { Signal } from '../signals/signals';
import type { Stretch, Via } from '../actors/stretches';
import { isHeadline } from './telling';
import type { Judged } from './verdict';

/** Most sentences shown for one stance. */
const EVIDENCE = 3;

/** The signals of a passage that speak for a position, strongest first. */
export function supporting(passage: Passage, stance: Position): Signal[] {
  return passage.signals
    .filter(
      (signal) =>
        weightOf(signal) > 0 &&
        (signal.stance === stance || (stance === 'conditional' && signal.stance === 'supports')),
    )
    .sort((a, b) => weightOf(b) - weightOf(a));
}

/**
 * The words that are shown for a position, given most telling first: the first of them, and of the rest those that the
 * country itself says or does. What others call "Arland's support", and what it asked for by the way, prove little beside them.
 */
export function shownOf(telling: readonly Signal[], isOwn: (signal: Signal) => boolean): Signal[] {
  const [best] = telling;
  return telling.filter((signal) => {
    const back = (best?.sentence ?? 0) - signal.sentence;
    // "Arland rejected it. So did Nordia.": told by the sentence before
    return back === 0 || (back === 1 && signal.rule === best?.rule) || isOwn(signal);
  });
}

/** How a country must come up in a sentence for it to stand beside those that tell its position. */
const TELLING: ReadonlySet<Via> = new Set(['subject', 'speaker', 'carried']);

/** The sentences that the verdict on a position rests on: its condition, its words, strongest first, and the rest of the passage that speaks for it most. */
export function restsOn(
  doc: Doc,
  ranked: readonly Judged[],
  signals: readonly Signal[],
  condition: Condition | null,
): Sentence[] {
  const best = ranked[0]?.passage.stretches.filter(({ via }) => TELLING.has(via)) ?? [];
  const order = [...(condition ? [condition] : []), ...signals, ...best].map(({ sentence }) => sentence);
  return inText(doc, order).slice(0, RESTS);
}

/** Sentences that are looked at for the state itself. */
const RESTS = 4;

const inText = (doc: Doc, order: readonly number[]): Sentence[] =>
  [...new Set(order)].map((index) => doc.sentences[index]).filter((sentence) => sentence !== undefined);

/** Sentences without those that say word for word what one before says: a live page tells its news again. */
export function unlike(doc: Doc, sentences: readonly Sentence[], before: readonly Sentence[] = []): Sentence[] {
  const said = new Set(before.map((sentence) => wordsOf(doc, sentence)));
  return sentences.filter((sentence) => {
    const words = wordsOf(doc, sentence);
    return !said.has(words) && said.add(words);
  });
}

const wordsOf = (doc: Doc, { firstToken, endToken }: Sentence): string =>
  doc.tokens
    .slice(firstToken, endToken)
    .flatMap(({ norm, isWord }) => (isWord ? [norm] : []))
    .join(' ');

/** The sentences of a position's words, given most telling first, its condition before all; the headline, where the text opens with it, last. */
export function proofOf(doc: Doc, telling: readonly Signal[], condition: Condition | null): Sentence[] {
  const order = inText(
    doc,
    [...(condition ? [condition] : []), ...telling].map(({ sentence }) => sentence),
  );
  const [headline, text] = [true, false].map((is) => order.filter((sentence) => isHeadline(doc, sentence) === is));
  return unlike(doc, [...(text ?? []), ...(headline ?? [])]).slice(0, EVIDENCE);
}

/**
 * The proof of a position, and beside it other sentences in which the country goes on: those that speak of the topic, that
 * somebody says, or that stand with the proof; nearest to it first.
 */
export function withOthers(
  doc: Doc,
  proof: readonly Sentence[],
  passages: readonly Passage[],
  topicWords: (sentence: Sentence) => number,
  actors: readonly (readonly Actor[])[],
): Sentence[] {
  const others = new Map<Sentence, number>();
  const isBeside = ({ index, block }: Sentence, most: number) =>
    proof.some((one) => one.block === block && Math.abs(one.index - index) <= most);
  for (const { stretches, signals, country } of passages)
    for (const stretch of stretches) {
      const { sentence: index, via } = stretch;
      const sentence = doc.sentences[index];
      const isTold = signals.some((signal) => signal.sentence === index && weightOf(signal) > 0);
      if (!sentence || isTold || !TELLING.has(via) || isOfAnother(stretch, country, actors[index] ?? [])) continue;
      const words = topicWords(sentence);
      if (via === 'carried' ? !isBeside(sentence, 1) : words === 0 && via !== 'speaker' && !isBeside(sentence, WITH))
        continue;
      const isNext = proof.some((one) => Math.abs(one.index - index) === 1);
      const nearness = Math.min(MOST_WORDS, words) - LATER * (index / doc.sentences.length) + (isNext ? NEXT : 0);
      others.set(sentence, Math.max(others.get(sentence) ?? -Infinity, nearness + (via === 'speaker' ? SPOKEN : 0)));
    }
  const rest = [...others].sort(([a, x], [b, y]) => y - x || a.index - b.index).map(([sentence]) => sentence);
  return unlike(doc, [...new Set([...proof, ...rest])]).slice(0, EVIDENCE);
}

/**
 * The sentences shown, with the one in which the speaker is heard: a reader sees whom they hear. Where there are as many as
 * can be shown, it stands in place of the last that is not the line's.
 */
export function withVoice(
  doc: Doc,
  shown: readonly Sentence[],
  voice: number | null,
  line: number | null,
): readonly Sentence[] {
  const heard = doc.sentences[voice ?? -1];
  if (heard === undefined || shown.includes(heard)) return shown;
  const least = shown.length < EVIDENCE ? undefined : shown.findLast(({ index }) => index !== line);
  return [...shown.filter((sentence) => sentence !== least), heard];
}

/**
 * "Nordia asked how Arland would go on", "It waited for what Nordia would say": does another country act before the words
 * that are this one's, or in a sentence that only goes on with it?
 */
const isOfAnother = ({ via, first }: Stretch, country: CountryCode, actors: readonly Actor[]): boolean =>
  via !== 'speaker' &&
  actors.some(
    (actor) => actor.country !== country && actor.role === 'subject' && (via === 'carried' || actor.end <= first),
  );

/** Sentences of a paragraph from the proof on, or back, that go with it. */
const WITH = 2;
/** Words of the topic beyond which a sentence is no nearer to it, and what its place in the text takes from that. */
const MOST_WORDS = 3;
const LATER = 3;
/** What it adds that somebody says it, and that it stands next to the proof. */
const SPOKEN = 0.5;
const NEXT = 1;

/**
 * The words that decided, for "why?": each with its place and what it tells; UTF-16 offsets, in text order. Of several that
 * stand in the same place the first counts.
 */
export function cuesOf(doc: Doc, signals: readonly Signal[], condition: Condition | null): Cue[] {
  const cue = ({ first, end, rule }: { first: number; end: number; rule: { id: string } }): Cue => ({
    start: (doc.tokens[first] as Token).start,
    end: (doc.tokens[end - 1] as Token).end,
    rule: rule.id,
  });
  const spoken = signals.filter(({ rule }) => !rule.id.startsWith('headline:')).map(cue);
  const apart = spoken.filter(
    (one, at) => spoken.findIndex(({ start, end }) => start < one.end && one.start < end) === at,
  );
  return [...apart.slice(0, CUES), ...(condition ? [cue(condition)] : [])];
}

/** Most words that are pointed at for one stance. */
const CUES = 6;
