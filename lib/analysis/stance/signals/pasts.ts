import type { StanceRule } from '../../../language/stance-types';
import type { Doc, Sentence, Token } from '../../doc';
import type { PatternMatch } from '../patterns/patterns';

/** "had at first backed", "having long resisted": the token before the verb and its adverbs of rank and time. */
function beforeRanks({ tokens, language }: Doc, first: number): number {
  let at = first - 1;
  while (language.stances.signalWords.pastWords.has(tokens[at]?.norm ?? '')) at--;
  return at;
}

/** "used to", "as recently as May", "until last year", "had backed" in the sentence; or a "now" that opens a later one. */
export function isPast(doc: Doc, sentence: Sentence, { first, end, rule }: PatternMatch<StanceRule>): boolean {
  const { past, now } = doc.language.stances.words;
  const aux = doc.tokens[first - 1]?.norm;
  if (aux === 'to' && doc.tokens[first - 2]?.norm === 'used') return true;
  const had = doc.tokens[beforeRanks(doc, first)]?.norm;
  if (had === 'having' || (had === 'had' && !isTold(doc, sentence, first))) return true;
  if (rule.stance === 'undecided' && isBehindHad(doc, sentence, first)) return true;
  for (let at = sinceTurn(doc, sentence, first); at < Math.min(sentence.endToken, end + 9); at++) {
    const { norm } = doc.tokens[at] as Token;
    if (at >= end && (doc.tokens[at] as Token).text === ',') break;
    if (past.has(norm) && (at < first || norm !== 'once') && !isOnceAgain(doc, at)) return true;
    if (doc.language.stances.signalWords.pastPairs.has(`${norm} ${doc.tokens[at + 1]?.norm ?? ''}`)) return true;
  }
  const next = doc.sentences[sentence.index + 1];
  if (!next || next.block !== sentence.block) return false;
  for (let at = next.firstToken; at < Math.min(next.endToken, next.firstToken + 4); at++)
    if (now.has((doc.tokens[at] as Token).norm)) return true;
  return false;
}

/** Where the words before a verb begin that may put it into the past: "backed it at first but now opposes it" has "now". */
function sinceTurn({ tokens, language }: Doc, { firstToken }: Sentence, first: number): number {
  for (let at = first - 1; at >= Math.max(firstToken, first - 5); at--)
    if (language.stances.words.now.has(tokens[at]?.norm ?? '')) return at;
  return Math.max(firstToken, first - 5);
}

/** "has once again rejected it": now, too. */
export const isOnceAgain = ({ tokens, language }: Doc, at: number): boolean =>
  language.stances.signalWords.againPairs.has(`${tokens[at]?.norm ?? ''} ${tokens[at + 1]?.norm ?? ''}`);

/** "Arland once backed it", no "once Arland has signed": a time, no condition. */
export const isOnceBefore = ({ tokens, language }: Doc, at: number): boolean => {
  const before = tokens[at - 1];
  const after = tokens[at + 1]?.norm ?? '';
  if (tokens[at]?.norm !== 'once' || !before?.isWord) return false;
  const isName = before.isCapitalized || language.functionWords.pronouns.has(before.norm) || before.norm === 'had';
  return isName && (after.endsWith('ed') || language.stances.grammar.irregularPasts.has(after));
};

/** "would have signed it had it been shorter", "might still have signed": it has not. */
export function isCounterfactual({ tokens, language }: Doc, first: number): boolean {
  // "would have no part in it": to have, not to have done
  if (tokens[first - 1]?.norm !== 'have' || /^no/.test(tokens[first]?.norm ?? '')) return false;
  const small = language.functionWords;
  let at = first - 2;
  while (small.adverbs.has(tokens[at]?.norm ?? '') || tokens[at]?.norm === 'still') at--;
  return /^(?:would|could|might)$/.test(tokens[at]?.norm ?? '');
}

/** "had asked for more time to study it": words of waiting in a clause of what was before. */
function isBehindHad(doc: Doc, sentence: Sentence, first: number): boolean {
  for (let at = first - 1; at >= Math.max(sentence.firstToken, first - 6); at--) {
    const { norm, isWord } = doc.tokens[at] as Token;
    if (!isWord || doc.language.functionWords.conjunctions.has(norm)) return false;
    if (norm === 'had') return /ed$/.test(doc.tokens[at + 1]?.norm ?? '') && !isTold(doc, sentence, at);
  }
  return false;
}

/** After "said that", "had" is no more than the past of telling. */
function isTold(doc: Doc, sentence: Sentence, first: number): boolean {
  for (let at = Math.max(sentence.firstToken, first - 8); at < first; at++)
    if (doc.language.reportingVerbs.has((doc.tokens[at] as Token).norm)) return true;
  return false;
}
