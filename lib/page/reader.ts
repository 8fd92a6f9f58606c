import { anchorQuote } from './anchor';
import { readBlocks } from './blocks';
import { readPage } from './extract';
import { followPlace } from './follow';
import { createHighlighter, scrollToRange } from './highlight';
import { joinBlocks, positionsOf, type TextMap } from './text-map';
import type { Article } from '../types/article';
import type { HighlightItem, HighlightStyle } from '../types/highlight';
import type { Outcome } from '../types/problem';
import type { TextQuote } from '../types/span';

/** Reads one page and points back into it. */
export type PageReader = {
  readonly readArticle: () => Outcome<Article>;
  readonly reveal: (quote: TextQuote) => 'shown' | 'not-found';
  /** Answers with how many were found. */
  readonly highlightAll: (items: readonly HighlightItem[]) => number;
  readonly clearHighlights: () => void;
  /** Tells which of these passages stand where the reader is, from now on; none: no longer. */
  readonly followPlaces: (quotes: readonly TextQuote[]) => void;
  /** Removes every trace from the page. */
  readonly end: () => void;
};

/** Who hears of what the reader does in the page. */
type Listeners = {
  /** A click on a highlighted passage. */
  readonly onChosen: (quote: TextQuote) => void;
  /** The reader came to where these passages stand. */
  readonly onPlace: (quotes: readonly TextQuote[]) => void;
};

/** Starts a reader of a page. */
export function createPageReader(document: Document, { onChosen, onPlace }: Listeners): PageReader {
  const highlighter = createHighlighter(document);
  const ended = new AbortController();
  let reading: TextMap | null = null;
  let stopFollowing = () => {};
  let shown: { readonly range: Range; readonly quote: TextQuote; readonly style: HighlightStyle }[] = [];

  const find = (quote: TextQuote, page: () => TextMap): Range | null =>
    (reading && rangeOf(document, reading, quote)) ?? rangeOf(document, page(), quote);

  const show = (range: Range, quote: TextQuote, style: HighlightStyle) => {
    highlighter?.add(range, style);
    shown.push({ range, quote, style });
  };

  const clear = (gone: (style: HighlightStyle) => boolean) => {
    const kept = shown.filter(({ style }) => !gone(style));
    highlighter?.clear();
    shown = [];
    for (const { range, quote, style } of kept) show(range, quote, style);
  };

  document.addEventListener(
    'click',
    ({ clientX, clientY }) => {
      const at = shown.length > 0 ? caretAt(document, clientX, clientY) : null;
      const chosen = at && shown.findLast(({ range }) => range.isPointInRange(at.node, at.offset));
      if (chosen) onChosen(chosen.quote);
    },
    { capture: true, passive: true, signal: ended.signal },
  );

  return {
    readArticle: () => {
      const outcome = readPage(document, document.location.href);
      reading = outcome.ok ? outcome.value.map : null;
      return outcome.ok ? { ok: true, value: outcome.value.article } : outcome;
    },
    reveal: (quote) => {
      const range = find(quote, wholePage(document));
      if (!range) return 'not-found';
      clear((style) => style === 'evidence');
      show(range, quote, 'evidence');
      scrollToRange(range);
      return 'shown';
    },
    highlightAll: (items) => {
      clear((style) => style !== 'evidence');
      const page = wholePage(document);
      for (const { quote, style } of items) {
        const range = find(quote, page);
        if (range) show(range, quote, style);
      }
      return shown.filter(({ style }) => style !== 'evidence').length;
    },
    clearHighlights: () => clear(() => true),
    followPlaces: (quotes) => {
      stopFollowing();
      const page = wholePage(document);
      const placed = quotes.flatMap((quote) => {
        const range = find(quote, page);
        return range ? [{ quote, range }] : [];
      });
      stopFollowing = followPlace(placed, onPlace);
    },
    end: () => {
      ended.abort();
      stopFollowing();
      shown = [];
      highlighter?.end();
    },
  };
}

/** The text of the whole page, read when first asked for: once for a batch of passages. */
function wholePage(document: Document): () => TextMap {
  let map: TextMap | null = null;
  return () => (map ??= joinBlocks(readBlocks(document.body)));
}

function rangeOf(document: Document, map: TextMap, quote: TextQuote): Range | null {
  const span = anchorQuote(map.text, quote);
  const positions = span && positionsOf(map, span);
  if (!positions?.start.node.isConnected || !positions.end.node.isConnected) return null;
  const { start, end } = positions;
  if (start.offset > start.node.length || end.offset > end.node.length) return null;
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return letters(range.toString()).includes(letters(map.text.slice(span?.start, span?.end)).slice(0, 20))
    ? range
    : null;
}

/** A page may have rewritten a text node since it was read: what the range holds must still be the passage. */
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

/** The place in the text under a point of the window. */
function caretAt(document: Document, x: number, y: number): { node: Node; offset: number } | null {
  if ('caretPositionFromPoint' in document) {
    const position = document.caretPositionFromPoint(x, y);
    return position && { node: position.offsetNode, offset: position.offset };
  }
  const range = (document as Document).caretRangeFromPoint(x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}
