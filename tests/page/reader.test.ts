import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPageReader, type PageReader } from '@/lib/page/reader';
import { unclobbered } from '@/lib/page/unclobbered';
import { documentOf, newsPage } from '../support/news-page';
import type { HighlightItem } from '@/lib/types/highlight';

let reader: PageReader;
beforeEach(() => {
  document.replaceChild(document.adoptNode(documentOf(newsPage()).documentElement), document.documentElement);
  reader = createPageReader(document, { onChosen: () => undefined, onPlace: () => undefined });
});
afterEach(() => reader.end());

/** A passage of the article, as the panel would ask for it. */
function item(exact: string): HighlightItem {
  const outcome = reader.readArticle();
  if (!outcome.ok) throw new Error(outcome.problem.code);
  const start = outcome.value.text.indexOf(exact);
  return { quote: { exact, prefix: '', suffix: '', start: Math.max(0, start) }, style: 'supports' };
}

describe('pointing back into the page', () => {
  it('finds the passages of the article, and says how many', () => {
    const items = [item('Norland offered on Monday'), item('a passage that nobody wrote on this page')];
    expect(reader.highlightAll(items)).toBe(1);
  });

  it('finds a passage again after the page has rebuilt its paragraphs', () => {
    const wanted = item('Her counterpart in Sudmark');
    const story = document.querySelector('.story')!;
    story.replaceChildren(...[...story.children].map((paragraph) => paragraph.cloneNode(true)));
    expect(reader.highlightAll([wanted])).toBe(1);
  });

  it('leaves the page’s DOM alone', () => {
    const items = [item('Norland offered on Monday')];
    const before = document.documentElement.outerHTML;
    reader.highlightAll(items);
    reader.clearHighlights();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('says so when a passage is gone', () => {
    expect(reader.reveal(item('a passage that nobody wrote on this page').quote)).toBe('not-found');
  });
});

describe('a passage that cannot be seen', () => {
  /** Lets elements that carry `hidden`, and all below, have no room in the page, as a browser would. */
  function layOut(): void {
    const isDrawn = (node: Node | null) => !(node instanceof Element ? node : node?.parentElement)?.closest('[hidden]');
    Element.prototype.checkVisibility = function (this: Element) {
      return isDrawn(this);
    };
    const rects = (node: Node) => (isDrawn(node) ? [new DOMRect(10, 10, 100, 20)] : []) as unknown as DOMRectList;
    Element.prototype.getClientRects = function (this: Element) {
      return rects(this);
    };
    Range.prototype.getClientRects = function (this: Range) {
      return rects(this.startContainer);
    };
    Range.prototype.getBoundingClientRect = () => new DOMRect(10, 10, 100, 20);
    Element.prototype.scrollIntoView = () => undefined;
    Object.assign(unclobbered(document).defaultView as Window, { matchMedia: () => ({ matches: true }) });
    document.elementFromPoint = () => document.body;
  }
  beforeEach(layOut);

  it('is said to be folded away where the page does not draw it', () => {
    const { quote } = item('Her counterpart in Sudmark');
    document.querySelector('.story')?.setAttribute('hidden', '');
    expect(reader.reveal(quote)).toBe('hidden');
  });

  it('is shown where the page draws the same words elsewhere', () => {
    const { quote } = item('Her counterpart in Sudmark');
    const story = document.querySelector('.story') as Element;
    const narrow = story.cloneNode(true);
    story.setAttribute('hidden', '');
    story.after(narrow);
    expect(reader.reveal(quote)).toBe('shown');
  });

  it('is said to be covered where a notice of the page lies over its place', () => {
    const { quote } = item('Her counterpart in Sudmark');
    const notice = document.body.appendChild(document.createElement('div'));
    notice.style.position = 'fixed';
    document.elementFromPoint = () => notice;
    expect(reader.reveal(quote)).toBe('covered');
  });

  it('is said to be gone where the page has thrown itself away', () => {
    const { quote } = item('Her counterpart in Sudmark');
    document.body.remove();
    expect(reader.reveal(quote)).toBe('not-found');
  });
});
