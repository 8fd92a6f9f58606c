import type { Doc } from '../doc';
import type { Span } from '../../types/span';

/** Direct quotations: what stands between quotation marks, without the marks, in order. */
export function findQuotes(doc: Doc): Span[] {
  return [...doc.text.matchAll(/[“"]([^“”"\n]{2,2000})[”"]/g)].map((match) => ({
    start: match.index + 1,
    end: match.index + 1 + (match[1] as string).length,
  }));
}
