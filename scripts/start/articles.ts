import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** An article to open: its name in the address bar, and the page as served. */
export type DemoArticle = { readonly name: string; readonly html: string };

/** The demo articles, folders of tests/fixtures, in the order in which the front page lists them. */
export const DEMO_ARTICLES = ['migration-deal', 'trade-dispute', 'climate-summit', 'sanctions-dispute'] as const;

const readDemo = (name: string): DemoArticle => ({
  name,
  html: readFileSync(join('tests/fixtures', name, 'page.html'), 'utf8'),
});

/** All demo articles, and first the one that was asked for: a demo's name or the path of a saved page. */
export function loadArticles(asked: string | null): readonly DemoArticle[] {
  const demos = DEMO_ARTICLES.map(readDemo);
  if (asked === null) return demos;
  const known = demos.find(({ name }) => name === asked);
  if (known) return [known, ...demos.filter((demo) => demo !== known)];
  if (!existsSync(asked)) throw new Error(`--article ${asked}: neither a file nor one of ${DEMO_ARTICLES.join(', ')}`);
  const name = basename(asked).replace(/\.x?html?$/i, '');
  return [{ name, html: readFileSync(asked, 'utf8') }, ...demos];
}
