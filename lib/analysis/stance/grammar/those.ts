import type { StanceRule } from '../../../language/stance-types';
import type { Doc, Sentence, Token } from '../../doc';
import { isVerbAt } from './clause';
import type { PatternMatch } from '../patterns/patterns';

const THOSE = /^(?:those|others|anyone|anybody|countries|states|nations|governments)$/;

/** "among those backing it", "joined the states opposing it": who is counted with them does it too. */
const COUNTS =
  /^(?:among|amongst|of|with|alongside|join(?:s|ed|ing)?|includ(?:e|es|ed|ing)|lead(?:s|ing)?|led|head(?:s|ed|ing)?|represent(?:s|ed|ing)?|(?:is|are|was|were|be))$/;

const REACH = 14;

/** "insulted Nordia and others backing the plan": an act of those whom the sentence is about, not of its subject. */
export function isOfThose(doc: Doc, sentence: Sentence, { first }: PatternMatch<StanceRule>): boolean {
  const { tokens } = doc;
  const isGerund = /ing$/.test((tokens[first] as Token).norm);
  if (!isGerund || !THOSE.test(tokens[first - 1]?.norm ?? '')) return false;
  for (let at = first - 2; at >= Math.max(sentence.firstToken, first - REACH); at--) {
    const { norm, text } = tokens[at] as Token;
    if (/^[;:—]$/.test(text) || COUNTS.test(norm)) return false;
    if (isVerbAt(doc, sentence, at)) return true;
  }
  return false;
}
