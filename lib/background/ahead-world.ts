import { browser } from 'wxt/browser';
import { analyzeAhead } from '../messaging/analyze-ahead';
import { readUnchecked, untilRestIn } from '../messaging/read-unchecked';
import { mayReadAhead } from '../permissions/grants';
import { isToNotice } from '../permissions/noticing';
import { keepAhead } from '../storage/ahead';
import { getDetection } from '../storage/detection';
import { getSettings, watchSettings } from '../storage/settings';
import { hiddenPage } from './hidden-page';
import type { AheadWorld } from './read-ahead';

/** Whether the reader switched it on, and the browser still grants it. */
const isOn = async (): Promise<boolean> => (await getSettings()).readAhead && (await mayReadAhead());

/** The page of a tab, if the reader switched reading ahead on, allowed the site, and it is an article in a window that is not private. */
async function wanted(tabId: number): Promise<string | null> {
  if (!(await isOn())) return null;
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const url = tab?.url?.split('#')[0];
  if (url === undefined || tab?.incognito !== false || !(await isToNotice(url, (await getSettings()).offHosts)))
    return null;
  const detection = await getDetection(tabId);
  return detection?.isArticle && detection.url === url ? url : null;
}

/** WXT's types know Chromium's API alone. */
const firefox = browser as unknown as {
  readonly extension: { readonly getViews: (of: { readonly type: 'sidebar' }) => readonly unknown[] };
};

const isPanelOpen = async (): Promise<boolean> =>
  import.meta.env.FIREFOX
    ? firefox.extension.getViews({ type: 'sidebar' }).length > 0
    : (await browser.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length > 0;

/** The real browser. */
export const aheadWorld: AheadWorld = {
  wanted,
  isPanelOpen,
  rests: untilRestIn,
  read: readUnchecked,
  analyze: (answer) => analyzeAhead(answer, hiddenPage),
  keep: (tabId, url, analysis) =>
    keepAhead(tabId, { url, analysis }, async () => {
      const tab = await browser.tabs.get(tabId).catch(() => null);
      return tab?.url?.split('#')[0] === url && (await isOn()) && (await isToNotice(url, []));
    }),
};

/** Calls back each time the reader switches reading ahead on or off; returns a function that ends it. */
export const whenSwitched = (callback: (isOn: boolean) => void): (() => void) =>
  watchSettings((now, before) => {
    if (now.readAhead !== before.readAhead) callback(now.readAhead);
  });
