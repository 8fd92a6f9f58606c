import type { StanceRule } from '../../../language/stance-types';
import type { Doc, Sentence, Token } from '../../doc';
import type { PatternMatch } from '../patterns/patterns';
import type { Topic } from './topic';

/** `isTakenUp` where a noun that goes back to what is known makes the link: "the decision". */
/** How words stand to the topic; see `Signal`. */
export type TopicLink = { readonly onTopic: 0 | 1 | 2; readonly isTakenUp: boolean };

/** Words of the clause after a match in which its object stands. */
const OBJECT_REACH = 14;

/**
 * Does the match act on the topic? 2: the words after it, up to the end of the clause, hold a word of the topic or take
 * it up ("rejected it", "condemned the move"); 1: the sentence names it before; 0: neither.
 * In the passive with its doer (`isPassive`) what is acted on stands before.
 */
export function topicLink(
  doc: Doc,
  sentence: Sentence,
  match: PatternMatch<StanceRule>,
  topic: Topic,
  isPassive: boolean,
): TopicLink {
  const { topicNouns } = doc.language.stances.words;
  if (match.rule.issue === true) return { onTopic: 2, isTakenUp: false };
  for (let at = match.first, words = 0; at < sentence.endToken && words < OBJECT_REACH; at++) {
    const { norm, isWord, text } = doc.tokens[at] as Token;
    if (!isWord && /^[;:.]$/.test(text) && at > match.end) break;
    if (!isWord) continue;
    // "offered shelter to those who flee the law": what they do, and not what is offered
    if (norm === 'who' && at > match.end && match.rule.strength < 3) break;
    words++;
    if (topic.isWord(norm)) return { onTopic: 2, isTakenUp: false };
    if (at >= match.end - 1 && topicNouns.has(norm) && isTakenUp(doc, at)) return { onTopic: 2, isTakenUp: true };
    if (at > match.first && at < match.end + 3 && (norm === 'it' || norm === 'this') && !isOfOwnClause(doc, at))
      return { onTopic: 2, isTakenUp: false };
  }
  for (let at = sentence.firstToken; at < match.first; at++) {
    const { norm } = doc.tokens[at] as Token;
    const isActedOn = isPassive && match.first - at <= OBJECT_REACH;
    if (isActedOn && (topic.isWord(norm) || norm === 'it')) return { onTopic: 2, isTakenUp: false };
    // "the plan was blocked by"
    if (isActedOn && topicNouns.has(norm) && isTakenUp(doc, at)) return { onTopic: 2, isTakenUp: true };
    if (topic.isWord(norm) || (topicNouns.has(norm) && isTakenUp(doc, at))) return { onTopic: 1, isTakenUp: false };
  }
  return { onTopic: 0, isTakenUp: false };
}

/** "warned that it might retaliate", "did so this week": the subject of a clause that follows, or a time. */
const isOfOwnClause = ({ tokens, language }: Doc, at: number): boolean =>
  tokens[at]?.norm === 'it'
    ? language.stances.matterWords.leadsOwnClause.has(tokens[at - 1]?.norm ?? '')
    : language.stances.matterWords.spans.has(tokens[at + 1]?.norm ?? '');

/** "the move", "this decision", "such a step", "Arland's plan": a noun that goes back to what is known, not "the idea of …". */
export function isTakenUp(doc: Doc, at: number): boolean {
  if (/^(?:of|that)$/.test(doc.tokens[at + 1]?.norm ?? '')) return false;
  for (let left = at - 1; left >= Math.max(0, at - 3); left--) {
    const { norm, isWord } = doc.tokens[left] as Token;
    if (!isWord) return false;
    if (doc.language.stances.matterWords.takenUp.has(norm) || /(?:'s|s')$/.test(norm)) return true;
    if (doc.language.functionWords.prepositions.has(norm)) return false;
  }
  return false;
}

/** Sentences in which an article says what it is about. */
const OPENING = 4;

/** "demanded their withdrawal", "imposed sanctions on", where the headline or another of the first sentences speaks of the withdrawal. */
export function endsTopic(
  doc: Doc,
  sentence: Sentence,
  { rule, first, end }: PatternMatch<StanceRule>,
  topic: Topic,
): boolean {
  if (rule.turns !== true) return false;
  let at = end - 1;
  while (at > first && doc.language.functionWords.prepositions.has((doc.tokens[at] as Token).norm)) at--;
  const { norm } = doc.tokens[at] as Token;
  return topic.isWord(norm) && isInOpening(doc, sentence, norm);
}

/** Is a word in the title, or in another sentence of the opening than this one? */
export const isInOpening = (doc: Doc, { index }: Sentence, norm: string): boolean =>
  doc.article.title.toLowerCase().includes(stemOf(norm)) ||
  doc.sentences
    .slice(0, OPENING)
    .some(
      ({ index: other, firstToken, endToken }) =>
        other !== index && doc.tokens.slice(firstToken, endToken).some((token) => token.norm.startsWith(stemOf(norm))),
    );

/** What a verb and its noun begin with alike: "withdraw", "withdrawal". */
const stemOf = (norm: string): string => norm.slice(0, Math.max(STEM, norm.length - ENDING));
const STEM = 6;
/** Letters of an ending: "-ment", "-al". */
const ENDING = 3;
