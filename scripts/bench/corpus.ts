import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { demoArticles, fixture } from '../../tests/support/fixtures';
import { extractArticle } from '../../lib/page/extract';
import { parsePage } from '../../lib/cli/parse-page';

const SHARED = resolve(process.env['STANDPOINT_SHARED'] ?? '../shared');

const readLines = (path: string): string[] => readFileSync(path, 'utf8').split('\n').filter(Boolean);

/** Texts of real articles from the gold data; the demo articles where there is none. */
export function loadTexts(): readonly string[] {
  const gold = join(SHARED, 'gold/dev.jsonl');
  if (existsSync(gold)) return readLines(gold).map((line) => (JSON.parse(line) as { text: string }).text);
  return demoTexts();
}

/** Texts of the demo articles. */
export const demoTexts = (): readonly string[] =>
  demoArticles.flatMap((name) => {
    const { html, expected } = fixture(name);
    const page = parsePage(html, expected.url);
    const outcome = extractArticle(page.document, expected.url);
    page.close();
    return outcome.ok ? [outcome.value.text] : [];
  });

/** Texts of a hundred words or so: single blocks of the demo articles, as a stream of agency notes has them. */
export const shortTexts = (): readonly string[] =>
  demoTexts().flatMap((text) => text.split('\n').filter((block) => block.length > 200));

export type SavedPage = {
  readonly name: string;
  readonly url: string;
  readonly isArticle: boolean;
  readonly html: string;
};

/** Real pages, articles and others, spread over the whole set; the fixtures where there is no set. */
export function loadPages(limit: number): readonly SavedPage[] {
  const index = join(SHARED, 'pages/index.jsonl');
  if (!existsSync(index))
    return demoArticles.map((name) => ({
      name,
      url: fixture(name).expected.url,
      isArticle: true,
      html: fixture(name).html,
    }));
  type Row = { file: string; url?: string; isNewsArticle: boolean };
  const rows = readLines(index).map((line) => JSON.parse(line) as Row);
  const step = Math.max(1, Math.floor(rows.length / limit));
  return rows
    .filter((_row, at) => at % step === 0)
    .slice(0, limit)
    .map(({ file, url, isNewsArticle }) => ({
      name: file,
      url: url ?? 'https://page.invalid/',
      isArticle: isNewsArticle,
      html: readPage(file),
    }));
}

/** Saved pages of about so many bytes, the nearest first; none where there is no set. */
export function pagesAround(bytes: number, limit: number): readonly SavedPage[] {
  const far = ({ html }: SavedPage) => Math.abs(Math.log(Buffer.byteLength(html) / bytes));
  return loadPages(Infinity)
    .filter((page) => far(page) < Math.log(2))
    .sort((a, b) => far(a) - far(b))
    .slice(0, limit);
}

function readPage(file: string): string {
  const path = [file, `${file}.html.gz`, `${file}.gz`].map((name) => join(SHARED, 'pages', name)).find(existsSync);
  if (path === undefined) throw new Error(`${file} is in the index but not in the folder`);
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}
