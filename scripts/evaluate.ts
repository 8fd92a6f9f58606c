/**
 * Scores the engine on every gold set under ../shared (or $STANDPOINT_SHARED) and prints a line a task.
 *
 *   npm run evaluate                       all sets
 *   npm run evaluate -- --set gold         one set (a name of SETS, or its beginning)
 *   npm run evaluate -- --set gold --errors 40 [--task stances]
 *
 * A third of each set (by a hash of the id) is kept unread: errors are only ever printed for the other two thirds.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readGoldArticles, readNewsroom } from '../tests/gold/read-articles';
import { fixtureGold } from './fixture-gold';
import { realClaims } from './real-claims';
import { realNews } from './real-news';

const SHARED = resolve(process.env['STANDPOINT_SHARED'] ?? '../shared');

/** The articles of tests/gold: ours, in every clone. */
const PROJECT = 'tests/gold';
/** Articles of ours that nothing is trained on. */
const UNSEEN = 'tests/gold/unseen';
/** News of our own telling, in which states take sides: what was read while rules were made, and what nobody has read the errors of. */
const TOLD = 'tests/gold/told';
const HELD_OUT = 'tests/gold/held-out';
/** Long, messy news of our own: what models have learnt from, and what nothing has. */
const NEWSROOM = 'tests/gold/newsroom';
const NEWSROOM_LEARNT = 'tests/gold/newsroom (learnt)';
/** Real articles of the public sets, with our labels of stances. */
const REAL = 'tests/gold/real-news.jsonl';
/** Claims of real articles with our labels, of those articles that models do not learn from. */
const REAL_CLAIMS = 'tests/gold/real-claims.jsonl';
/** The pages of tests/fixtures, from their markup on. */
const FIXTURES = 'tests/fixtures';

/** Set name → file under SHARED. */
const SETS: Readonly<Record<string, string>> = {
  project: PROJECT,
  unseen: UNSEEN,
  told: TOLD,
  'held-out': HELD_OUT,
  newsroom: NEWSROOM,
  'newsroom-learnt': NEWSROOM_LEARNT,
  'real-news': REAL,
  'real-claims': REAL_CLAIMS,
  fixtures: FIXTURES,
  seed: 'seed/gold.json',
  gold: 'gold/dev.jsonl',
  own: 'gold/own/dev.jsonl',
  'snippets-a': 'gold/snippets/a.jsonl',
  'snippets-b': 'gold/snippets/b.jsonl',
  'snippets-c': 'gold/snippets/c.jsonl',
  'snippets-d': 'gold/snippets/d.jsonl',
  geowebnews: 'corpora/countries/geowebnews.jsonl',
  'tr-news': 'corpora/countries/tr-news.jsonl',
  geovirus: 'corpora/countries/geovirus.jsonl',
  lgl: 'corpora/countries/lgl.jsonl',
  'cliff-bbc': 'corpora/countries/cliff-bbc.jsonl',
  'cliff-focus': 'corpora/countries/cliff-focus.jsonl',
  'ngec-actors': 'corpora/countries/ngec-actors.jsonl',
  quotes: 'corpora/quotes/polnear.jsonl.gz',
  'quotes-not-typed': 'corpora/quotes/polnear.jsonl.gz',
  attribution: 'corpora/attribution/polnear.jsonl.gz',
  'attribution-not-typed': 'corpora/attribution/polnear.jsonl.gz',
  claimbuster: 'corpora/checkworthy/claimbuster.jsonl.gz',
  ct24: 'corpora/checkworthy/ct24-small.jsonl',
  'golden-rules': 'corpora/segmentation/golden-rules.jsonl',
  'more-rules': 'corpora/segmentation/more-rules.jsonl',
};

/** Sets without the documents that quote between ''typewriter's marks'', which PolNeAR's gold takes for none. */
const NOT_TYPED = /-not-typed$/;
const isTyped = ({ text }: Row) => (text ?? '').split("''").length > 3;

/** `isUnread` where the set itself says which rows are kept unread. */
type Row = { id: string; gold: object; text?: string; isUnread?: boolean };

