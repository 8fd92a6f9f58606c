/**
 * A card for the clipboard, line by line, before it is written down as Markdown, plain text or HTML. `href` leads to the
 * passage in its page, or to a source; null where there is no address of the web.
 */
export type Line = {
  readonly kind: 'title' | 'heading' | 'text' | 'quote';
  readonly words: string;
  readonly href?: string | null;
  /** Language of the article's own words: BCP 47. */
  readonly lang?: string;
};

/** A line of our own words, or none where there is nothing to say. */
export const textLine = (words: string | null): readonly Line[] => (words ? [{ kind: 'text', words }] : []);
