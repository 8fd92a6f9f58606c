import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { chromiumArguments } from '../browsers/chromium';
import { findBrowser } from '../browsers/find';
import { startWeb } from '../browsers/web';
import { loadPages, pagesAround, type SavedPage } from './corpus';
import { buildInPageExtensions, type InPageExtension } from './in-page-extensions';
import { median, quantile } from './statistics';
import { readScriptCost, type ScriptCost, type TraceEvent } from './trace';

/** What a script that runs on every page costs pages of one kind, in Chromium: medians over the pages. */
export type ContentScriptCost = {
  readonly extension: InPageExtension['name'];
  readonly kind: PageKind;
  readonly pages: number;
  readonly cpuMs: number;
  readonly cpuMsP95: number;
  /** Longest single run on any page, wall time. */
  readonly longestMs: number;
  /** Over all pages. */
  readonly longTasks: number;
  readonly forcedLayouts: number;
  /** From the start of the navigation to the end of the load event. */
  readonly loadMs: number;
  /** Heap of the page's process after a garbage collection. */
  readonly heapMB: number;
  readonly gzipped: number;
};

type PageKind = 'articles' | 'other pages' | 'pages of 1 MB';
type Visit = ScriptCost & { readonly loadMs: number; readonly heapMB: number };

/** How long a page is watched after its load event: late looks of a detector are counted. */
const WATCH_MS = 1_000;

/** Opens `each` articles, as many other pages, and as many of about 1 MB, with each extension by turns. Null without Chromium. */
export async function measureContentScripts(each: number): Promise<ContentScriptCost[] | null> {
  const program = findBrowser('chromium')?.program;
  if (program === undefined) return null;
  const kinds = choosePages(each);
  const pages = Object.values(kinds).flat();
  const [first] = pages;
  if (first === undefined) return null;
  const web = await startWeb(new Map(pages.map((page) => [addressOf(page).replace('https://', ''), page.html])));
  const extensions = await buildInPageExtensions('out/bench');
  const browsers = await Promise.all(
    extensions.map(({ folder }) =>
      puppeteer.launch({
        executablePath: program,
        pipe: true,
        enableExtensions: [folder],
        acceptInsecureCerts: true,
        args: chromiumArguments(web.port),
      }),
    ),
  );
  try {
    const origins: string[] = [];
    for (const browser of browsers) origins.push(await whenReady(browser, addressOf(first)));
    const costs: ContentScriptCost[] = [];
    for (const [kind, some] of Object.entries(kinds)) {
      const visits = extensions.map((): Visit[] => []);
      for (const page of some)
        for (const [at, browser] of browsers.entries())
          visits[at]?.push(await visit(browser, addressOf(page), origins[at] ?? ''));
      costs.push(...extensions.map((extension, at) => sumUp(extension, kind as PageKind, visits[at] ?? [])));
    }
    return costs;
  } finally {
    await Promise.all(browsers.map((browser) => browser.close()));
    web.close();
  }
}

function choosePages(each: number): Record<PageKind, readonly SavedPage[]> {
  const some = loadPages(each * 5);
  return {
    articles: some.filter(({ isArticle }) => isArticle).slice(0, each),
    'other pages': some.filter(({ isArticle }) => !isArticle).slice(0, each),
    'pages of 1 MB': pagesAround(1_000_000, each),
  };
}

/** A host for each page, and the path that it had: detectors look at it. */
const addressOf = ({ name, url }: SavedPage): string =>
  `https://${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.example${new URL(url).pathname}`;

/** Waits until the extension's script runs in pages: ours has its background run it. The first visit pays for caches. */
async function whenReady(browser: Browser, url: string): Promise<string> {
  for (let tries = 0; tries < 20; tries += 1) {
    const [id] = (await browser.extensions()).keys();
    const origin = `chrome-extension://${id}/`;
    if (id !== undefined && (await visit(browser, url, origin)).cpuMs > 0) return origin;
    await new Promise((later) => setTimeout(later, 250));
  }
  throw new Error('an extension does not run in pages');
}

async function visit(browser: Browser, url: string, origin: string): Promise<Visit> {
  const page = await browser.newPage();
  try {
    await page.tracing.start({
      categories: ['-*', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8'],
    });
    await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
    await new Promise((watched) => setTimeout(watched, WATCH_MS));
    const trace = await page.tracing.stop();
    const { traceEvents } = JSON.parse(Buffer.from(trace ?? []).toString()) as { traceEvents: TraceEvent[] };
    return { ...readScriptCost(traceEvents, origin), loadMs: await loadTime(page), heapMB: await heapOf(page) };
  } finally {
    await page.close();
  }
}

const loadTime = (page: Page): Promise<number> =>
  page.evaluate(() => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).loadEventEnd);

async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize / 1e6;
}

function sumUp({ name, gzipped }: InPageExtension, kind: PageKind, visits: readonly Visit[]): ContentScriptCost {
  const all = (key: keyof Visit) => visits.map((one) => one[key]);
  const sum = (key: keyof Visit) => all(key).reduce((total, value) => total + value, 0);
  return {
    extension: name,
    kind,
    pages: visits.length,
    cpuMs: median(all('cpuMs')),
    cpuMsP95: quantile(all('cpuMs'), 0.95),
    longestMs: Math.max(...all('longestMs')),
    longTasks: sum('longTasks'),
    forcedLayouts: sum('forcedLayouts'),
    loadMs: median(all('loadMs')),
    heapMB: median(all('heapMB')),
    gzipped,
  };
}
