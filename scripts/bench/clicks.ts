import { launchChromium } from '../browsers/chromium';
import type { BrowserName, Driver } from '../browsers/driver';
import { launchFirefox } from '../browsers/firefox';
import { startWeb } from '../browsers/web';
import { buildExtension } from '../build';
import { demoTexts } from './corpus';
import { countWords, median } from './statistics';

/** What a reader waits for after a click on the toolbar button, with the panel closed before: medians in ms. */
export type ClickCost = {
  readonly browser: BrowserName;
  readonly words: number;
  readonly clicks: number;
  /** From the click, as the background heard it, to the first row on the screen. */
  readonly toResult: number;
  /** Of these: until the panel's document begins, which is the browser's own time. */
  readonly toPanel: number;
  /** Of these: from the analysis at hand to the first row on the screen. */
  readonly analysedToResult: number;
};

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
        const of = (key: keyof (typeof times)[number]) => median(times.map((one) => one[key]));
        const parts = { toResult: of('toResult'), toPanel: of('toPanel'), analysedToResult: of('analysedToResult') };
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
  const analysed =
    performance.timeOrigin + (performance.getEntriesByName('standpoint:analysed').at(-1)?.startTime ?? NaN);
  return { toResult: now - click, toPanel: performance.timeOrigin - click, analysedToResult: now - analysed };
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
