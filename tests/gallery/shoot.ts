import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { stories } from '../support/stories';
import { serveGallery } from './server';

/*
 * Screenshots and axe results of every state: `tsx tests/gallery/shoot.ts [width] [theme] [language] [part of a name]`.
 * Reports what a machine can see: axe violations, and anything wider than the panel.
 */
const [width = '360', theme = 'light', lang = 'en', part = ''] = process.argv.slice(2);
const out = join(import.meta.dirname, `../../out/screenshots/${width}-${theme}-${lang}`);
mkdirSync(out, { recursive: true });

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const server = await serveGallery();
const browser = await puppeteer.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
page.on('pageerror', (error) => console.log('page error:', error));
await page.setViewport({ width: Number(width), height: 720 });
let violations = 0;
for (const name of Object.keys(stories).filter((one) => one.includes(part))) {
  await page.goto(`${server.address}?${new URLSearchParams({ story: name, theme, lang }).toString()}`);
  await page.waitForSelector('[data-drawn]');
  await page.screenshot({ path: join(out, `${name.replaceAll(' ', '-')}.png`), fullPage: true });
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (overflow > 0) console.log(`${name}: ${overflow} px too wide`);
  await page.evaluate(axe);
  const found = (await page.evaluate(
    "axe.run().then((r) => r.violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.html.slice(0, 120) + ' ' + n.failureSummary.slice(0, 200)).join(' | ')))",
  )) as string[];
  violations += found.length;
  for (const violation of found) console.log(`${name}: ${violation}`);
}
console.log(`${violations} axe violations at ${width} px, ${theme}, ${lang}; pictures in ${out}`);
await browser.close();
server.close();
