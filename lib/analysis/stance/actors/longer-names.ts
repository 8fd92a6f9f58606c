import type { Mention } from '../../../types/analysis';
import type { Doc, Sentence, Token } from '../../doc';
import { lastStartingAt } from '../../doc';
import { isTitled } from '../grammar/name-words';
import { isStateNoun } from '../grammar/phrases';

/** "Orla National Golf Club", "the Arland Cancer Society": a name that goes on, to no office, in a sentence that is no headline. */
export function isOfLongerName(doc: Doc, sentence: Sentence, { kind, end }: Mention): boolean {
  if (kind === 'demonym') return false;
  const first = lastStartingAt(doc.tokens, end - 1) + 1;
  let at = first;
  while (at < sentence.endToken && goesOn(doc, at)) {
    const { norm } = doc.tokens[at] as Token;
    if (isStateNoun(doc, norm) || doc.language.stances.actorWords.staffedBodies.has(norm)) return false;
    at++;
  }
  return at > first && !/[’']s?$/.test((doc.tokens[first - 1] as Token).text) && !isTitled(doc.tokens, sentence);
}

/** A capital and small letters, as in a name, and no day of the week. */
function goesOn(doc: Doc, at: number): boolean {
  const { text, norm, isWord, isCapitalized } = doc.tokens[at] as Token;
  return isWord && isCapitalized && text !== text.toUpperCase() && !doc.language.functionWords.times.has(norm);
}
