import type { Article } from '../types/article';
import type { HighlightItem } from '../types/highlight';
import type { Outcome } from '../types/problem';
import type { TextQuote } from '../types/span';

/** What survives both browsers' message passing unchanged. */
export type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };

/** A value that crosses a context. Refuses at compile time what would not arrive: a Map, a Date, a function. */
export type Wire<T extends Json> = T;

/**
 * What came of showing a passage: scrolled to; marked, but folded away or covered by something; no longer in the page; the
 * page is too busy to answer; it cannot be asked (any more).
 */
export type Revealed = 'shown' | 'hidden' | 'covered' | 'not-found' | 'no-answer' | 'unreachable';

/** Handled by the reader script of one tab. The caller must name the tab. */
export interface TabCalls {
  readArticle(): Wire<Outcome<Article>>;
  reveal(quote: Wire<TextQuote>): Wire<Revealed>;
  /** Answers with how many of the passages were found. */
  highlightAll(items: Wire<readonly HighlightItem[]>): number;
  clearHighlights(): void;
  /** Tells the background from now on which of these stand where the reader is; none: no longer. */
  followPlaces(quotes: Wire<readonly TextQuote[]>): void;
}

/** Handled by the background. Senders and payloads are checked. */
export interface BackgroundCalls {
  /** The panel's: looks at the page of a tab; answers whether it is an article, null where it cannot be told. */
  lookAt(tabId: number): boolean | null;
  /** A page that is to be read ahead, and was not in view, is. */
  cameIntoView(nothing: null): void;
  /** The reader clicked a highlighted passage in the page. */
  passageChosen(quote: Wire<TextQuote>): void;
  /** The reader came to where these passages stand. */
  placesReached(quotes: Wire<readonly TextQuote[]>): void;
}
