import type { StanceRule } from '../../language/stance-types';
import type { Language } from '../../language/types';
import type { Doc, Sentence } from '../doc';
import { compilePatterns, findPatterns, type PatternIndex, type PatternMatch } from './patterns';

/** Longest stretch of tokens that patterns are looked for in, so that a hostile text stays linear. */
const WINDOW = 240;

const indexes = new WeakMap<Language, PatternIndex<StanceRule>>();

/** The language's stance patterns, compiled on first use. */
export function stancePatterns(language: Language): PatternIndex<StanceRule> {
  let index = indexes.get(language);
  if (!index) indexes.set(language, (index = compilePatterns(language.stances.rules, language.stances.verbForms)));
  return index;
}

/** Every stance pattern of a sentence. */
export function matchSentence<Rule>(doc: Doc, sentence: Sentence, index: PatternIndex<Rule>): PatternMatch<Rule>[] {
  const matches: PatternMatch<Rule>[] = [];
  for (let at = sentence.firstToken; at < sentence.endToken; at += WINDOW)
    matches.push(...findPatterns(index, doc.tokens, at, Math.min(at + WINDOW, sentence.endToken)));
  return matches;
}
