import type { Doc, Sentence } from '../doc';

/** How much the public would gain from a check of this sentence, 0 to 1. */
export function checkworthinessOf(doc: Doc, sentence: Sentence): number {
  return /\p{N}/u.test(doc.text.slice(sentence.start, sentence.end)) ? 0.6 : 0.3;
}
