import type { Analysis } from '../types/analysis';
import type { Span } from '../types/span';

/** The sentence that a passage stands in, so that a name is read in its place; the passage itself where there is none. */
export function sentenceAround(analysis: Pick<Analysis, 'sentences'>, span: Span): Span {
  const sentence = analysis.sentences.find(({ start, end }) => start <= span.start && span.end <= end);
  return sentence ? { start: sentence.start, end: sentence.end } : { start: span.start, end: span.end };
}
