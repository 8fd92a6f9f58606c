/**
 * Reads every saved page in Chromium twice: with Readability as published, and as we ship it (its `innerHTML` assignments
 * replaced, see `build-plugins.ts`). Prints pages that differ, and how long detector and extractor take in a browser.
 *
 *   npx tsx scripts/compare-readability.ts [--keep FILE]      --keep: writes what was read, for measure.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { noInnerHtml } from './build-plugins';
import { findBrowser } from './browsers/find';
import { PAGES, savedPages } from './saved-pages';

const ENTRY = '\0compare';
const SOURCE = `
import { detectArticle } from '${process.cwd()}/lib/page/detect';
import { extractArticle } from '${process.cwd()}/lib/page/extract';
export function read(html, url) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const t0 = performance.now();
  const detection = detectArticle(page, url);
  const t1 = performance.now();
  const outcome = extractArticle(page, url);
  return { isArticle: detection.isArticle, text: outcome.ok ? outcome.value.text : '', title: outcome.ok ? outcome.value.title : '', detect: t1 - t0, extract: performance.now() - t1 };
}`;

type Reading = { isArticle: boolean; text: string; title: string; detect: number; extract: number };

/** The page code as one script that sets a global; `shipped` with our replacement. */
async function bundle(name: string, shipped: boolean): Promise<string> {
  const entry = {
    name: 'entry',
    resolveId: (id: string) => (id === ENTRY ? ENTRY : null),
    load: (id: string) => (id === ENTRY ? SOURCE : null),
  };
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [entry, ...(shipped ? [noInnerHtml()] : [])],
    build: { write: false, lib: { entry: ENTRY, name, formats: ['iife'] }, rollupOptions: { input: ENTRY } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('nothing was built');
  return output.output[0].code;
}

const program = findBrowser('chromium')?.program;
if (!program) throw new Error('needs Chromium');
const browser = await puppeteer.launch({ executablePath: program, pipe: true, args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const [name, shipped] of [
  ['published', false],
  ['shipped', true],
] as const)
  await page.addScriptTag({ content: await bundle(name, shipped) });

const kept: string[] = [];
const times: { detect: number; extract: number }[] = [];
let different = 0;
for (const { file, url = '' } of savedPages()) {
  const html = gunzipSync(readFileSync(join(PAGES, file))).toString('utf8');
  const run = (name: string) =>
    page.evaluate(`${name}.read(${JSON.stringify(html)}, ${JSON.stringify(url)})`) as Promise<Reading>;
  const [published, shipped] = [await run('published'), await run('shipped')];
  times.push(shipped);
  kept.push(JSON.stringify({ file, isArticle: shipped.isArticle, title: shipped.title, text: shipped.text }));
  if (published.text === shipped.text) continue;
  different++;
  console.log(`${file}\t${published.text.length} characters as published, ${shipped.text.length} as shipped`);
}
await browser.close();

const quantile = (key: 'detect' | 'extract', share: number) =>
  (times.map((time) => time[key]).sort((a, b) => a - b)[Math.floor(share * (times.length - 1))] ?? 0).toFixed(1);
console.log(`${times.length} pages, ${different} differ`);
for (const key of ['detect', 'extract'] as const)
  console.log(`${key}: median ${quantile(key, 0.5)} ms, p95 ${quantile(key, 0.95)} ms, worst ${quantile(key, 1)} ms`);
const args = process.argv.slice(2);
if (args.includes('--keep')) writeFileSync(args[args.indexOf('--keep') + 1] ?? '', kept.join('\n'));
