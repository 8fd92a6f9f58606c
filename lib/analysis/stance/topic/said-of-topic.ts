import type { Attribution } from '../../attribution/speakers';
import type { WordSet } from '../../../language/types';
import type { Doc, Sentence, Token } from '../../doc';
import type { Topic } from './topic';
import { isTakenUp } from './topic-link';
import { takesUp } from './topic-subject';
/** Words behind the verb of saying that are looked at. */
const REACH = 16;

/** Are words that somebody says about the topic: named with them, or in the sentence before where nothing else is? */
export function isSaidOfTopic(doc: Doc, sentence: Sentence, said: Attribution | null, topic: Topic): boolean {
  if (said === null || isSaidOfElse(doc, sentence, said, topic, doc.language.stances.matterWords.leadsToSpoken))
    return false;
  if (holds(doc, sentence, topic.isWord, topic)) return true;
  // the first words of a report are about what its headline names
  if (sentence.index === 0) return said.quotes.length > 0 && doc.article.title !== '';
  const before = doc.sentences[sentence.index - 1];
  return before !== undefined && said.quotes.length > 0 && holds(doc, before, topic.isCore, topic);
}

/** "said of shoplifting": is what words are said of named, and another thing than the topic? */
export const isSaidOfElse = (
  doc: Doc,
  sentence: Sentence,
  said: Attribution | null,
  topic: Topic,
  leads = doc.language.stances.matterWords.spokenOf,
): boolean => spokenOf(doc, sentence, said, topic, leads) === 'else';

/** "said of the plan": is what words are said of named, and the topic? */
export const isSaidOfIt = (doc: Doc, sentence: Sentence, said: Attribution | null, topic: Topic): boolean =>
  spokenOf(doc, sentence, said, topic, doc.language.stances.matterWords.spokenOf) === 'topic';

/** What stands behind a verb of saying as what is spoken of; null where nothing does. */
function spokenOf(
  doc: Doc,
  { endToken }: Sentence,
  said: Attribution | null,
  topic: Topic,
  leads: WordSet,
): 'topic' | 'else' | null {
  if (said === null || (doc.tokens[said.at] as Token).start < said.content.start) return null;
  const { at } = said;
  const stop = Math.min(endToken, at + REACH);
  for (let lead = at + 1; lead < stop; lead++) {
    const { norm, text } = doc.tokens[lead] as Token;
    if (/^[“"«]$/.test(text)) return null;
    // 'said of the canal', not 'said the minister of'
    if (!leads.has(norm) || (norm === 'of' && lead !== at + 1)) continue;
    if (isTime(doc, lead + 1)) continue;
    for (let word = lead + 1; word < stop; word++) if (isOfTopic(doc, word, topic.isWord, topic)) return 'topic';
    return 'else';
  }
  return null;
}

/** "on Friday", "after midnight", "on 4 May" */
function isTime(doc: Doc, at: number): boolean {
  const token = doc.tokens[at];
  return token !== undefined && (doc.language.functionWords.times.has(token.norm) || /^\d/.test(token.norm));
}

const holds = (doc: Doc, { firstToken, endToken }: Sentence, isWord: (norm: string) => boolean, topic: Topic) => {
  for (let at = firstToken; at < endToken; at++) if (isOfTopic(doc, at, isWord, topic)) return true;
  return false;
};

/** A word of the topic, or a noun that takes it up. */
function isOfTopic(doc: Doc, at: number, isWord: (norm: string) => boolean, topic: Topic): boolean {
  const { norm } = doc.tokens[at] as Token;
  if (isWord(norm) || takesUp(doc, at, topic)) return true;
  return doc.language.stances.words.topicNouns.has(norm) && isTakenUp(doc, at);
}
