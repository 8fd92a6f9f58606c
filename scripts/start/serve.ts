import http from 'node:http';
import { portOf } from '../browsers/web';
import type { DemoArticle } from './articles';

export type Served = { readonly address: (name: string) => string; close(): void };

/** Serves the articles on a free port of 127.0.0.1, and a front page that lists them. */
export async function serve(articles: readonly DemoArticle[]): Promise<Served> {
  const pages = new Map(articles.map(({ name, html }) => [pathOf(name), html]));
  pages.set('/', frontPage(articles));
  const server = http.createServer((request, response) => {
    const html = pages.get(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
    response.writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html ?? 'no such page');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', () => listening()));
  return {
    address: (name) => `http://127.0.0.1:${portOf(server)}${pathOf(name)}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

const pathOf = (name: string): string => `/${encodeURIComponent(name)}`;

const frontPage = (articles: readonly DemoArticle[]): string => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Demo articles</title><link rel="icon" href="data:,">
<h1>Demo articles</h1>
<ul>${articles.map(({ name }) => `<li><a href="${pathOf(name)}">${encodeURIComponent(name)}</a></li>`).join('')}</ul></html>
`;
