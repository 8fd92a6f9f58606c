import type { CountryCode, Mention } from '../../../types/analysis';
import type { Doc, Token } from '../../doc';
import type { Stretch } from '../actors/stretches';
import type { Signal } from '../signals/signals';
import type { Topic } from '../topic/topic';
import { weightOf } from '../verdict/features';
import { featuresOf, maskedWords } from '../wording/masked-words';

/** What is known of the text beside a stretch's own words. */
export type Around = {
  readonly mentions: readonly Mention[];
  readonly topic: Topic;
  /** Does somebody say a token? */
  readonly isSaid: (at: number) => boolean;
  /** How much of the text is the state's, 0 to 1. */
  readonly focus: number;
};

/** What the model knows a stretch by: its words with the token where each begins, and what is around them with its value. */
export type StretchFeatures = {
  readonly words: ReadonlyMap<string, number>;
  readonly around: ReadonlyMap<string, number>;
};

/** Sentences in which an article says what it is about. */
const OPENING = 3;
/** Words of the topic, and states that act together, beyond which more make no difference. */
const MOST = 3;
/** What a feature of what is around the words counts for, beside them all. */
const SHARE = 0.5;

/**
 * The words of a state in a stretch, masked, and what is around them: whether it speaks or acts, whether words of the topic are
 * among them, where in the text they stand, and what the rules make of them. `signals`: those of the state in that sentence.
 */
export function stretchFeatures(
  doc: Doc,
  country: CountryCode,
  stretch: Stretch,
  signals: readonly Signal[],
  { mentions, topic, isSaid, focus }: Around,
): StretchFeatures {
  const { first, end, sentence, via, speaker, countries } = stretch;
  let onTopic = 0;
  let said = false;
  for (let at = first; at < end; at++) {
    if (topic.isWord((doc.tokens[at] as Token).norm)) onTopic++;
    said ||= isSaid(at);
  }
  const around = new Map<string, number>();
  const add = (name: string, value: number) => {
    if (value !== 0) around.set(name, Math.max(around.get(name) ?? 0, value * SHARE));
  };
  add(`@via:${via}`, 1);
  add('@voiced', speaker === null ? 0 : 1);
  add('@together', Math.min(countries.length, MOST) / MOST);
  add('@topic', Math.min(onTopic, MOST) / MOST);
  add('@on-topic', onTopic > 0 ? 1 : 0);
  add('@said', said ? 1 : 0);
  add('@place', sentence / doc.sentences.length);
  add('@opening', sentence < OPENING ? 1 : 0);
  add('@focus', focus);
  for (const signal of signals) {
    if (signal.isUnreal || signal.stance === null) continue;
    const weight = weightOf(signal);
    add(`@tells:${signal.stance}`, weight);
    add(`@tells:${signal.stance}:${signal.onTopic}`, weight);
    add(`@rule:${signal.rule.id}`, 0.5);
  }
  return { words: featuresOf(maskedWords(doc, mentions, stretch, [country])), around };
}
