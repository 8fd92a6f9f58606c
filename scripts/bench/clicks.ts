import { launchChromium } from '../browsers/chromium';
import type { BrowserName, Driver } from '../browsers/driver';
import { launchFirefox } from '../browsers/firefox';
import { setReadAhead, untilHeld } from '../browsers/read-ahead';
import { startWeb } from '../browsers/web';
import { buildExtension } from '../build';
import { demoTexts } from './corpus';
import { writeEmptyPanel } from './empty-panel';
import { countWords, median } from './statistics';

/** What a reader waits for after a click on the toolbar button, with the panel closed before: medians in ms since the click, as the background heard it. */
export type ClickCost = {
  readonly browser: BrowserName;
  /** Words of the article; or what a panel that does next to nothing shows: a line of its own, or the page's title. */
  readonly shows: number | 'a line' | 'the title';
  /** The article was read before the click, as the reader may have it. */
  readonly isAhead: boolean;
  readonly clicks: number;
} & ClickTimes;

/** When what happens after a click had happened, in ms since it; null where nothing of the kind does. */
type ClickTimes = {
  /** The panel's document begins: until then it is the browser's own time. */
  readonly toPanel: number;
  /** The panel's first script runs, and has the engine be loaded in its worker. */
  readonly toScript: number;
  /** The article is read, and with the worker; or the page's title is known. */
  readonly toArticle: number | null;
  /** The engine is loaded: it begins with the article, if that is there. */
  readonly toEngine: number | null;
  /** It is known who stands where. */
  readonly toPositions: number | null;
  /** The first row is on the screen. */
  readonly toResult: number;
};

const SIZES = [300, 1_000, 3_000];
/** With the article of this size, the panel that does next to nothing is clicked in turns. */
const BESIDE = 1_000;

/** Measures in both browsers, in real panels that start cold. */
export async function measureClicks(clicks: number): Promise<ClickCost[]> {
  const costs: ClickCost[] = [];
  const pages = new Map(SIZES.map((words) => [addressOf(words).replace('https://', ''), articlePage(words)]));
  for (const browser of ['chromium', 'firefox'] as const) {
    // Reading ahead needs sites that are allowed. The other browser has the same build, with the setting as it is at first.
    const extension = await buildExtension(browser, { out: 'out/bench', hosts: ['https://bench.example/*'] });
    const web = await startWeb(pages);
    const launch = browser === 'firefox' ? launchFirefox : launchChromium;
    const driver = await launch({ extension, proxyPort: web.port });
    const ahead = await launch({ extension, proxyPort: web.port });
    const empty = await launch({
      extension: writeEmptyPanel(browser, `out/bench/empty-panel-${browser}`),
      proxyPort: web.port,
    });
    try {
      await empty.goto(addressOf(BESIDE));
      await clickOnce(empty, emptyPanel);
      await ahead.goto(addressOf(BESIDE));
      await setReadAhead(ahead, true);
      const ofEmpty: Awaited<ReturnType<typeof emptyPanel>>[] = [];
      for (const words of SIZES) {
        await driver.goto(addressOf(words));
        await clickOnce(driver, firstRow); // the first click of a browser pays for its caches
        await readAheadOf(ahead, words);
        await clickOnce(ahead, firstRow);
        const times: ClickTimes[] = [];
        const timesAhead: ClickTimes[] = [];
        for (let turn = 0; turn < clicks; turn += 1) {
          times.push(await clickOnce(driver, firstRow));
          await readAheadOf(ahead, words);
          timesAhead.push(await clickOnce(ahead, firstRow));
          if (words === BESIDE) ofEmpty.push(await clickOnce(empty, emptyPanel));
        }
        const shows = countWords(textOf(words));
        costs.push({ browser, shows, isAhead: false, clicks, ...medians(times) });
        costs.push({ browser, shows, isAhead: true, clicks, ...medians(timesAhead) });
      }
      costs.push({ browser, shows: 'a line', isAhead: false, clicks, ...medians(ofEmpty.map(({ line }) => line)) });
      costs.push({
        browser,
        shows: 'the title',
        isAhead: false,
        clicks,
        ...medians(ofEmpty.map(({ title }) => title)),
      });
    } finally {
      await driver.close();
      await ahead.close();
      await empty.close();
      web.close();
    }
  }
  return costs;
}

