import type { StanceRule } from '../../../language/stance-types';
import type { Doc, Sentence, Token } from '../../doc';
import type { PatternMatch } from '../patterns/patterns';

/** Words from "that" to the verb of its clause. */
const REACH = 14;

/** "denied bombing the port", "accusations that Arland had bombed the port": an act that somebody is only said to have done. */
export function isClaimed(doc: Doc, { firstToken }: Sentence, first: number): boolean {
  const { tokens, language } = doc;
  const before = tokens[first - 1]?.norm ?? '';
  if (first > firstToken && (tokens[first] as Token).norm.endsWith('ing'))
    return language.reportingVerbs.get(before)?.act === 'deny';
  for (let at = first - 1; at > Math.max(firstToken, first - REACH); at--) {
    const { norm, text } = tokens[at] as Token;
    if (/^[,;:—]$/.test(text)) return false;
    if (norm === 'that') return language.stances.grammar.reactionStems.test(tokens[at - 1]?.norm ?? '');
  }
  return false;
}

/** "would recognise it", "could join it": what somebody else thinks that a state may do. What it would not do, others are told. */
export function isGuess({ tokens, language }: Doc, { first, rule }: PatternMatch<StanceRule>): boolean {
  if (rule.stance !== 'supports') return false;
  const { possible } = language.stances.grammar;
  const { would } = language.stances.summaryWords;
  return [first, first - 1, first - 2].some((at) => {
    const norm = tokens[at]?.norm ?? '';
    return possible.has(norm) || would.has(norm);
  });
}
