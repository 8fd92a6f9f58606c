import type { Doc, Sentence, Token } from '../../doc';
import { eventLexicon } from '../signals/lexicon';
import { hasTopic, isMatter, isObjectOfTopic, normAt } from '../topic/acted-on';
import type { Topic } from '../topic/topic';

/** Words from a match to "in retaliation for". */
const REASON = 14;

/**
 * "expelled diplomats in protest at the raid", "imposed duties on beef in response to the tariff", "punished three firms over
 * it": a deed in tokens [first, end) that hurts somebody because of the matter is one against the matter, if what stands
 * before the reason is another thing than the matter.
 */
export function isReprisal(
  doc: Doc,
  sentence: Sentence,
  { first, end }: { readonly first: number; readonly end: number },
  topic: Topic,
): boolean {
  const { counters, inReprisal, reasons } = doc.language.stances.turnWords;
  let isHostile = false;
  for (let at = first; at < Math.min(sentence.endToken, end + REASON); at++) {
    const { norm, isWord, text } = doc.tokens[at] as Token;
    if (!isWord && /^[;:.]$/.test(text)) return false;
    if (isObjectOfTopic(doc, topic, at)) return false;
    const last = normAt(doc, at - 1);
    if (counters.has(norm) && last !== 'to' && at >= end && at < end + 3) return !isMatter(doc, topic, norm);
    isHostile ||= isHostileAt(doc, at, end) && !isMatter(doc, topic, norm);
    if (at < end) continue;
    if (last === 'in' && inReprisal.has(norm)) return hasTopic(doc, sentence, at + 2, topic);
    if (!isHostile) continue;
    if (last === 'in' && norm === 'response') return hasTopic(doc, sentence, at + 2, topic, true);
    if (reasons.has(norm)) return at > end && hasTopic(doc, sentence, at + 1, topic);
  }
  return false;
}

/** Kinds of events that hurt whom they are done to. */
const HURTS: ReadonlySet<string> = new Set(['assault', 'coerce', 'sanction']);

/** "expel", "duties"; among the words of the deed itself "punished", too. */
function isHostileAt(doc: Doc, at: number, end: number): boolean {
  const token = doc.tokens[at] as Token;
  if (doc.language.stances.words.reprisals.has(token.norm)) return true;
  if (at === end - 1 && doc.language.stances.turnWords.shuts.test(token.norm)) return true;
  return at < end && HURTS.has(eventLexicon(doc.language)(token)?.verb?.plover ?? '');
}
