import { Readability } from '@mozilla/readability';
import isProbablyReaderable from '@mozilla/readability/Readability-readerable';
import { analyze } from '../../lib/analysis/analyze';
import { parsePage } from '../../lib/cli/parse-page';
import { detectArticle } from '../../lib/page/detect';
import { extractArticle } from '../../lib/page/extract';
import { loadPages } from './corpus';
import { countWords, median, quantile } from './statistics';

export type PageCosts = {
  readonly pages: number;
  readonly detectMs: { readonly median: number; readonly p95: number };
  readonly readerableMs: { readonly median: number; readonly p95: number };
  /** Of pages whose article has 600 to 1,300 words. */
  readonly articles: number;
  readonly articleWords: number;
  readonly analyzeMs: number;
  readonly extractMs: number;
  readonly readabilityMs: number;
};

/** Cost of the detector against `isProbablyReaderable`, and of the analysis against Readability, on real pages in jsdom. */
export function measurePages(limit: number): PageCosts {
  const detect: number[] = [];
  const readerable: number[] = [];
  const articles: { words: number; analyze: number; extract: number; readability: number }[] = [];
  const pages = loadPages(limit);
  for (const { html, url, isArticle } of pages) {
    const page = parsePage(html, url);
    const { document } = page;
    readerable.push(shortest(() => isProbablyReaderable(document)));
    detect.push(shortest(() => detectArticle(document, url)));
    const outcome = isArticle ? extractArticle(document, url) : null;
    const words = outcome?.ok ? countWords(outcome.value.text) : 0;
    if (outcome?.ok && words >= 600 && words <= 1_300)
      articles.push({
        words,
        analyze: shortest(() => analyze(outcome.value)),
        extract: shortest(() => extractArticle(document, url)),
        readability: shortest(() => new Readability(document.cloneNode(true) as Document).parse()),
      });
    page.close();
  }
  const of = (key: 'words' | 'analyze' | 'extract' | 'readability') => median(articles.map((one) => one[key]));
  return {
    pages: pages.length,
    detectMs: { median: median(detect), p95: quantile(detect, 0.95) },
    readerableMs: { median: median(readerable), p95: quantile(readerable, 0.95) },
    articles: articles.length,
    articleWords: of('words'),
    analyzeMs: of('analyze'),
    extractMs: of('extract'),
    readabilityMs: of('readability'),
  };
}

/** Wall time of the fastest of three calls in ms: what the work takes when nothing else runs. */
function shortest(f: () => unknown): number {
  return Math.min(
    ...Array.from({ length: 3 }, () => {
      const start = performance.now();
      f();
      return performance.now() - start;
    }),
  );
}
