import type { Span, TextQuote } from '../types/span';

/** Characters on each side that tell two places with the same words apart. */
const CONTEXT = 32;

/** A passage as the page can find it again. */
export function quoteOf(text: string, { start, end }: Span): TextQuote {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    start,
  };
}

/** Whether two passages share a character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether two passages are the same. */
export const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** Whether any of some passages shares a character with any of others. */
export const isAnyHere = (here: readonly Span[], spans: readonly Span[]): boolean =>
  here.some((one) => spans.some((span) => overlaps(one, span)));
