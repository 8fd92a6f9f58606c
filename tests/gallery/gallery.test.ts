import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stories } from '../support/stories';
import { pageNames } from './page-names';
import { drawStory, faultsOf, openBrowser, openPage, type Look } from './check';
import { serveGallery } from './server';

let browser: Browser;
let page: Page;
let server: Awaited<ReturnType<typeof serveGallery>>;

beforeAll(async () => {
  await build({ configFile: join(import.meta.dirname, 'vite.config.ts'), logLevel: 'error' });
  server = await serveGallery();
  browser = await openBrowser();
  page = await openPage(browser);
});
afterAll(async () => {
  await browser.close();
  server.close();
});

/** Both themes, the narrowest panel and a wide one, both ways of writing, and the longest words. */
const looks: readonly Look[] = [
  { width: 320, theme: 'light', lang: 'de' },
  { width: 400, theme: 'dark', lang: 'ar' },
];

describe.each(looks)('the panel at $width px, $theme, in $lang', (look) => {
  it.each([...Object.keys(stories), ...pageNames])('fits, and is accessible: %s', async (name) => {
    await drawStory(page, server.address, name, look);
    expect(await faultsOf(page)).toEqual([]);
  });
});

describe('the board of a story', () => {
  const cells = `(() => {
    const board = document.querySelector('.library-board');
    const days = [...board.querySelectorAll('.of-article')].map((one) => one.checkVisibility());
    return { beyond: board.scrollWidth - board.clientWidth, days, columns: board.querySelector('thead').checkVisibility() };
  })()`;
  it('is read from top to bottom, each sentence with its day, where there is no room for columns', async () => {
    await drawStory(page, server.address, 'library, a story', { width: 320, theme: 'light', lang: 'de' });
    expect(await page.evaluate(cells)).toEqual({ beyond: 0, days: [true, true], columns: false });
  });

  it('has a column for each article where there is', async () => {
    await drawStory(page, server.address, 'library, a story', { width: 700, theme: 'light', lang: 'de' });
    expect(await page.evaluate(cells)).toEqual({ beyond: 0, days: [false, false], columns: true });
  });
});

describe('what the tests see', () => {
  it('is two controls that lie on each other, and words that are too wide', async () => {
    await drawStory(page, server.address, 'stances', { width: 320, theme: 'light', lang: 'en' });
    await page.evaluate(`(() => {
      const [first, second] = document.querySelectorAll('.row-head');
      first.style.cssText = 'position: relative; inset-block-start: ' + (second.getBoundingClientRect().top - first.getBoundingClientRect().top) + 'px';
      document.querySelector('.tally').style.inlineSize = '400px';
    })()`);
    expect((await faultsOf(page)).map((fault) => fault.split(':')[0])).toEqual(
      expect.arrayContaining(['96 px too wide', 'overlap']),
    );
  });
});

describe('on paper', () => {
  it('the panel is dark on white, with nothing to press, in the dark theme too', async () => {
    await drawStory(page, server.address, 'stance open', { width: 700, theme: 'dark', lang: 'en' });
    await page.emulateMediaType('print');
    const seen = await page.evaluate(`(() => {
      const token = (name) => getComputedStyle(document.documentElement).getPropertyValue(name);
      const tools = getComputedStyle(document.querySelector('.tools')).display;
      return [token('--paper'), token('--ink'), token('--supports-wash'), tools];
    })()`);
    await page.emulateMediaType('screen');
    expect(seen).toEqual(['white', 'black', '#e0edfa', 'none']);
  });
});
