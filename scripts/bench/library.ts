/**
 * Measures the library in a real Chromium and writes docs/bench-library.md.
 *
 *   npm run bench:library              10,000 articles, some minutes
 *   npm run bench:library -- 1000
 */
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import puppeteer from 'puppeteer-core';
import { bundleModule } from '../bundle-module';
import { findBrowser } from '../browsers/find';
import type { LibraryCost, Spread } from './library-page';

const articles = Number(process.argv[2] ?? 10_000);
const program = findBrowser('chromium')?.program;
if (program === undefined) throw new Error('no Chromium found: npm start installs one');

const server = createServer((_, response) =>
  response.setHeader('content-type', 'text/html').end('<!doctype html><title>bench</title>'),
);
await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
const browser = await puppeteer.launch({
  executablePath: program,
  headless: true,
  pipe: true,
  protocolTimeout: 3_600_000,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const library = await bundleModule('scripts/bench/library-page.ts', 'iife');
  await page.evaluate(`${library}; globalThis.standpoint = standpoint;`);
  const cost = (await page.evaluate(`standpoint.measureLibrary(${articles})`)) as LibraryCost;
  const ms = (value: number) => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
  const spread = ({ median, p95 }: Spread) => `${ms(median)} | ${ms(p95)}`;
  const kilobytes = (value: number) => `${value.toFixed(1)} kB`;
  const report = `# The library's speed

Written by \`npm run bench:library\`; do not edit. Generated articles of about 700 words, ten to a story, in a real Chromium.
Every save waits until the device has written it down. The yardstick takes about 50 ms on an idle core of the machine that wrote this: where it
took longer, the machine was busy, and the other figures are as much too high.

| ${cost.articles.toLocaleString('en')} articles | median | 95 of 100 within | goal |
|---|--:|--:|--:|
| open the library: first rows | ${ms(cost.firstRowsMs)} | – | 300 ms |
| … the whole list, to walk and narrow down | ${ms(cost.listedMs)} | – | – |
| … every word can be found | ${ms(cost.readyMs)} | – | – |
| search | ${spread(cost.search)} | 50 ms |
| "said before" for a new article | ${spread(cost.saidBefore)} | 50 ms |
| keep an article (the last 200) | ${ms(cost.saveMs)} | – | – |
| export everything | ${ms(cost.exportMs)} | – | – |
| a yardstick: 20 million steps of a loop | ${spread(cost.yardstick)} | – |
| stored for each article | ${kilobytes(cost.kilobytesPerArticle)} | – | – |
| … in an exported file | ${kilobytes(cost.exportedKilobytesPerArticle)} | – | – |
`;
  writeFileSync('docs/bench-library.md', report);
  console.log(report);
} finally {
  await browser.close();
  server.close();
}
