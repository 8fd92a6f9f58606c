import type { Doc, Sentence, Token } from '../../doc';
import type { Topic } from './topic';
import { isTakenUp } from './topic-link';
import { stem } from './topic-words';

/** Words from one that says what an object is to the topic. */
const ABOUT = 9;

/** A word of the topic before what makes an object contrary: it is the topic that is done. Names stand for states alone. */
export const isObjectOfTopic = (doc: Doc, topic: Topic, at: number): boolean =>
  topic.isCore(normAt(doc, at)) && !(doc.tokens[at] as Token).isCapitalized;

/** The word at a token; '' where there is none. */
export const normAt = (doc: Doc, at: number): string => doc.tokens[at]?.norm ?? '';

/** Is a word what the article is about: in its phrase for it, or in its headline? */
export const isMatter = (doc: Doc, topic: Topic, norm: string): boolean => {
  let words = matters.get(topic);
  if (words === undefined) {
    const text = `${topic.phrase} ${doc.article.title}`.toLowerCase();
    matters.set(topic, (words = new Set(text.split(/[^\p{L}-]+/u).map(stem))));
  }
  return words.has(stem(norm));
};

/** Words of a topic's phrase and the headline, as they are met again. */
const matters = new WeakMap<Topic, ReadonlySet<string>>();

/** Does the phrase that begins at a token hold a word of the topic or (`isAnyAct`) a noun like "move", or begin with "it"? */
export function hasTopic(doc: Doc, sentence: Sentence, from: number, topic: Topic, isAnyAct = false): boolean {
  for (let at = from; at < Math.min(sentence.endToken, from + ABOUT); at++) {
    const { norm, isWord, text } = doc.tokens[at] as Token;
    if (!isWord && !/^["“”‘’'-]$/.test(text)) return false;
    if (topic.isWord(norm) || (at === from && norm === 'it')) return true;
    if (doc.language.stances.words.topicNouns.has(norm) && (isAnyAct || isTakenUp(doc, at))) return true;
  }
  return false;
}
