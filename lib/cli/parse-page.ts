import { createRequire } from 'node:module';
import type * as Jsdom from 'jsdom';

const require = createRequire(import.meta.url);

/** A page parsed in Node: scripts never run, nothing is fetched. Call `close` to free its memory. */
export function parsePage(html: string, url: string): { document: Document; close: () => void } {
  // Loaded with the first page: for texts alone it would double the time to start, and the memory.
  const { JSDOM, VirtualConsole } = require('jsdom') as typeof Jsdom;
  const virtualConsole = new VirtualConsole();
  const dom = new JSDOM(html, { url: /^https?:/.test(url) ? url : 'https://page.invalid/', virtualConsole });
  return { document: dom.window.document, close: () => dom.window.close() };
}
