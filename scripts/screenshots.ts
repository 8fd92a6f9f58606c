/** Makes the pictures of the README: every demo article in both themes, page and panel side by side. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { launchChromium } from './browsers/chromium';
import { requireBrowser } from './browsers/install';
import { buildExtension } from './build';
import { loadArticles } from './start/articles';
import { savePictures, waitForResult } from './start/screenshots';
import { serve } from './start/serve';

const FOLDER = 'docs/screenshots';
const TABS = ['stances', 'claims', 'countries', 'sources'];

/** Page on the left, panel on the right, as a browser shows them: both 860 pixels high. */
async function sideBySide(program: string, left: string, right: string, file: string): Promise<void> {
  const image = (path: string) => `<img alt="" src="data:image/png;base64,${readFileSync(path, 'base64')}">`;
  const browser = await puppeteer.launch({
    executablePath: program,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    defaultViewport: { width: 1381, height: 860 },
  });
  try {
    const page = await browser.newPage();
    await page.setContent(
      `<style>body{margin:0;display:flex;gap:1px;background:#888}img{display:block;height:860px}</style>${image(left)}${image(right)}`,
    );
    writeFileSync(file, await page.screenshot());
  } finally {
    await browser.close();
  }
}

const { program } = await requireBrowser('chromium', console.log);
const extension = await buildExtension('chromium', { out: 'out/demo', hosts: ['http://127.0.0.1/*'] });
const articles = loadArticles(null);
const served = await serve(articles);
mkdirSync(FOLDER, { recursive: true });
for (const { name } of articles) {
  const driver = await launchChromium({ extension, program });
  const raw = join('out/screenshots/chromium', name);
  try {
    await driver.goto(served.address(name));
    await driver.clickAction();
    await waitForResult(driver);
    await savePictures(driver, raw);
  } finally {
    await driver.close();
  }
  for (const theme of ['light', 'dark']) {
    const file = join(FOLDER, `${name}-${theme}.png`);
    await sideBySide(program, join(raw, `page-${theme}.png`), join(raw, `stances-${theme}.png`), file);
    console.log(file);
  }
  if (name !== articles[0]?.name) continue;
  for (const tab of TABS) writeFileSync(join(FOLDER, `${tab}.png`), readFileSync(join(raw, `${tab}-light.png`)));
}
served.close();
