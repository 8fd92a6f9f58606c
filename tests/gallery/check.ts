import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../scripts/browsers/find';

/** How a state is looked at. */
export type Look = { readonly width: number; readonly theme: 'light' | 'dark'; readonly lang: string };

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Chromium, without a window. Throws where there is none. */
export async function openBrowser(): Promise<Browser> {
  const found = findBrowser('chromium');
  if (!found) throw new Error('Chromium is not installed');
  return puppeteer.launch({
    executablePath: found.program,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
}

/** A tab in which each state is drawn as a new reader meets it: what one remembers is forgotten before the next. */
export async function openPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument('localStorage.clear()');
  return page;
}

/** Draws a state, and waits until it stands. */
export async function drawStory(
  page: Page,
  address: string,
  story: string,
  { width, theme, lang }: Look,
): Promise<void> {
  await page.setViewport({ width, height: 720 });
  await page.goto(`${address}?${new URLSearchParams({ story, theme, lang }).toString()}`);
  await page.waitForSelector('[data-drawn]', { timeout: 30_000 });
}

/** In the page: what is wider than the window, words that are cut without a sign of it, controls that lie on each other. */
const geometry = `(() => {
  const faults = [];
  if (document.documentElement.scrollWidth > innerWidth) faults.push((document.documentElement.scrollWidth - innerWidth) + ' px too wide');
  for (const one of document.querySelectorAll('main *')) {
    const { overflowX, textOverflow } = getComputedStyle(one);
    const isCut = one.scrollWidth > one.clientWidth + 1 && overflowX === 'hidden' && textOverflow !== 'ellipsis';
    if (isCut && !one.closest('.hidden-visually, svg')) faults.push('cut: ' + one.outerHTML.slice(0, 120));
  }
  const controls = [...document.querySelectorAll('button, a, select, input, textarea, summary')].filter(
    (one) => one.checkVisibility() && !one.closest('.menu-list, dialog, .hidden-visually'),
  );
  const boxes = controls.map(seen);
  controls.forEach((one, at) => {
    for (let other = at + 1; other < controls.length; other++) {
      const [a, b] = [boxes[at], boxes[other]];
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (across > 1 && down > 1 && !one.contains(controls[other]) && !controls[other].contains(one))
        faults.push('overlap: ' + one.outerHTML.slice(0, 80) + ' and ' + controls[other].outerHTML.slice(0, 80));
    }
  });
  return faults;
  /** What is seen of a control: the rest is scrolled out of the box that it lies in. */
  function seen(one) {
    let { left, right, top, bottom } = one.getBoundingClientRect();
    for (let frame = one.parentElement; frame; frame = frame.parentElement) {
      if (getComputedStyle(frame).overflowY === 'visible') continue;
      const box = frame.getBoundingClientRect();
      [top, bottom] = [Math.max(top, box.top), Math.min(bottom, box.bottom)];
    }
    return { left, right, top, bottom };
  }
})()`;
const violations = `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map((node) => node.html.slice(0, 120) + ' ' + node.failureSummary.slice(0, 200)).join(' | ')))`;

/** What a machine can see to be wrong with the drawn state: axe violations, and what does not fit. */
export async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return [...((await page.evaluate(geometry)) as string[]), ...((await page.evaluate(violations)) as string[])];
}
