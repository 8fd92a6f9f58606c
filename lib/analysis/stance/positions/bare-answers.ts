import type { Position } from '../../../language/stance-types';
import type { CountryCode } from '../../../types/analysis';
import type { Doc, Sentence, Token } from '../../doc';
import { plainRule, plainSignal } from '../signals/plain-signal';
import type { Signal } from '../signals/signals';
import type { Topic } from '../topic/topic';
import { isTakenUp } from '../topic/topic-link';

const answer = (stance: Position, because: string) => plainRule(`answers:${stance}`, stance, 2, because);

const ANSWERS = {
  supports: answer('supports', 'It says yes to what it was asked'),
  opposes: answer('opposes', 'It says no to the matter'),
  undecided: answer('undecided', 'It has not answered what it was asked'),
} as const;

/** Who answers, how, and with which word. */
type Answer = {
  readonly at: number;
  readonly countries: readonly CountryCode[];
  readonly stance: 'supports' | 'opposes' | 'undecided';
};

/**
 * "All were asked to join the mission. Arland refused", "agreed", "has yet to do so": an answer that leaves out to what.
 * A refusal may go back to any words about the topic in the sentence before, the others only to somebody's asking for it.
 */
export function answersTo(doc: Doc, sentence: Sentence, { at, countries, stance }: Answer, topic: Topic): Signal[] {
  const before = doc.sentences[sentence.index - 1];
  const from = before?.block === sentence.block ? before.firstToken : sentence.firstToken;
  let isOnTopic = false;
  let isAsked = false;
  for (let left = from; left < at; left++) {
    const { norm } = doc.tokens[left] as Token;
    if (doc.language.stances.positionWords.comment.has(norm)) return [];
    if (doc.language.stances.positionWords.asked.has(norm)) isAsked = true;
    isOnTopic ||= topic.isCore(norm) || (doc.language.stances.words.topicNouns.has(norm) && isTakenUp(doc, left));
  }
  if (!isOnTopic || (stance !== 'opposes' && !isAsked)) return [];
  const place = { sentence: sentence.index, first: at, end: at + 1, speaker: null };
  return countries.map((country) => plainSignal(ANSWERS[stance], country, place));
}

/** Is a refusal before a token one to talk: "asked for comment, it declined"? */
export function isOfComment(doc: Doc, { firstToken }: Sentence, at: number): boolean {
  for (let left = at - 1; left >= firstToken; left--)
    if (doc.language.stances.positionWords.comment.has((doc.tokens[left] as Token).norm)) return true;
  return false;
}
