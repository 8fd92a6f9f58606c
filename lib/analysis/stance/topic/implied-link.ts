import type { StanceRule } from '../../../language/stance-types';
import type { Doc, Sentence, Token } from '../../doc';
import type { PatternMatch } from '../patterns/patterns';
import { isTakenUp, topicLink, type TopicLink } from './topic-link';
import type { Topic } from './topic';

/**
 * How words stand to the topic whose holder is named right behind them: where they name no matter of their own, they mean
 * that of the sentence before ("Nordia wants a treaty. In the way stands Arland").
 */
export function impliedLink(
  doc: Doc,
  sentence: Sentence,
  match: PatternMatch<StanceRule>,
  topic: Topic,
  isActed: boolean,
): TopicLink {
  const link = topicLink(doc, sentence, match, topic, isActed);
  if (link.onTopic > 0 || match.rule.names !== true) return link;
  return isMeantBefore(doc, sentence, topic) ? { onTopic: 1, isTakenUp: false } : link;
}

/** How a sentence stands to the topic: 2 it speaks of it, 1 the one before does, 0 neither. */
export const impliedLinkOf = (doc: Doc, sentence: Sentence, topic: Topic): TopicLink['onTopic'] =>
  speaksOf(doc, sentence, topic) ? 2 : isMeantBefore(doc, sentence, topic) ? 1 : 0;

function isMeantBefore(doc: Doc, { index, block }: Sentence, topic: Topic): boolean {
  const before = doc.sentences[index - 1];
  return before?.block === block && speaksOf(doc, before, topic);
}

function speaksOf(doc: Doc, { firstToken, endToken }: Sentence, topic: Topic): boolean {
  const { topicNouns } = doc.language.stances.words;
  for (let at = firstToken; at < endToken; at++) {
    const { norm } = doc.tokens[at] as Token;
    if (topic.isCore(norm) || (topicNouns.has(norm) && isTakenUp(doc, at))) return true;
  }
  return false;
}
