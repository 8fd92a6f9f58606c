import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readGoldArticles } from '../../tests/gold/read-articles';
import { readLines } from '../shared-texts';

const SHARED = join(import.meta.dirname, '../../../shared/corpora');
/** Public sets of news whose words are counted. */
const SETS = [
  'attribution/polnear.jsonl.gz',
  'countries/geowebnews.jsonl',
  'countries/tr-news.jsonl',
  'countries/lgl.jsonl',
  'countries/cliff-focus.jsonl',
];
const WORD = /[a-z]+(?:'[a-z]+)?/g;

/** The commonest words of news that `isWanted` takes, folded, of two letters or more; the commonest first. */
export function commonWords(most: number, isWanted: (word: string) => boolean): string[] {
  const counts = new Map<string, number>();
  for (const text of [...readGoldArticles().map(({ text }) => text), ...SETS.flatMap(textsOf)])
    for (const [word] of text.toLowerCase().replaceAll('’', "'").matchAll(WORD))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .filter(([word]) => word.length > 1 && isWanted(word))
    .sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
    .slice(0, most)
    .map(([word]) => word);
}

function textsOf(set: string): string[] {
  const bytes = readFileSync(join(SHARED, set));
  return readLines<{ text: string }>(set.endsWith('.gz') ? gunzipSync(bytes) : bytes).map(({ text }) => text);
}
