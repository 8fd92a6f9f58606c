import type { Doc, Token } from '../../doc';
import { languageFact } from '../../text/word-fact';

/** Adverbs, quotation marks and "all", "either" between a subject and its verb. */
const passedOver = languageFact(
  ({ norm, text, isCapitalized }, { functionWords: small }) =>
    /^[“”"‘’]$/.test(text) ||
    small.times.has(norm) ||
    (!isCapitalized && (small.adverbs.has(norm) || /ly$|^(?:either|both|all|each)$/.test(norm))),
);

/** "has for the third time vetoed": what stands before the count; the token itself where none is counted. */
function beforeCount({ tokens, language }: Doc, time: number, from: number): number {
  let at = time - 1;
  while (at > from && !PREPOSED.test((tokens[at] as Token).norm)) {
    if (time - at > COUNT) return time;
    at--;
  }
  if (!language.functionWords.auxiliaries.has(tokens[at - 1]?.norm ?? '')) return time;
  return at - 2;
}

const PREPOSED = /^for$/;
/** Words of a count: "the second such". */
const COUNT = 4;

/**
 * The token with which that ends what stands before a verb, without adverbs and times: "Arland late on Friday also" ends
 * with "Arland". Less than `from` where nothing is left.
 */
export function endBefore(doc: Doc, verb: number, from: number): number {
  const isPassed = passedOver(doc.language);
  let at = verb - 1;
  let isTime = false;
  if (doc.tokens[at]?.norm === 'time') at = beforeCount(doc, at, from);
  for (; at >= from; at--) {
    const token = doc.tokens[at] as Token;
    if (isPassed(token)) isTime = doc.language.functionWords.times.has(token.norm);
    else if (!isTime || !doc.language.stances.grammar.leadsTime.has(token.norm)) {
      const aside = asideEndingAt(doc, at);
      if (aside === 0) break;
      at -= aside - 1;
    }
  }
  return at;
}

/** Words of "in the end" that end at a token; 0 where none do. */
function asideEndingAt({ tokens, language }: Doc, last: number): number {
  const { asides } = language.stances.grammar;
  let words = (tokens[last] as Token).norm;
  for (let length = 2; length <= ASIDE; length++) {
    words = `${tokens[last - length + 1]?.norm ?? ''} ${words}`;
    if (asides.has(words)) return length;
  }
  return 0;
}

/** Words of the longest of them. */
const ASIDE = 4;
