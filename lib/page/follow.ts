import type { TextQuote } from '../types/span';

/** A passage of the article, and where it stands in the page. */
export type Placed = { readonly quote: TextQuote; readonly range: Range };

/** Where in the window a reader reads: a narrow band above its middle, so that it is in one paragraph, seldom in two. */
const BAND = '-30% 0px -65% 0px';
/** Most passages that are told at once: what one paragraph holds. */
const MOST = 20;

/**
 * Tells which passages stand where the reader reads, each time that others do; between passages the last ones stay. The
 * browser watches the passages' blocks by itself, so that scrolling costs nothing and the page's DOM stays as it is.
 * Returns a function that ends it.
 */
export function followPlace(passages: readonly Placed[], onPlace: (quotes: readonly TextQuote[]) => void): () => void {
  if (typeof IntersectionObserver === 'undefined') return () => {};
  const byBlock = new Map<Element, TextQuote[]>();
  for (const { quote, range } of passages) {
    const block = blockOf(range.startContainer);
    const known = block && byBlock.get(block);
    if (known) known.push(quote);
    else if (block) byBlock.set(block, [quote]);
  }
  const inBand = new Set<Element>();
  let last = '';
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) inBand.add(target);
        else inBand.delete(target);
      }
      const quotes = [...byBlock].flatMap(([block, members]) => (inBand.has(block) ? members : [])).slice(0, MOST);
      const places = quotes.map(({ start }) => start).join();
      if (quotes.length === 0 || places === last) return;
      last = places;
      onPlace(quotes);
    },
    { rootMargin: BAND },
  );
  for (const block of byBlock.keys()) observer.observe(block);
  return () => observer.disconnect();
}

/** The paragraph or the like that a text stands in. */
function blockOf(node: Node): Element | null {
  let element = node.parentElement;
  const view = node.ownerDocument?.defaultView;
  while (element && view && /^(?:inline|contents)/.test(view.getComputedStyle(element).display))
    element = element.parentElement;
  return element;
}
