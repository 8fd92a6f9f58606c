import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { articleOf, type ArticleText } from './article-of-page';

/** What we use of a row of a public set, or of the index of saved pages. */
type Source = {
  readonly id?: string;
  readonly file?: string;
  readonly headline?: string;
  readonly text?: string;
  readonly gold?: { readonly title?: string; readonly body?: string };
};

/**
 * Reads real articles, which are not ours and stay in the public sets and saved pages of `shared`: by the file `from` and the
 * `id` in it. Throws where a file or a text is missing.
 */
export function textReader(shared: string): (from: string, id: string) => ArticleText {
  const sources = new Map<string, ReadonlyMap<string, ArticleText>>();
  return (from, id) => {
    const source = sources.get(from) ?? readSource(id, join(shared, from));
    sources.set(from, source);
    const article = source.get(id);
    if (article === undefined) throw new Error(`${from} has no text of ${id}`);
    return article;
  };
}

function readSource(id: string, path: string): ReadonlyMap<string, ArticleText> {
  const bytes = path.endsWith('.gz') ? gunzipSync(readFileSync(path)) : readFileSync(path);
  if (/\.html\b/.test(path)) return new Map([[id, articleOf(bytes.toString('utf8'), `https://paper.example/${id}`)]]);
  if (/\.txt\b/.test(path)) return new Map([[id, { title: '', text: bytes.toString('utf8') }]]);
  return new Map(
    readLines<Source>(bytes).map(({ id, file, headline, text, gold }) => [
      id ?? file?.replace(/\.html\.gz$/, '') ?? '',
      { title: headline ?? gold?.title ?? '', text: text ?? gold?.body ?? '' },
    ]),
  );
}

/** The values of JSON lines. */
export const readLines = <T>(bytes: Buffer): T[] =>
  bytes
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
