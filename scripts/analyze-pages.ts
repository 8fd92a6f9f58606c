/**
 * Runs the whole of `npm run analyze` over every saved page under ../shared/pages (or $STANDPOINT_SHARED/pages), and says
 * what became of them: how many were articles, how many could be read, what threw, which took
 * longest, and how much memory it took and held: whether a tenth of the pages needs as much as all of them.
 *
 *   npm run analyze:pages                one page after the other
 *   npm run analyze:pages -- --limit 50  the first so many
 *   npm run analyze:pages -- --json      the figures alone, as JSON
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { median, quantile } from './bench/statistics';
import { readPages, savedPages } from './saved-pages';
import { analyzeDocument } from '../lib/cli/document';

const { argv } = process;
const limit = argv.includes('--limit') ? Number(argv[argv.indexOf('--limit') + 1]) : Infinity;
const pages = savedPages().slice(0, limit);
const counts = { articles: 0, read: 0, stances: 0, claims: 0, countries: 0, words: 0 };
const thrown: string[] = [];
/** Most memory that this process has held, in MB. */
const peakMB = () => process.resourceUsage().maxRSS / 1000;
setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;
/** What is alive on the heap of this process, in MB. */
const heldMB = () => {
  collectGarbage();
  return process.memoryUsage().heapUsed / 1e6;
};
let early = { peak: 0, held: 0 };
const costs: { file: string; ms: number; bytes: number }[] = [];

for await (const { page, html } of readPages(pages)) {
  const { file, url } = page;
  const start = process.cpuUsage();
  try {
    const analysis = analyzeDocument({ html, ...(url === undefined ? {} : { url }) });
    counts.articles += Number(analysis.isArticle);
    counts.read += Number(analysis.article.text !== '');
    counts.words += analysis.article.text.split(/\s+/).length;
    counts.stances += analysis.stances.filter(({ stance }) => stance !== 'none').length;
    counts.claims += analysis.claims.length;
    counts.countries += analysis.countries.length;
  } catch (error) {
    thrown.push(`${file}: ${String(error)}`);
  }
  const { user, system } = process.cpuUsage(start);
  costs.push({ file, ms: (user + system) / 1000, bytes: html.length });
  if (costs.length === Math.ceil(pages.length / 10)) early = { peak: peakMB(), held: heldMB() };
}

function report(): void {
  const ms = costs.map((cost) => cost.ms);
  console.log(`${pages.length} pages, ${thrown.length} exceptions`);
  console.log(
    Object.entries(counts)
      .map(([name, count]) => `${count} ${name}`)
      .join(', '),
  );
  console.log(
    `processor time a page: median ${median(ms).toFixed(0)} ms, 95 of 100 below ${quantile(ms, 0.95).toFixed(0)} ms`,
  );
  console.log(
    `peak memory after a tenth of the pages / all of them: ${early.peak.toFixed(0)} MB / ${peakMB().toFixed(0)} MB, alive on the heap: ${early.held.toFixed(0)} MB / ${heldMB().toFixed(0)} MB`,
  );
  for (const { file, ms: most, bytes } of costs.sort((a, b) => b.ms - a.ms).slice(0, 10))
    console.log(`${most.toFixed(0).padStart(8)} ms  ${(bytes / 1000).toFixed(0).padStart(6)} kB  ${file}`);
  for (const line of thrown) console.log(`threw: ${line}`);
}

if (argv.includes('--json'))
  console.log(
    JSON.stringify({
      ...{ pages: pages.length, thrown, ...counts },
      ...{ peakMB: [early.peak, peakMB()], heldMB: [early.held, heldMB()] },
    }),
  );
else report();
process.exitCode = thrown.length === 0 ? 0 : 1;
