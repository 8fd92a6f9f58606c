/** Runs in a page of a real browser: the extraction of an article, and Readability alone on the same page. */
import Readability from '@mozilla/readability/Readability';
import { extractArticle } from '../../lib/page/extract';

/** Wall time in ms of our extraction, Readability's part included, and of Readability alone: the shortest of three each. */
export function timeExtraction(
  html: string,
  url: string,
): { readonly extractMs: number; readonly readabilityMs: number } {
  const shortest = (work: (page: Document) => unknown) =>
    Math.min(
      ...Array.from({ length: 3 }, () => {
        const page = new DOMParser().parseFromString(html, 'text/html');
        const start = performance.now();
        work(page);
        return performance.now() - start;
      }),
    );
  return {
    extractMs: shortest((page) => extractArticle(page, url)),
    readabilityMs: shortest((page) => new Readability(page.cloneNode(true) as Document).parse()),
  };
}
