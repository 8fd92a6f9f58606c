import { launchChromium } from '../browsers/chromium';
import type { BrowserName, Driver } from '../browsers/driver';
import { launchFirefox } from '../browsers/firefox';
import { startWeb } from '../browsers/web';
import { buildExtension } from '../build';
import { demoTexts } from './corpus';
import { countWords, median } from './statistics';

/** What a reader waits for after a click on the toolbar button, with the panel closed before: medians in ms since the click, as the background heard it. */
export type ClickCost = {
  readonly browser: BrowserName;
  readonly words: number;
  readonly clicks: number;
} & ClickTimes;

/** When what happens after a click had happened, in ms since it. */
type ClickTimes = {
  /** The panel's document begins: until then it is the browser's own time. */
  readonly toPanel: number;
  /** The panel's first script runs, and has the engine be loaded in its worker. */
  readonly toScript: number;
  /** The article is read, and with the worker. */
  readonly toArticle: number;
  /** The engine is loaded: it begins with the article, if that is there. */
  readonly toEngine: number;
  /** It is known who stands where. */
  readonly toPositions: number;
  /** The first row is on the screen. */
  readonly toResult: number;
};

const TIMES = ['toPanel', 'toScript', 'toArticle', 'toEngine', 'toPositions', 'toResult'] as const;

const SIZES = [300, 1_000, 3_000];

/** Measures in both browsers, in real panels that start cold. */
export async function measureClicks(clicks: number): Promise<ClickCost[]> {
  const costs: ClickCost[] = [];
  const pages = new Map(SIZES.map((words) => [addressOf(words).replace('https://', ''), articlePage(words)]));
  for (const browser of ['chromium', 'firefox'] as const) {
    const extension = await buildExtension(browser, { out: 'out/bench' });
    const web = await startWeb(pages);
    const launch = browser === 'firefox' ? launchFirefox : launchChromium;
    const driver = await launch({ extension, proxyPort: web.port });
    try {
      for (const words of SIZES) {
        await driver.goto(addressOf(words));
        await clickOnce(driver); // the first click of a browser pays for its caches
        const times: Awaited<ReturnType<typeof clickOnce>>[] = [];
        for (let turn = 0; turn < clicks; turn += 1) times.push(await clickOnce(driver));
        const medians = TIMES.map((key) => [key, median(times.map((one) => one[key]))] as const);
        const parts = Object.fromEntries(medians) as ClickTimes;
        costs.push({ browser, words: countWords(textOf(words)), clicks, ...parts });
      }
    } finally {
      await driver.close();
      web.close();
    }
  }
  return costs;
}

async function clickOnce(driver: Driver) {
  // Asked for before the click, so that the asking is not measured: it waits for the panel.
  const seen = driver.panel.run(firstRow);
  await driver.clickAction();
  const times = await seen;
  await driver.closePanel();
  return times;
}

/** Runs in the panel: waits until the first row is painted. */
async function firstRow() {
  type Area = { get(keys: null): Promise<Record<string, unknown>> };
  while (!document.querySelector('[data-country][data-stance]')) await new Promise((later) => setTimeout(later, 2));
  await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
  const now = Date.now();
  const { chrome } = globalThis as unknown as { readonly chrome: { readonly storage: { readonly session: Area } } };
  const kept = Object.entries(await chrome.storage.session.get(null));
  const clicks = kept.flatMap(([key, value]) => (key.startsWith('click:') ? [Number(value)] : []));
  const click = Math.max(...clicks);
  const toPanel = performance.timeOrigin - click;
  const at = (name: string) => toPanel + (performance.getEntriesByName(`standpoint:${name}`)[0]?.startTime ?? NaN);
  return {
    toPanel,
    toScript: at('begin'),
    toArticle: at('article'),
    toEngine: at('engine'),
    toPositions: at('positions'),
    toResult: now - click,
  };
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
