import { expect, it } from 'vitest';
import { until } from '../../../scripts/browsers/driver';
import { openLibrary, readKept, tornIn } from '../kept';
import { record, times } from '../scale';
import { untilPhase, type Session } from '../session';
import { randomOf } from './random';

/** How often panel and background are killed. */
const KILLS = times(8, 200);
/** Kills fall between "the article is on the screen" and so many times what a save took when nothing was killed. */
const WINDOW = 1.5;

/** An article of its own words, so that none is taken for another. */
function articlePage(at: number): { readonly url: string; readonly html: string } {
  const word = (n: number) => `harbour${at * 1000 + n}`;
  const paragraphs = Array.from({ length: 8 }, (_, n) => {
    const [one, two, three] = [word(3 * n), word(3 * n + 1), word(3 * n + 2)];
    return `<p>Norway on Monday backed the ${one} plan that its neighbours have debated since the spring. Denmark rejected the
      ${two} levy and said that it would not pay for the quays of others. Officials in Bergen said that the ${three} talks
      would go on next week, whatever the ministers decide until then.</p>`;
  });
  const title = `Norway backs the ${word(0)} plan`;
  const url = `https://ledger.example/kills/${at}`;
  const meta =
    '<meta property="og:type" content="article"><meta property="article:published_time" content="2026-04-02">';
  const head = `<meta charset="utf-8"><title>${title}</title>${meta}<link rel="canonical" href="${url}">`;
  const article = `<article><h1>${title}</h1><p class="byline">By Ida Solberg</p>${paragraphs.join('')}</article>`;
  return {
    url,
    html: `<!doctype html><html lang="en"><head>${head}</head><body><main>${article}</main></body></html>`,
  };
}

/** Panel and background may end at any moment of saving. */
export function kills(session: () => Session): void {
  const name = `keeps every acknowledged article and no half one, though panel and background are killed ${KILLS} times`;
  it(name, { timeout: 60_000 + KILLS * 10_000 }, async () => {
    const { driver, visitOwn, openPanelOn } = session();
    await openPanelOn('story-tunnel-1');
    await driver.panel.run(keepEverything, true);
    await driver.closePanel();
    const random = randomOf(20_261_125);
    const open = async (at: number): Promise<string> => {
      const { url, html } = articlePage(at);
      await visitOwn(url, html);
      await driver.clickAction();
      await until(
        driver.panel,
        'the article is on the screen',
        (wanted) =>
          document.querySelector('[data-phase]')?.getAttribute('data-phase') === 'ready' &&
          document.body.innerText.includes(wanted),
        [`harbour${at * 1000} plan`] as const,
      );
      return url.replace('https://', '');
    };
    const acknowledged = [await open(0)];
    const start = performance.now();
    await until(driver.panel, 'the first one is kept', () => document.querySelector('[data-keeping="kept"]'), []);
    const within = Math.max(150, WINDOW * (performance.now() - start));
    await driver.closePanel();
    for (let at = 1; at <= KILLS; at++) {
      const key = await open(at);
      const isAcknowledged = await driver.panel.run(async (ms) => {
        await new Promise((later) => setTimeout(later, ms));
        return document.querySelector('[data-keeping="kept"]') !== null;
      }, random() * within);
      const both = random() < 0.5;
      await Promise.all([driver.killPanel(), both ? driver.killBackground() : null]);
      if (isAcknowledged) acknowledged.push(key);
    }
    await openPanelOn('story-tunnel-1');
    await untilPhase(driver, 'ready');
    await openLibrary(driver);
    const kept = await readKept(driver);
    const keys = kept.entries.map(({ key }) => key);
    expect(acknowledged.filter((key) => !keys.includes(key))).toEqual([]);
    expect(tornIn(kept)).toEqual([]);
    const there = keys.filter((key) => key.includes('/kills/')).length;
    record(driver, {
      manner: 'an article a panel',
      kills: KILLS,
      crashes: 0,
      acknowledged: acknowledged.length,
      there,
      torn: 0,
    });
    await driver.panel.run(keepEverything, false);
    await driver.closePanel();
  });
}

/** Has the extension keep every article that is opened, or forget that wish. */
async function keepEverything(wanted: boolean): Promise<void> {
  type Area = { set(values: object): Promise<void>; remove(key: string): Promise<void> };
  const { chrome } = globalThis as unknown as { readonly chrome: { readonly storage: { readonly local: Area } } };
  if (wanted) await chrome.storage.local.set({ settings: { version: 1, keep: 'opened' } });
  else await chrome.storage.local.remove('settings');
}
