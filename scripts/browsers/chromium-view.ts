import type { Page } from 'puppeteer-core';
import { callSource, type View } from './driver';

/** A page of Chromium that is found anew with each call. */
export function viewOf(find: () => Promise<Page>): View {
  const evaluate = async <R>(source: string) => JSON.parse((await (await find()).evaluate(source)) as string) as R;
  return {
    run: <A extends readonly unknown[], R>(f: (...args: A) => R | Promise<R>, ...args: A) =>
      evaluate<R>(callSource(f, args)),
    runModule: <A extends readonly unknown[], R>(
      source: string,
      f: (exports: never, ...args: A) => R | Promise<R>,
      ...args: A
    ) => evaluate<R>(callSource(f, args, `const module = { exports: {} }, exports = module.exports;\n${source};`)),
    click: async (selector) => {
      // A locator waits until the element has come to rest: what arrives above it would take it from under the pointer.
      await (await find()).locator(selector).setTimeout(30_000).click();
    },
    screenshot: async () => Buffer.from(await (await find()).screenshot()),
  };
}
