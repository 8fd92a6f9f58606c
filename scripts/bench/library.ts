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
import { build } from 'vite';
import { findBrowser } from '../browsers/find';
import type { LibraryCost } from './library-page';

const articles = Number(process.argv[2] ?? 10_000);
const program = findBrowser('chromium')?.program;
if (program === undefined) throw new Error('no Chromium found: npm start installs one');

/** The library's code as one script that leaves `standpoint.measureLibrary`. */
async function bundle(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: 'scripts/bench/library-page.ts', name: 'standpoint', formats: ['iife'] } },
  });
  const [first] = Array.isArray(output) ? output : [output];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error('the library could not be bundled');
  return chunk.code;
}

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
  await page.evaluate(`${await bundle()}; globalThis.standpoint = standpoint;`);
  const cost = (await page.evaluate(`standpoint.measureLibrary(${articles})`)) as LibraryCost;
  const ms = (value: number) => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
  const report = `# The library's speed

Written by \`npm run bench:library\`; do not edit. Generated articles of about 700 words, ten to a story, in a real Chromium; medians.

| ${cost.articles.toLocaleString('en')} articles | measured | goal |
|---|--:|--:|
| open the library: first rows | ${ms(cost.firstRowsMs)} | 300 ms |
| … everything read and indexed | ${ms(cost.readyMs)} | – |
| search | ${ms(cost.searchMs)} | 50 ms |
| "said before" for a new article | ${ms(cost.saidBeforeMs)} | 50 ms |
| keep an article (the last 500) | ${ms(cost.saveMs)} | – |
| stored for each article | ${cost.kilobytesPerArticle.toFixed(1)} kB | – |
`;
  writeFileSync('docs/bench-library.md', report);
  console.log(report);
} finally {
  await browser.close();
  server.close();
}
