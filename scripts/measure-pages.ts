/**
 * Runs detector and extractor over the saved pages under ../shared/pages (or $STANDPOINT_SHARED/pages) and scores them.
 *
 *   npx tsx scripts/measure-pages.ts                     all pages
 *   npx tsx scripts/measure-pages.ts --gold              only pages with a gold body: what extraction is scored on
 *   npx tsx scripts/measure-pages.ts --errors 40         and list mistakes
 *
 * A third of the sites (by a hash of the site) is kept unread: mistakes are only ever listed for the other two thirds.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parsePage } from '../lib/cli/parse-page';
import { detectArticle } from '../lib/page/detect';
import { extractArticle } from '../lib/page/extract';
import { PAGES, isUnread, readPages, savedPages, type SavedPage } from './saved-pages';

type Prediction = {
  file: string;
  isArticle: boolean;
  title?: string;
  text?: string;
  problem?: string;
  score?: number;
  signals?: readonly string[];
};

const args = process.argv.slice(2);
const errors = Number(args.includes('--errors') ? args[args.indexOf('--errors') + 1] : 0);
const pages = savedPages().filter((page) => !args.includes('--gold') || page.gold?.bodyFile);
if (pages.length === 0) {
  console.log(`No saved pages under ${PAGES}: measurement left out.`);
  process.exit(0);
}

function predict(page: SavedPage, html: string): Prediction {
  const url = page.url ?? '';
  const parsed = parsePage(html, url);
  try {
    const { isArticle, score, signals } = detectArticle(parsed.document, url);
    const outcome = extractArticle(parsed.document, url);
    const detection = { file: page.file, isArticle, score, signals };
    if (!outcome.ok)
      return { ...detection, problem: outcome.problem.code === 'bug' ? outcome.problem.detail : outcome.problem.code };
    return { ...detection, title: outcome.value.title, text: outcome.value.text };
  } finally {
    parsed.close();
  }
}

const started = process.cpuUsage();
const predictions: Prediction[] = [];
for await (const { page, html } of readPages(pages)) predictions.push(predict(page, html));
const used = process.cpuUsage(started);
const out = mkdtempSync(join(tmpdir(), 'standpoint-pages-'));
const predictionPath = join(out, 'predictions.jsonl');
writeFileSync(predictionPath, predictions.map((line) => `${JSON.stringify(line)}\n`).join(''));
if (args.includes('--keep')) writeFileSync(args[args.indexOf('--keep') + 1] ?? '', readFileSync(predictionPath));

/** Scores a part of the pages: the scorer reads an index and the gold bodies beside it. */
function score(name: string, part: readonly SavedPage[]): string {
  const dir = join(out, name);
  mkdirSync(dir);
  writeFileSync(join(dir, 'index.jsonl'), part.map((page) => `${JSON.stringify(page)}\n`).join(''));
  for (const page of part)
    if (page.gold?.bodyFile) symlinkSync(join(PAGES, page.gold.bodyFile), join(dir, page.gold.bodyFile));
  const listed = name === 'read' ? ['--errors', String(errors)] : [];
  return execFileSync('node', [join(PAGES, 'measure.mjs'), predictionPath, '--pages', dir, ...listed], {
    encoding: 'utf8',
  });
}

const wanted = args.includes('--brief') ? /^(?:all|without|\s+fundus|\s+article-extr|title|\s+called)/ : /^/;
for (const [name, part] of [
  ['all', pages],
  ['read', pages.filter((page) => !isUnread(page))],
  ['unread', pages.filter(isUnread)],
] as const)
  console.log(
    `== ${name} (${part.length})\n${score(name, part)
      .split('\n')
      .filter((line) => name === 'read' || wanted.test(line.trim()))
      .join('\n')}`,
  );
console.log(`\n${Math.round((used.user + used.system) / 1000 / pages.length)} ms of CPU a page, parsing included`);
for (const { file, problem } of predictions) if (problem?.startsWith('extract')) console.log(`${file}\t${problem}`);
rmSync(out, { recursive: true });
