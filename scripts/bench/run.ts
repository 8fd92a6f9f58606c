/**
 * Measures the product and its peers side by side in one run, and writes docs/bench.json and docs/bench.md.
 *
 *   npm run bench              everything, some minutes
 *   npm run bench -- --quick   fewer pages and documents
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { bundleEngine } from './bundle-engine';
import { measureBulk, type BulkCost } from './bulk';
import { measureClicks } from './clicks';
import { measureContentScripts } from './content-scripts';
import { loadTexts } from './corpus';
import { measureCountries, measureLength } from './engine';
import type { StageCosts } from './measure-stages';
import type { Cost } from './measure-subject';
import { measureExtraction } from './extraction';
import { measurePages } from './pages';
import { measurePanel } from './panel';
import { writeReport, type Results } from './report';
import { countWords } from './statistics';
import { subjects, type SubjectName } from './subjects';
import { writeJson } from './write-json';

const quick = process.argv.includes('--quick');
const say = (line: string) => console.log(line);

/** What a script of this folder prints, run in a process of its own. */
function inOwnProcess(script: string, ...rest: readonly string[]): unknown {
  say([script, ...rest].join(' '));
  const args = ['--import', 'tsx', `scripts/bench/${script}.ts`, ...rest];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
}

/** Share of the variance that a straight line must explain for a text's cost to be linear in its length. */
const LEAST_FIT = 0.99;

const load = loadavg()[0] ?? 0;
const texts = loadTexts();
await bundleEngine();
const costs = (Object.keys(subjects) as SubjectName[]).map(
  (name) => [name, inOwnProcess('measure-subject', name) as Cost] as const,
);
const stages = inOwnProcess('measure-stages') as StageCosts;
say('cost against length…');
const length = measureLength(texts);
if (length.fit.r2 < LEAST_FIT) {
  say(`The cost does not grow with the length alone: a straight line explains ${length.fit.r2.toFixed(3)} of it.`);
  process.exitCode = 1;
}
const countryWordsPerMinute = measureCountries(texts);
say('pages…');
const pages = measurePages(quick ? 60 : 240);
say('content scripts…');
const contentScripts = await measureContentScripts(quick ? 2 : 16);
say('extraction…');
const extraction = await measureExtraction(quick ? 6 : 40);
say('panel…');
const panel = await measurePanel(quick ? 10 : 40);
const bulk: BulkCost[] = [];
for (const jobs of [1, 2]) {
  say(`bulk, ${jobs} jobs…`);
  bulk.push(await measureBulk(texts, quick ? 500 : 3_000, jobs));
}
say('clicks in the browsers…');
const clicks = await measureClicks(quick ? 3 : 15);
const results: Results = {
  machine: { processor: cpus()[0]?.model ?? 'unknown', cores: cpus().length, node: process.version, load },
  corpus: { texts: texts.length, words: texts.reduce((sum, text) => sum + countWords(text), 0) },
  subjects: Object.fromEntries(costs) as Record<SubjectName, Cost>,
  stages,
  length,
  countryWordsPerMinute,
  pages,
  contentScripts,
  extraction,
  panel,
  bulk,
  clicks,
};
mkdirSync('docs', { recursive: true });
await writeJson('docs/bench.json', results);
writeFileSync('docs/bench.md', writeReport(results));
say(writeReport(results));
