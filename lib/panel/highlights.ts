import type { Analysis } from '../types/analysis';
import type { HighlightItem, HighlightStyle } from '../types/highlight';
import type { Span, TextQuote } from '../types/span';
import type { Corrections } from './corrections';
import { proofOf } from './proof';
import { stanceBoard } from './stance-board';
import { quoteOf } from './text-quote';

/** What 'highlight all in page' marks. */
export type HighlightSet = 'stances' | 'claims';

/** Every passage that a card of the panel stands on, each once, in the article's order. */
export function placesOf({ article, stances, claims }: Analysis): TextQuote[] {
  const spans = [...stances.flatMap(({ evidence, contradiction }) => [...evidence, ...contradiction]), ...claims];
  const unique = new Map(spans.map(({ start, end }) => [`${start}-${end}`, { start, end }]));
  return [...unique.values()].sort((a, b) => a.start - b.start).map((span) => quoteOf(article.text, span));
}

/** The passages to mark, each once, in the article's order. */
export function highlightItems(analysis: Analysis, set: HighlightSet, corrections: Corrections): HighlightItem[] {
  const { text } = analysis.article;
  const marked = new Map<string, { span: Span; style: HighlightStyle }>();
  const mark = (span: Span, style: HighlightStyle) => {
    if (span.end > span.start) marked.set(`${span.start}-${span.end}`, { span, style });
  };
  if (set === 'claims') analysis.claims.forEach((claim) => mark(claim, claim.attribution));
  else
    for (const { shown, verdict } of stanceBoard(analysis, corrections).positions)
      for (const span of proofOf(verdict).proof)
        mark(span, shown === 'unclear' || shown === 'none' ? 'undecided' : shown);
  return [...marked.values()]
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ span, style }) => ({ quote: quoteOf(text, span), style }));
}
