import type { Doc, Sentence, Token } from '../../doc';

/** "is the only neighbour of Arland that", "was one of the nineteen that": where such a phrase begins; null where none does. */
export function onlyOne(doc: Doc, sentence: Sentence, last: number): number | null {
  for (let at = last; at > Math.max(sentence.firstToken, last - ONLY_REACH); at--) {
    const { norm, text } = doc.tokens[at] as Token;
    if (/^[,;:]$/.test(text)) return null;
    const before = doc.tokens[at - 1]?.norm ?? '';
    const counts =
      (doc.language.stances.grammar.only.has(norm) && before === 'the') || (norm === 'of' && before === 'one');
    if (counts && doc.language.stances.grammar.being.has(doc.tokens[at - 2]?.norm ?? '')) return at - 1;
  }
  return null;
}

const ONLY_REACH = 9;
