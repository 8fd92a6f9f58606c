import type { Doc, Token } from '../doc';
import { languageFact } from '../text/word-fact';

/** Adverbs, quotation marks and "all", "either" between a subject and its verb. */
const passedOver = languageFact(
  ({ norm, text, isCapitalized }, { functionWords: small }) =>
    /^[“”"‘’]$/.test(text) ||
    small.times.has(norm) ||
    (!isCapitalized && (small.adverbs.has(norm) || /ly$|^(?:either|both|all|each)$/.test(norm))),
);

/** What stands before a word of time: "on Friday", "in early March". */
const LEADS_TIME = /^(?:on|in|by|early|mid|late|this|last|next|that)$/;

/**
 * The token with which that ends what stands before a verb, without adverbs and times: "Arland late on Friday also" ends
 * with "Arland". Less than `from` where nothing is left.
 */
export function endBefore(doc: Doc, verb: number, from: number): number {
  const isPassed = passedOver(doc.language);
  let at = verb - 1;
  let isTime = false;
  for (; at >= from; at--) {
    const token = doc.tokens[at] as Token;
    if (isPassed(token)) isTime = doc.language.functionWords.times.has(token.norm);
    else if (!isTime || !LEADS_TIME.test(token.norm)) break;
  }
  return at;
}
