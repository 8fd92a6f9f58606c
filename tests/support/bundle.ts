import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Files of a build, with '/' between folders. */
export const filesOf = (build: string): string[] =>
  readdirSync(build, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(build.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();

/** Bytes of files after gzip, each by itself. */
export const gzipped = (build: string, files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(join(build, file)), { level: 9 }).length, 0);

/**
 * What a page loads before it draws: itself, its style sheets and scripts, what those import statically, and what the page's
 * own script has fetched as it runs.
 */
export function firstPaint(build: string, page: string): string[] {
  const html = readFileSync(join(build, page), 'utf8');
  const queue = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map((match) => match[1] ?? '');
  const own = /<script [^>]*src="\/([^"]+)"/.exec(html)?.[1];
  if (own !== undefined) queue.push(...fetchedLater(build, own));
  const seen = new Set<string>();
  for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
    if (seen.has(file)) continue;
    seen.add(file);
    if (file.endsWith('.js')) queue.push(...staticImports(build, file));
  }
  return [page, ...seen];
}

/** 'import{a as b}from"./chunk.js"' and 'import"./chunk.js"', as the bundler writes them. */
const IMPORT = /\b(?:from|import)\s*"(\.{1,2}\/[^"]+\.js)"/g;

/** 'm.f=["chunks/panel.js","assets/panel.css"]': what Vite has fetched for the imports of a script that runs. */
const fetchedLater = (build: string, file: string): string[] => {
  const list = /\bm\.f=(\[[^\]]*\])/.exec(readFileSync(join(build, file), 'utf8'))?.[1];
  return list === undefined ? [] : (JSON.parse(list) as string[]);
};

const staticImports = (build: string, file: string): string[] =>
  [...readFileSync(join(build, file), 'utf8').matchAll(IMPORT)].map((match) =>
    posix.join(dirname(file), match[1] ?? ''),
  );
