import type { StanceRule } from '../../language/stance-types';
import type { Language } from '../../language/types';
import type { Doc, Sentence } from '../doc';
import { compilePatterns, findPatterns, type PatternIndex, type PatternMatch } from './patterns';

/** A sentence is read no further than this many tokens, so that a text without stops stays linear. */
const LONGEST = 400;

const indexes = new WeakMap<Language, PatternIndex<StanceRule>>();

/** The language's stance patterns, compiled on first use. */
export function stancePatterns(language: Language): PatternIndex<StanceRule> {
  let index = indexes.get(language);
  if (!index) indexes.set(language, (index = compilePatterns(language.stances.rules, language.stances.verbForms)));
  return index;
}

/** Every stance pattern of a sentence. */
export function matchSentence<Rule>(doc: Doc, sentence: Sentence, index: PatternIndex<Rule>): PatternMatch<Rule>[] {
  return findPatterns(
    index,
    doc.tokens,
    sentence.firstToken,
    Math.min(sentence.firstToken + LONGEST, sentence.endToken),
  );
}