function readSet(path: string): Row[] {
  if (path === PROJECT) return readGoldArticles();
  if (path === UNSEEN) return readGoldArticles('unseen');
  if (path === TOLD) return readGoldArticles('told');
  // all of it unread: its errors are never printed
  if (path === HELD_OUT) return readGoldArticles('held-out').map((article) => ({ ...article, isUnread: true }));
  if (path === NEWSROOM) return readNewsroom('kept').map((article) => ({ ...article, isUnread: true }));
  if (path === NEWSROOM_LEARNT) return readNewsroom('learnt');
  if (path === REAL) return realNews(SHARED);
  if (path === REAL_CLAIMS) return realClaims(SHARED, 'kept');
  if (path === FIXTURES) return fixtureGold();
  const bytes = readFileSync(join(SHARED, path));
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  if (path.endsWith('.json')) return [JSON.parse(text) as Row];
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
}

/** The ids of the third that is kept unread: the lowest third in the order of their hashes, unless the set says which. */
function unreadIds(rows: readonly Row[]): Set<string> {
  const marked = rows.filter(({ isUnread }) => isUnread);
  if (marked.length > 0) return new Set(marked.map(({ id }) => id));
  const hash = (id: string) => createHash('sha1').update(id).digest('hex');
  const ids = rows.map((row) => row.id).sort((a, b) => (hash(a) < hash(b) ? -1 : 1));
  return new Set(ids.slice(0, Math.floor(ids.length / 3)));
}

const args = process.argv.slice(2);
const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const wanted = option('--set') ?? '';
const errors = Number(option('--errors') ?? 0);
const task = option('--task') ?? '';

if (!existsSync(join(SHARED, 'gold'))) {
  console.log(`No gold data under ${SHARED}: evaluation left out.`);
  process.exit(0);
}

const dir = mkdtempSync(join(tmpdir(), 'standpoint-eval-'));
const score = (goldPath: string, predPath: string, ...flags: string[]) =>
  execFileSync('node', [join(SHARED, 'eval/score.mjs'), goldPath, predPath, ...flags], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });

for (const [name, path] of Object.entries(SETS).filter(([set]) => set.startsWith(wanted))) {
  const whole = readSet(path).map((row) => ({ ...row, id: row.id ?? name }));
  const unread = unreadIds(whole);
  const rows = whole.filter((row) => !NOT_TYPED.test(name) || !isTyped(row));
  const isUnread = (row: Row) => unread.has(row.id);
  const file = (suffix: string, content: readonly Row[]) => {
    const at = join(dir, `${name}-${suffix}.jsonl`);
    writeFileSync(at, content.map((row) => `${JSON.stringify(row)}\n`).join(''));
    return at;
  };
  const all = file('all', rows);
  const run = spawnSync('node', ['--import', 'tsx', 'lib/cli/analyze.ts', '--jsonl'], {
    input: readFileSync(all),
    maxBuffer: 1 << 30,
  });
  if (run.status !== 0)
    console.error(`${name}: analyze ended with ${run.status}\n${run.stderr.toString().slice(0, 2000)}`);
  const pred = join(dir, `${name}-pred.jsonl`);
  writeFileSync(pred, run.stdout);
  const parts: [string, Row[]][] =
    rows.length < 6
      ? [['all', rows]]
      : [
          ['all', rows],
          ['read', rows.filter((r) => !isUnread(r))],
          ['unread', rows.filter(isUnread)],
        ];
  for (const [part, content] of parts.filter(([, { length }]) => length > 0)) {
    const result = JSON.parse(score(file(part, content), pred, '--json')) as Record<string, object>;
    for (const [key, value] of Object.entries(result))
      if (typeof value === 'object' && key.startsWith(task))
        console.log(`${name.padEnd(12)} ${part.padEnd(7)} ${key.padEnd(12)} ${JSON.stringify(value)}`);
  }
  if (errors > 0) {
    const read = file(
      'read-errors',
      rows.filter((row) => !isUnread(row)),
    );
    const lines = (score(read, pred, '--errors', '100000').split('\n\n')[1] ?? '')
      .split('\n')
      .filter((line) => line.startsWith(task));
    console.log(lines.slice(0, errors).join('\n'));
  }
}
rmSync(dir, { recursive: true });
