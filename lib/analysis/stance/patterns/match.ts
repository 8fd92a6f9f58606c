import { wordsOf, type Doc, type Sentence, type Token } from '../../doc';
import { withoutTimes } from './inner-times';
import { compilePatterns, findPatterns, type PatternIndex, type PatternMatch } from './patterns';
import { byLanguage } from '../../text/by-language';

/** A sentence is read no further than this many tokens, so that a text without stops stays linear. */
const LONGEST = 400;

/** The language's stance patterns, compiled on first use. */
export const stancePatterns = byLanguage(({ stances }) => compilePatterns(stances.rules, stances.verbForms));

/** Every stance pattern of a sentence; "refused on Monday to sign" is read as "refused to sign", too. */
export function matchSentence<Rule>(
  doc: Doc,
  sentence: Sentence,
  index: PatternIndex<Rule>,
): readonly PatternMatch<Rule>[] {
  const end = Math.min(sentence.firstToken + LONGEST, sentence.endToken);
  const plain = findPatterns(index, doc, sentence.firstToken, end);
  const places = withoutTimes(doc, sentence.firstToken, end);
  if (places === null) return plain;
  const found = [...plain];
  const tokens = places.map((at) => doc.tokens[at] as Token);
  const text = { tokens, words: wordsOf(tokens) };
  for (const { rule, first, end: stop } of findPatterns(index, text, 0, places.length)) {
    const match = { rule, first: places[first] as number, end: (places[stop - 1] as number) + 1 };
    const isAcross = match.end - match.first > stop - first;
    const isKnown = found.some((other) => other.rule === rule && other.first < match.end && other.end > match.first);
    if (isAcross && !isKnown) found.push(match);
  }
  return found.sort((a, b) => a.first - b.first || a.end - b.end);
}