const medians = (times: readonly ClickTimes[]): ClickTimes => {
  const of = (key: keyof ClickTimes) => median(times.map((one) => one[key] ?? NaN));
  const ofAny = (key: keyof ClickTimes) => (times.some((one) => one[key] === null) ? null : of(key));
  return {
    ...{ toPanel: of('toPanel'), toScript: of('toScript'), toResult: of('toResult') },
    ...{ toArticle: ofAny('toArticle'), toEngine: ofAny('toEngine'), toPositions: ofAny('toPositions') },
  };
};

/** Comes to the article anew, and waits until it is read: no click finds what one before it has left. */
async function readAheadOf(driver: Driver, words: number): Promise<void> {
  await driver.goto('about:blank');
  await untilHeld(driver, 0);
  await driver.goto(addressOf(words));
  await untilHeld(driver, 1);
}

async function clickOnce<T>(driver: Driver, watch: () => Promise<T>): Promise<T> {
  // Asked for before the click, so that the asking is not measured: it waits for the panel.
  const seen = driver.panel.run(watch);
  await driver.clickAction();
  const times = await seen;
  await driver.closePanel();
  return times;
}

type Area = { get(keys: null): Promise<Record<string, unknown>> };

/** Runs in the panel: waits until the first row is painted. */
async function firstRow(): Promise<ClickTimes> {
  const isShown = () => document.querySelector('[data-country][data-stance]') !== null;
  await new Promise<void>((shown) => {
    if (isShown()) return shown();
    const observer = new MutationObserver(() => {
      if (!isShown()) return;
      observer.disconnect();
      shown();
    });
    observer.observe(document, { subtree: true, childList: true });
  });
  // A message that is sent in a frame comes when it is drawn, before what the flags in it bring.
  await new Promise<void>((painted) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => painted();
      port2.postMessage(null);
    }),
  );
  const now = Date.now();
  const { chrome } = globalThis as unknown as { readonly chrome: { readonly storage: { readonly session: Area } } };
  const kept = Object.entries(await chrome.storage.session.get(null));
  const clicks = kept.flatMap(([key, value]) => (key.startsWith('click:') ? [Number(value)] : []));
  const click = Math.max(...clicks);
  const toPanel = performance.timeOrigin - click;
  const at = (name: string) => {
    const mark = performance.getEntriesByName(`standpoint:${name}`)[0];
    return mark === undefined ? null : toPanel + mark.startTime;
  };
  return {
    toPanel,
    toScript: at('begin') ?? NaN,
    toArticle: at('article'),
    toEngine: at('engine'),
    toPositions: at('positions'),
    toResult: now - click,
  };
}

/** Runs in the panel that does next to nothing, which writes down itself when it has painted: it is done before it is asked. */
async function emptyPanel(): Promise<{ line: ClickTimes; title: ClickTimes }> {
  const mark = (name: string) => performance.getEntriesByName(`standpoint:${name}`)[0];
  while (!mark('page')) await new Promise((later) => setTimeout(later, 2));
  const { chrome } = globalThis as unknown as { readonly chrome: { readonly storage: { readonly session: Area } } };
  const click = Math.max(...Object.values(await chrome.storage.session.get(null)).map(Number));
  const toPanel = performance.timeOrigin - click;
  const at = (name: string) => toPanel + (mark(name)?.startTime ?? NaN);
  const line = {
    ...{ toPanel, toScript: at('begin'), toArticle: null, toEngine: null, toPositions: null },
    toResult: at('line'),
  };
  return { line, title: { ...line, toArticle: at('article'), toResult: at('page') } };
}

const addressOf = (words: number): string => `https://bench.example/world/2026/01/02/a-read-of-${words}-words`;

/** Blocks of the demo articles until there are so many words. */
function textOf(words: number): string {
  const blocks = demoTexts().flatMap((text) => text.split('\n'));
  const taken: string[] = [];
  for (let at = 0, count = 0; count < words; at += 1) {
    const block = blocks[at % blocks.length] ?? '';
    taken.push(block);
    count += countWords(block);
  }
  return taken.join('\n');
}

function articlePage(words: number): string {
  const escape = (text: string) => text.replace(/[&<]/g, (sign) => (sign === '&' ? '&amp;' : '&lt;'));
  const paragraphs = textOf(words)
    .split('\n')
    .map((block) => `<p>${escape(block)}</p>`);
  const title = 'Cape Verde agrees to host an asylum centre';
  const meta = `<meta charset="utf-8"><title>${title}</title><meta property="og:type" content="article">`;
  const article = `<article><h1>${title}</h1>${paragraphs.join('\n')}</article>`;
  return `<!doctype html><html lang="en"><head>${meta}</head><body><main>${article}</main></body></html>`;
}
