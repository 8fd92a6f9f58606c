import { anchorQuote } from './anchor';
import { readBlocks } from './blocks';
import { bringIntoView } from './bring-into-view';
import { readPage } from './extract';
import { followPlace } from './follow';
import { createHighlighter } from './highlight';
import { isMiddleCovered, isRangeSeen, isSeen, seenAround } from './seen';
import { joinBlocks, positionsOf, type TextMap } from './text-map';
import type { Article } from '../types/article';
import type { HighlightItem, HighlightStyle } from '../types/highlight';
import type { Outcome } from '../types/problem';
import type { TextQuote } from '../types/span';

/** Reads one page and points back into it. */
export type PageReader = {
  readonly readArticle: () => Outcome<Article>;
  /** Scrolls to a passage and marks it. `hidden`: the page has it folded away; `covered`: something lies over its place. */
  readonly reveal: (quote: TextQuote) => 'shown' | 'hidden' | 'covered' | 'not-found';
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
  let letGo = () => {};
  let shown: { readonly range: Range; readonly quote: TextQuote; readonly style: HighlightStyle }[] = [];

  /** Where the article was read, else where the page shows the same words: pages hold texts twice, for narrow windows too. */
  const find = (quote: TextQuote, page: () => TextMap): Range | null => {
    const read = reading && rangeOf(document, reading, quote);
    return read && isRangeSeen(read) ? read : (rangeOf(document, page(), quote) ?? read);
  };

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
      // Whoever reads anew knows nothing of the marks of before.
      clear(() => true);
      const outcome = readPage(document, document.location.href);
      reading = outcome.ok ? outcome.value.map : null;
      return outcome.ok ? { ok: true, value: outcome.value.article } : outcome;
    },
    reveal: (quote) => {
      letGo();
      const range = find(quote, seenPage(document));
      if (!range) return 'not-found';
      clear((style) => style === 'evidence');
      show(range, quote, 'evidence');
      if (!isRangeSeen(range)) {
        seenAround(range.startContainer)?.scrollIntoView({ block: 'center' });
        return 'hidden';
      }
      const isCovered = isMiddleCovered(range);
      letGo = bringIntoView(range);
      return isCovered ? 'covered' : 'shown';
    },
    highlightAll: (items) => {
      clear((style) => style !== 'evidence');
      const page = seenPage(document);
      for (const { quote, style } of items) {
        const range = find(quote, page);
        if (range) show(range, quote, style);
      }
      return shown.filter(({ style }) => style !== 'evidence').length;
    },
    clearHighlights: () => clear(() => true),
    followPlaces: (quotes) => {
      stopFollowing();
      const page = seenPage(document);
      const placed = quotes.flatMap((quote) => {
        const range = find(quote, page);
        return range ? [{ quote, range }] : [];
      });
      stopFollowing = followPlace(placed, onPlace);
    },
    end: () => {
      ended.abort();
      stopFollowing();
      letGo();
      shown = [];
      highlighter?.end();
    },
  };
}

/** The text of the page that is drawn, read when first asked for: once for a batch of passages. */
function seenPage(document: Document): () => TextMap {
  let map: TextMap | null = null;
  const { body } = document as { readonly body: HTMLElement | null };
  return () => (map ??= joinBlocks(body ? readBlocks(body, isSeen) : []));
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
