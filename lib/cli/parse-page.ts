import { JSDOM, VirtualConsole } from 'jsdom';

/** A page parsed in Node: scripts never run, nothing is fetched. Call `close` to free its memory. */
export function parsePage(html: string, url: string): { document: Document; close: () => void } {
  const virtualConsole = new VirtualConsole();
  const dom = new JSDOM(html, { url: /^https?:/.test(url) ? url : 'https://page.invalid/', virtualConsole });
  return { document: dom.window.document, close: () => dom.window.close() };
}
