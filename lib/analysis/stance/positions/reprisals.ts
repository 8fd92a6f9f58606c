import type { Doc, Sentence, Token } from '../../doc';
import type { Event } from '../signals/events';
import type { Topic } from '../topic/topic';

/**
 * "punished three firms over the treaty", "sanctioned the company over its drilling": a deed that hurts somebody because of the matter is one
 * against the matter, if what stands before the reason is another thing than the matter.
 */
export function isReprisal(doc: Doc, { entry, at, isNominal, isPassive, sentence }: Event, topic: Topic): boolean {
  const { reprisals, reasons } = doc.language.stances.turnWords;
  if (isNominal || isPassive || !reprisals.has(entry.plover)) return false;
  const { endToken } = doc.sentences[sentence] as Sentence;
  for (let token = at + 1; token < Math.min(endToken, at + REACH); token++) {
    const { norm, text } = doc.tokens[token] as Token;
    if (/^[,;:]$/.test(text) || topic.isWord(norm)) return false;
    if (reasons.has(norm)) return token > at + 1 && isNamed(doc, token + 1, endToken, topic);
  }
  return false;
}

/** Words from the verb to "over". */
const REACH = 12;

/** Words from "over" to the matter. */
const MATTER = 6;

function isNamed(doc: Doc, from: number, end: number, topic: Topic): boolean {
  for (let token = from; token < Math.min(end, from + MATTER); token++)
    if (topic.isWord((doc.tokens[token] as Token).norm)) return true;
  return false;
}
