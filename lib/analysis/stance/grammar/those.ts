import type { StanceRule } from '../../../language/stance-types';
import type { Doc, Sentence, Token } from '../../doc';
import { isVerbAt } from './clause';
import type { PatternMatch } from '../patterns/patterns';

const REACH = 14;

/** "insulted Nordia and others backing the plan": an act of those whom the sentence is about, not of its subject. */
export function isOfThose(doc: Doc, sentence: Sentence, { first }: PatternMatch<StanceRule>): boolean {
  const { tokens } = doc;
  const isGerund = /ing$/.test((tokens[first] as Token).norm);
  if (!isGerund || !doc.language.stances.grammar.anyone.has(tokens[first - 1]?.norm ?? '')) return false;
  for (let at = first - 2; at >= Math.max(sentence.firstToken, first - REACH); at--) {
    const { norm, text } = tokens[at] as Token;
    if (/^[;:—]$/.test(text) || doc.language.stances.grammar.countsAmong.has(norm)) return false;
    if (isVerbAt(doc, sentence, at)) return true;
  }
  return false;
}
