import type { CountryStance } from '../types/analysis';
import type { Span } from '../types/span';
import { overlaps } from './text-quote';

/** The sentences of a verdict: those that hold the words which decided it, and others in which the country goes on; in text order. */
export function proofOf({ evidence, cues, conditionSpan }: CountryStance): {
  readonly proof: readonly Span[];
  readonly more: readonly Span[];
} {
  const deciding = [...cues, ...(conditionSpan ? [conditionSpan] : [])];
  const inOrder = [...evidence].sort((a, b) => a.start - b.start);
  const proves = (span: Span) => deciding.some((words) => overlaps(words, span));
  return inOrder.some(proves)
    ? { proof: inOrder.filter(proves), more: inOrder.filter((span) => !proves(span)) }
    : { proof: inOrder, more: [] };
}
