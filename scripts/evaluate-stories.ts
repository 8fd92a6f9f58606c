/**
 * Measures how well articles are grouped into stories: B-cubed precision, recall and F1 on the cluster sets, beside two
 * baselines (every article its own story; stories by shared title words). `npm run evaluate:stories`.
 * Clusters are split: a third (by hash of the cluster) is kept unread and was not used to set the threshold.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findStory, withArticle, type StoryProfile } from '../lib/library/stories';
import { termsOf } from '../lib/library/terms';

type Row = { id: string; title: string; text?: string; date?: string; cluster: string; topic?: string };

const SHARED = resolve(process.env['STANDPOINT_SHARED'] ?? '../shared');
if (!existsSync(join(SHARED, 'corpora/clustering'))) {
  console.log(`No cluster sets under ${SHARED}: left out.`);
  process.exit(0);
}

const hash = (text: string) => createHash('sha1').update(text).digest().readUInt8(0);

/** Groups rows in the order they come, as a library does. */
function group(rows: readonly Row[]): Map<string, string> {
  const stories = new Map<string, StoryProfile>();
  const frequency = new Map<string, number>();
  const assigned = new Map<string, string>();
  for (const row of rows) {
    const terms = termsOf(row.title, row.text ?? '');
    const published = Date.parse(row.date ?? '') || 0;
    const statistics = { articles: assigned.size, frequency: (term: string) => frequency.get(term) ?? 0 };
    const found = findStory(terms, published, [...stories.values()], statistics);
    const id = found?.id ?? row.id;
    const story = stories.get(id) ?? { id, terms: new Map(), norm: 0, articles: 0, lastSeen: published };
    stories.set(id, withArticle(story, terms, published, statistics));
    for (const term of terms.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
    assigned.set(row.id, id);
  }
  return assigned;
}

/** Baseline: same story where half of the title's longer words are shared with the story's first title. */
function groupByTitle(rows: readonly Row[]): Map<string, string> {
  const words = (text: string) => new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
  const stories: { id: string; words: Set<string> }[] = [];
  return new Map(
    rows.map((row) => {
      const mine = words(row.title);
      const same = stories.find(
        (story) => [...mine].filter((word) => story.words.has(word)).length * 2 >= Math.max(2, mine.size),
      );
      if (!same) stories.push({ id: row.id, words: mine });
      return [row.id, same?.id ?? row.id];
    }),
  );
}

function bCubed(rows: readonly Row[], assigned: ReadonlyMap<string, string>) {
  const size = (key: (row: Row) => string) => {
    const sizes = new Map<string, number>();
    for (const row of rows) sizes.set(key(row), (sizes.get(key(row)) ?? 0) + 1);
    return sizes;
  };
  const pair = (row: Row) => `${row.cluster}\n${assigned.get(row.id)}`;
  const [gold, got, both] = [size((row) => row.cluster), size((row) => assigned.get(row.id) ?? ''), size(pair)];
  let precision = 0;
  let recall = 0;
  for (const row of rows) {
    const shared = both.get(pair(row)) ?? 0;
    precision += shared / (got.get(assigned.get(row.id) ?? '') ?? 1);
    recall += shared / (gold.get(row.cluster) ?? 1);
  }
  const [p, r] = [precision / rows.length, recall / rows.length];
  return { p: +p.toFixed(3), r: +r.toFixed(3), f1: +((2 * p * r) / (p + r)).toFixed(3) };
}

for (const name of ['uci-headlines', 'ecbplus']) {
  const all = readFileSync(join(SHARED, `corpora/clustering/${name}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row)
    .sort((a, b) => hash(a.id) - hash(b.id) || (a.id < b.id ? -1 : 1))
    .sort((a, b) => (Date.parse(a.date ?? '') || 0) - (Date.parse(b.date ?? '') || 0));
  const unread = (row: Row) => hash(row.topic ?? row.cluster) % 3 === 0;
  for (const [part, rows] of [
    ['read', all.filter((row) => !unread(row))],
    ['unread', all.filter(unread)],
  ] as const) {
    console.log(
      name.padEnd(14),
      part.padEnd(7),
      `${rows.length} articles`.padEnd(14),
      JSON.stringify({
        standpoint: bCubed(rows, group(rows)),
        byTitle: bCubed(rows, groupByTitle(rows)),
        singletons: bCubed(rows, new Map(rows.map((row) => [row.id, row.id]))),
      }),
    );
  }
}
