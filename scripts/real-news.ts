import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { articleOf, type ArticleText } from './article-of-page';

type Offsets = readonly [start: number, end: number];

/**
 * A line of tests/gold/real-news.jsonl. Offsets are UTF-16 code units of the text that `from` holds under `id`; of a page
 * whose text is for the extractor to find there are none.
 */
type Label = {
  readonly id: string;
  readonly from: string;
  readonly part: 'read' | 'unread';
  readonly topic: string | null;
  readonly stances: readonly {
    readonly country: string;
    readonly stance: string;
    readonly speaker?: string;
    readonly condition?: Offsets;
    readonly evidence: readonly Offsets[];
  }[];
};

/** A real article as the scorer takes it; `isUnread` where nobody has looked at its errors. */
export type RealArticle = {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly isUnread: boolean;
  readonly gold: object;
};

/** What we use of a row of a public set, or of the index of saved pages. */
type Source = {
  readonly id?: string;
  readonly file?: string;
  readonly headline?: string;
  readonly text?: string;
  readonly gold?: { readonly title?: string; readonly body?: string };
};

const LABELS = 'tests/gold/real-news.jsonl';

/**
 * Our labels of real articles, put to their texts, which are not ours and stay in the public sets and saved pages of
 * `shared`. Throws where a set or a text is missing.
 */
export function realNews(shared: string): RealArticle[] {
  const sources = new Map<string, ReadonlyMap<string, ArticleText>>();
  return readLines<Label>(readFileSync(LABELS)).map(({ id, from, part, topic, stances }) => {
    const source = sources.get(from) ?? readSource(id, join(shared, from));
    sources.set(from, source);
    const article = source.get(id);
    if (article === undefined) throw new Error(`${LABELS}: ${from} has no text of ${id}`);
    const { title, text } = article;
    const gold = {
      topic,
      stances: stances.map(({ condition, evidence, ...rest }) => ({
        speaker: null,
        ...rest,
        condition: condition ? text.slice(...condition) : null,
        evidence: evidence.map(([start, end]) => ({ start, end })),
      })),
    };
    return { id, title, text, isUnread: part === 'unread', gold };
  });
}

function readSource(id: string, path: string): ReadonlyMap<string, ArticleText> {
  const bytes = path.endsWith('.gz') ? gunzipSync(readFileSync(path)) : readFileSync(path);
  if (/\.html\b/.test(path)) return new Map([[id, articleOf(bytes.toString('utf8'), `https://paper.example/${id}`)]]);
  return new Map(
    readLines<Source>(bytes).map(({ id, file, headline, text, gold }) => [
      id ?? file?.replace(/\.html\.gz$/, '') ?? '',
      { title: headline ?? gold?.title ?? '', text: text ?? gold?.body ?? '' },
    ]),
  );
}

const readLines = <T>(bytes: Buffer): T[] =>
  bytes
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
