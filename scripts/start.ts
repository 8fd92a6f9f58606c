/**
 * Shows the product at work: builds it, serves the demo articles on loopback, and opens a browser with the extension and
 * its panel beside the first article. Without a display it does the same unseen, prints the cards and saves pictures.
 */
import { launchChromium } from './browsers/chromium';
import type { Driver } from './browsers/driver';
import { findBrowser, parseBrowser, type Browser } from './browsers/find';
import { launchFirefox } from './browsers/firefox';
import { requireBrowser } from './browsers/install';
import { buildExtension } from './build';
import { loadArticles } from './start/articles';
import { readOptions, USAGE, type StartOptions } from './start/options';
import { savePictures, waitForResult } from './start/screenshots';
import { serve } from './start/serve';
import { analyzeDocument } from '../lib/cli/document';
import { printAnalysis } from '../lib/cli/print';

async function chooseBrowser(asked: string | null): Promise<Browser> {
  if (asked === null)
    return findBrowser('chromium') ?? findBrowser('firefox') ?? requireBrowser('chromium', console.log);
  const { name, program } = parseBrowser(asked);
  return program === null ? requireBrowser(name, console.log) : { name, program };
}

async function start(options: StartOptions): Promise<void> {
  const articles = loadArticles(options.article);
  const first = articles[0];
  if (first === undefined) throw new Error('no article to show');
  const browser = await chooseBrowser(options.browser);
  console.log(`Building the extension for ${browser.program}…`);
  const extension = await buildExtension(browser.name, { out: 'out/demo', hosts: ['http://127.0.0.1/*'] });
  const served = await serve(articles);
  const launch = browser.name === 'firefox' ? launchFirefox : launchChromium;
  const driver = await launch({ extension, program: browser.program, headless: options.headless });
  process.once('SIGINT', () => void driver.close());
  try {
    await driver.goto(served.address(first.name));
    await driver.clickAction();
    const rows = await waitForResult(driver);
    if (options.headless) await report(driver, first, rows);
    else {
      console.log(`Standpoint is open beside ${served.address(first.name)}. More: ${served.address('')}`);
      console.log('Close the browser, or press Ctrl+C, to end.');
      await driver.gone;
    }
  } finally {
    await driver.close();
    served.close();
  }
}

async function report(driver: Driver, article: { name: string; html: string }, rows: number): Promise<void> {
  console.log(`\n${printAnalysis(analyzeDocument({ html: article.html }), 'text')}\n`);
  const files = await savePictures(driver, `out/screenshots/${driver.name}/${article.name}`);
  console.log(`The panel shows ${rows} countries. Pictures of page and panel:`);
  for (const file of files) console.log(`  ${file}`);
}

try {
  const options = readOptions(process.argv.slice(2));
  if (options.help) console.log(USAGE);
  else await start(options);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
