import puppeteer from 'puppeteer-core';
import { chromiumArguments } from '../browsers/chromium';
import { findBrowser } from '../browsers/find';
import { bundleModule } from '../bundle-module';
import { loadPages } from './corpus';
import { median } from './statistics';

/** Extraction in Chromium against Readability alone: medians over articles, in ms of wall time. */
export type ExtractionCost = { readonly articles: number; readonly extractMs: number; readonly readabilityMs: number };

/** Measures saved articles in a real browser; null where there is no Chromium. */
export async function measureExtraction(articles: number): Promise<ExtractionCost | null> {
  const program = findBrowser('chromium')?.program;
  if (program === undefined) return null;
  const source = await bundleModule('scripts/bench/extraction-page.ts', 'iife');
  const browser = await puppeteer.launch({ executablePath: program, args: chromiumArguments(undefined) });
  try {
    const page = await browser.newPage();
    await page.evaluate(source.replace('var standpoint', 'globalThis.standpoint'));
    const pages = loadPages(articles * 2).filter(({ isArticle }) => isArticle);
    const times: { readonly extractMs: number; readonly readabilityMs: number }[] = [];
    for (const { html, url } of pages) {
      const asked = `standpoint.timeExtraction(${JSON.stringify(html)}, ${JSON.stringify(url)})`;
      times.push((await page.evaluate(asked)) as (typeof times)[number]);
    }
    return {
      articles: times.length,
      extractMs: median(times.map((one) => one.extractMs)),
      readabilityMs: median(times.map((one) => one.readabilityMs)),
    };
  } finally {
    await browser.close();
  }
}
