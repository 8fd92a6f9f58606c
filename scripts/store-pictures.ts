/**
 * Makes the pictures that the stores ask for, from the built extension with the demo articles, into store/pictures:
 * screenshots of 1280×800 (Chrome Web Store, Edge Add-ons, addons.mozilla.org), the promotional tile of 440×280 (Chrome) and
 * the logo of 300×300 (Edge).
 *
 *   npm run store:pictures
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { launchChromium } from './browsers/chromium';
import { requireBrowser } from './browsers/install';
import { buildExtension } from './build';
import { loadArticles } from './start/articles';
import { savePictures, waitForResult } from './start/screenshots';
import { serve } from './start/serve';

const FOLDER = 'store/pictures';
const RAW = 'out/store-pictures';
const SCREEN = { width: 1280, height: 800 };

/** The screenshots, in the order in which a store shows them: article, tab of the panel, theme. */
const SCREENSHOTS = [
  { file: '1-who-stands-where', article: 'migration-deal', tab: 'stances', theme: 'light' },
  { file: '2-who-claims-what', article: 'migration-deal', tab: 'claims', theme: 'light' },
  { file: '3-who-they-are', article: 'migration-deal', tab: 'countries', theme: 'light' },
  { file: '4-where-it-comes-from', article: 'trade-dispute', tab: 'sources', theme: 'light' },
  { file: '5-in-the-dark', article: 'climate-summit', tab: 'stances', theme: 'dark' },
] as const;

const image = (path: string, style: string) =>
  `<img alt="" style="${style}" src="data:image/png;base64,${readFileSync(path, 'base64')}">`;
const icon = (size: number) => {
  const source = readFileSync('scripts/icon.svg').toString('base64');
  return `<img alt="" width="${size}" height="${size}" src="data:image/svg+xml;base64,${source}">`;
};

/** Page and panel beside each other at their own size, each cut at the edge of the window. */
const screenshot = (page: string, panel: string) =>
  `<style>body{margin:0;display:flex;gap:1px;background:#8886}img{height:800px;object-fit:cover}</style>
  ${image(page, 'width:879px;object-position:-8px top')}${image(panel, 'width:400px;object-position:left top')}`;

const tile = (name: string, questions: readonly string[]) =>
  `<style>body{margin:0;width:440px;height:280px;background:#fff;color:#1b2b3f;font-family:'Noto Sans',sans-serif;display:flex;align-items:center;justify-content:center;gap:26px}
  h1{margin:0 0 8px;font-size:34px;color:#1c4f93}p{margin:2px 0;font-size:17px;line-height:1.45}</style>
  ${icon(128)}<div><h1>${name}</h1>${questions.map((line) => `<p>${line}</p>`).join('')}</div>`;

const logo = `<style>body{margin:0;width:300px;height:300px;display:grid;place-items:center;background:#fff}</style>${icon(280)}`;

async function draw(page: Page, html: string, size: { width: number; height: number }, file: string): Promise<void> {
  await page.setViewport(size);
  await page.setContent(html);
  const path = join(FOLDER, `${file}.png`);
  writeFileSync(path, await page.screenshot());
  console.log(path);
}

const { program } = await requireBrowser('chromium', console.log);
const extension = await buildExtension('chromium', { out: 'out/demo', hosts: ['http://127.0.0.1/*'] });
const articles = loadArticles(null);
const served = await serve(articles);
for (const name of new Set(SCREENSHOTS.map(({ article }) => article))) {
  const driver = await launchChromium({ extension, program });
  try {
    await driver.goto(served.address(name));
    await driver.clickAction();
    await waitForResult(driver);
    await savePictures(driver, join(RAW, name));
  } finally {
    await driver.close();
  }
}
served.close();

mkdirSync(FOLDER, { recursive: true });
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await puppeteer.launch({ executablePath: program, args });
try {
  const page = await browser.newPage();
  for (const { file, article, tab, theme } of SCREENSHOTS) {
    const raw = (what: string) => join(RAW, article, `${what}-${theme}.png`);
    await draw(page, screenshot(raw('page'), raw(tab)), SCREEN, file);
  }
  const questions = ['Who stands where', 'Who claims what', 'Who they are', 'Where it comes from'];
  await draw(page, tile('Standpoint', questions), { width: 440, height: 280 }, 'tile-440x280');
  await draw(page, logo, { width: 300, height: 300 }, 'logo-300x300');
} finally {
  await browser.close();
}
