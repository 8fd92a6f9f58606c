import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPageReader, type PageReader } from '@/lib/page/reader';
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
