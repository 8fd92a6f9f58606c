import { browser } from 'wxt/browser';
import { AHEAD_PAGE } from '../messaging/ahead';

/** A page without a window, one at a time, for what a background cannot do itself. */
export type HiddenPage = {
  readonly open: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Chromium's background is a worker: its hidden page is an offscreen document. */
const offscreen: HiddenPage = {
  open: async () => {
    await offscreen.close(); // one that a background before this one left behind, and that has not yet noticed
    await browser.offscreen.createDocument({
      url: AHEAD_PAGE,
      reasons: ['WORKERS'],
      justification: 'Reads an article in a worker before its panel is opened',
    });
  },
  close: () => Promise.resolve(browser.offscreen?.closeDocument()).catch(() => undefined),
};

/** Firefox's background is a page itself: its hidden page is a frame in it. */
const frame: HiddenPage = {
  open: () => {
    const page = document.createElement('iframe');
    page.src = browser.runtime.getURL(AHEAD_PAGE);
    document.body.append(page);
    return Promise.resolve();
  },
  close: () => {
    for (const page of document.querySelectorAll('iframe')) page.remove();
    return Promise.resolve();
  },
};

/** The one of this browser. */
export const hiddenPage: HiddenPage = import.meta.env.FIREFOX ? frame : offscreen;
