import type { Doc, Sentence, Token } from '../../doc';
import { conditionsOf } from './conditions';

/** "That would change if Arland paid, its minister said": is a token of what a condition supposes? */
export const isSupposed = (doc: Doc, sentence: Sentence, at: number): boolean => {
  const { start } = doc.tokens[at] as Token;
  return conditionsOf(doc, sentence).some(
    ({ rule, span }) => rule.stands === 'after' && span.start <= start && span.end > start,
  );
};
