import type { Article } from '../../types/article';
import type { Span } from '../../types/span';
import type { Line } from './lines';
import { fragmentLink } from './text-fragment';

/** A passage of the article in its own words, with an address that opens the page at it. */
export function passageLine({ text, lang, canonicalUrl, url }: Article, span: Span): Line {
  const href = fragmentLink(canonicalUrl ?? url, text, span);
  return { kind: 'quote', words: text.slice(span.start, span.end), href, lang };
}
