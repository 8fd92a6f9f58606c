import type { Doc } from '../../doc';
import { tokenize } from '../../text/tokens';
import type { Topic } from '../topic/topic';
import type { Row } from './row';

/**
 * Is what an article is about a ceremony, held without anyone against it: a funeral, an unveiling? To take part in one is no
 * side in a matter. One that a state stays away from, or refuses, is.
 */
export function isCeremonyReport(doc: Doc, topic: Topic, rows: readonly Row[]): boolean {
  const { ceremonies } = doc.language.stances.words;
  const { prepositions } = doc.language.functionWords;
  const words = tokenize(topic.phrase ?? '').map(({ norm }) => norm);
  const end = words.findIndex((word, at) => at > 0 && prepositions.has(word));
  const head = words.slice(0, end < 0 ? undefined : end).at(-1);
  return (
    head !== undefined && ceremonies.has(head) && rows.every(({ stance }) => stance === 'none' || stance === 'supports')
  );
}
