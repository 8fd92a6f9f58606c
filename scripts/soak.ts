/**
 * The long version of what `npm test` tries briefly; writes docs/soak.json and docs/soak.md.
 *
 *   npm run soak                     everything: hours
 *   npm run soak -- chromium         lasting use and abrupt ends in Chromium
 *   npm run soak -- firefox          the same in Firefox
 *   npm run soak -- bulk             100,000 documents through `analyze --jsonl`
 *   npm run soak -- fuzz             20,000 hostile pages and texts
 *
 * Parts that are not asked for keep the figures of the run before.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { buildExtension } from './build';
import type { BrowserName } from './browsers/driver';
import { measureBulk } from './bench/bulk';
import { shortTexts } from './bench/corpus';
import { writeJson } from './bench/write-json';
import { writeSoakReport, type BrowserSoak, type SoakPart, type SoakResults } from './soak/report';
import { runBin } from './test/step';
import { FIGURES, type Figures } from '../tests/e2e/scale';

const PARTS: readonly SoakPart[] = ['chromium', 'firefox', 'bulk', 'fuzz'];
const asked = PARTS.filter((part) => process.argv.includes(part));
const parts = asked.length > 0 ? asked : PARTS;
const say = (line: string) => console.log(line);

/** Where a part was measured: figures of one machine say little about another. */
const where = () => ({
  date: new Date().toISOString().slice(0, 10),
  commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim(),
  machine: `${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores, load ${(loadavg()[0] ?? 0).toFixed(1)}`,
});

async function soakBrowser(browser: BrowserName): Promise<BrowserSoak> {
  await buildExtension(browser, { out: '.output' });
  await buildExtension(browser, { out: 'out/test-build', hosts: ['https://*.example/*'] });
  rmSync(FIGURES, { force: true });
  const place = where();
  const trials = [`tests/e2e/${browser}.test.ts`, '-t', 'abrupt ends|lasting use'];
  const { status, output } = await runBin('vitest/vitest.mjs', ['run', '--project', 'e2e', ...trials], {
    STANDPOINT_SOAK: '1',
  });
  say(output);
  const figures = existsSync(FIGURES) ? readFileSync(FIGURES, 'utf8').split('\n').filter(Boolean) : [];
  return { ...place, passed: status === 0, figures: figures.map((line) => JSON.parse(line) as Figures) };
}

async function soakFuzz(): Promise<NonNullable<SoakResults['fuzz']>> {
  const runs = 20_000;
  const seed = Number(process.env['FUZZ_SEED'] ?? Date.now() % 2 ** 31);
  const place = where();
  const start = Date.now();
  const { status, output } = await runBin('vitest/vitest.mjs', ['run', '--project', 'unit', 'tests/fuzz'], {
    FUZZ_RUNS: String(runs),
    FUZZ_SEED: String(seed),
  });
  say(output);
  return { ...place, passed: status === 0, runs, seed, minutes: (Date.now() - start) / 60_000 };
}

mkdirSync('docs', { recursive: true });
const before = existsSync('docs/soak.json') ? (JSON.parse(readFileSync('docs/soak.json', 'utf8')) as SoakResults) : {};
let results: SoakResults = before;
for (const part of parts) {
  say(`${part}…`);
  if (part === 'chromium' || part === 'firefox') results = { ...results, [part]: await soakBrowser(part) };
  if (part === 'bulk') results = { ...results, bulk: { ...where(), ...(await measureBulk(shortTexts(), 100_000, 1)) } };
  if (part === 'fuzz') results = { ...results, fuzz: await soakFuzz() };
  await writeJson('docs/soak.json', results);
  writeFileSync('docs/soak.md', writeSoakReport(results));
}
if (parts.some((part) => part !== 'bulk' && results[part]?.passed === false)) process.exitCode = 1;
