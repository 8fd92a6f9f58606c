/** Half-open [start, end) in UTF-16 code units of `Article.text`. */
export type Span = { readonly start: number; readonly end: number };

/**
 * W3C text quote selector with a text position as hint: finds a passage again in a page that may have changed.
 * `exact`, `prefix` and `suffix` are words of `Article.text`; `start` is its UTF-16 offset there.
 */
export type TextQuote = {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
};
