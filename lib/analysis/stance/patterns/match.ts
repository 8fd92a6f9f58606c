import type { StanceRule } from '../../../language/stance-types';
import { wordsOf, type Doc, type Sentence, type Token } from '../../doc';
import { withoutTimes } from './inner-times';
import { compilePatterns, findPatterns, type PatternIndex, type PatternMatch } from './patterns';
import { byLanguage } from '../../text/by-language';
import { onceASentence } from '../../text/once-a-sentence';

/** A sentence is read no further than this many tokens, so that a text without stops stays linear. */
const LONGEST = 400;

/** The language's stance patterns, compiled on first use. */
export const stancePatterns = byLanguage(({ stances }) => compilePatterns(stances.rules, stances.verbForms));

const endOf = ({ firstToken, endToken }: Sentence): number => Math.min(firstToken + LONGEST, endToken);

/** A sentence without the times between its words, and where its tokens stand; null where it has no such time. */
const shortened = onceASentence((doc, sentence) => {
  const places = withoutTimes(doc, sentence.firstToken, endOf(sentence));
  if (places === null) return null;
  const tokens = places.map((at) => doc.tokens[at] as Token);
  return { places, text: { tokens, words: wordsOf(tokens) } };
});

/** The words of a sentence that may tell a position, without those that only tell how something was said. */
export function matchStances(doc: Doc, sentence: Sentence): readonly PatternMatch<StanceRule>[] {
  const found = matchSentence(doc, sentence, stancePatterns(doc.language));
  const silent = found.filter(({ rule }) => rule.silences === true);
  const refused = new Set(found.filter((match) => isFarRefusal(doc, match)).map(({ end }) => end));
  if (silent.length === 0 && refused.size === 0) return found;
  return found.filter(
    ({ rule, first, end }) =>
      !(rule.stance === 'supports' && refused.has(first)) &&
      !silent.some((other) => first < other.end && end > other.first),
  );
}

/** Words of "refused to": with more, something stands between them. */
const NEAR = 3;

/** "refused in a statement to": what it refuses to do stands behind. */
const isFarRefusal = ({ tokens }: Doc, { rule, first, end }: PatternMatch<StanceRule>): boolean =>
  rule.stance === 'opposes' && end - first > NEAR && tokens[end - 1]?.norm === 'to';

/** Every pattern of a sentence; "refused on Monday to sign" is read as "refused to sign", too. */
export function matchSentence<Rule>(
  doc: Doc,
  sentence: Sentence,
  index: PatternIndex<Rule>,
): readonly PatternMatch<Rule>[] {
  const plain = findPatterns(index, doc, sentence.firstToken, endOf(sentence));
  const without = shortened(doc, sentence);
  if (without === null) return plain;
  const { places, text } = without;
  const found = [...plain];
  for (const { rule, first, end: stop } of findPatterns(index, text, 0, places.length)) {
    const match = { rule, first: places[first] as number, end: (places[stop - 1] as number) + 1 };
    const isAcross = match.end - match.first > stop - first;
    const isKnown = found.some((other) => other.rule === rule && other.first < match.end && other.end > match.first);
    if (isAcross && !isKnown) found.push(match);
  }
  return found.sort((a, b) => a.first - b.first || a.end - b.end);
}
