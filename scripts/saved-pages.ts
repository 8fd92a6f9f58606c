import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Where the saved pages stand: outside of the repository. */
export const PAGES = resolve(process.env['STANDPOINT_SHARED'] ?? '../shared', 'pages');

/** One line of the index of saved pages; `gold.bodyFile` names the file with the article's text. */
export type SavedPage = {
  readonly file: string;
  readonly url?: string;
  readonly site?: string;
  readonly isNewsArticle: boolean;
  readonly gold?: { readonly bodyFile?: string };
};

/** The saved pages; none where they are not at hand. */
export function savedPages(): SavedPage[] {
  const index = join(PAGES, 'index.jsonl');
  if (!existsSync(index)) return [];
  return readFileSync(index, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as SavedPage);
}

/**
 * The pages with their markup, one after the other. Each is a turn of its own: what jsdom holds by weak references is let go
 * of at the end of a turn only, and a few hundred pages in one turn fill the memory.
 */
export async function* readPages(pages: readonly SavedPage[]): AsyncGenerator<{ page: SavedPage; html: string }> {
  for (const page of pages) {
    yield { page, html: gunzipSync(readFileSync(join(PAGES, page.file))).toString('utf8') };
    await new Promise((next) => setImmediate(next));
  }
}

/** Whether a page belongs to the third of the sites, by a hash of the site, that is kept unread. */
export function isUnread({ site, file }: SavedPage): boolean {
  const hash = createHash('sha1')
    .update(site ?? file)
    .digest('hex');
  return parseInt(hash.slice(0, 8), 16) < 2 ** 32 / 3;
}
