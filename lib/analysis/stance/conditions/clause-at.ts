import type { Doc, Sentence, Token } from '../../doc';
import { isFinite } from '../grammar/finite';

/** Does a clause with a verb of its own begin at a token: "the noise study is finished", not "the army with tanks"? */
export function isClauseAt(doc: Doc, sentence: Sentence, from: number): boolean {
  const small = doc.language.functionWords;
  for (let at = from + 1; at < Math.min(from + 12, sentence.endToken); at++) {
    const { norm, isWord } = doc.tokens[at] as Token;
    if (!isWord || norm === 'to' || norm === 'with') return false;
    if (small.auxiliaries.has(norm) || isFinite(doc, at)) return true;
  }
  return false;
}
