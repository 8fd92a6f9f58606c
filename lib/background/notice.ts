import { browser } from 'wxt/browser';
import { glanceIn, untilChangeIn } from '../messaging/look';
import { isToNotice, tabsToNotice } from '../permissions/noticing';
import { setDetection } from '../storage/detection';
import { inTurn } from '../storage/in-turn';
import { getSettings } from '../storage/settings';
import type { DetectionSignal, Glance } from '../types/article';
import { setBadge } from './badge';

/** How often a page that is no article yet is looked at, and for how long, in ms: one that never rests is let be. */
const LOOKS = 6;
const PATIENCE_MS = 12_000;

/** How the background notices articles. */
export type Noticing = {
  /** Looks at the page of a tab: whether it is an article; null where it cannot be told. Text that comes late is noticed after that. */
  readonly lookAt: (tabId: number) => Promise<boolean | null>;
  /** A tab has come to an address: looks, where the reader wants pages of it noticed. */
  readonly arriveAt: (tabId: number, address: string) => Promise<void>;
  /** Looks at the pages that are open already on these sites (match patterns). */
  readonly lookIn: (origins: readonly string[]) => Promise<void>;
};

/** Looks that are still allowed at a page, until when, and whether it went to another address by itself. */
type Rest = { readonly looks: number; readonly end: number; readonly hasMoved: boolean };

/** `judge` tells an article by what was seen of a page; `onArticle` hears of each tab that holds one. */
export function createNoticing(
  judge: (glance: Glance) => DetectionSignal,
  onArticle: (tabId: number) => void = () => undefined,
): Noticing {
  const look = async (tabId: number, rest: Rest): Promise<boolean | null> => {
    const seen = await glanceIn(tabId);
    if (seen === null) return null;
    if (seen === 'moved') return lookLater(tabId, { ...rest, hasMoved: true });
    const isArticle = await tell(tabId, judge(seen));
    if (isArticle) onArticle(tabId);
    if (isArticle === false && (rest.hasMoved || seen.isShort)) void lookLater(tabId, rest);
    return isArticle;
  };
  const lookLater = async (tabId: number, rest: Rest): Promise<boolean | null> =>
    rest.looks > 1 && Date.now() < rest.end && (await untilChangeIn(tabId))
      ? look(tabId, { ...rest, looks: rest.looks - 1 })
      : null;
  const lookAt = (tabId: number) => look(tabId, { looks: LOOKS, end: Date.now() + PATIENCE_MS, hasMoved: false });
  const offHosts = async () => (await getSettings()).offHosts;
  return {
    lookAt,
    arriveAt: async (tabId, address) => {
      if (await isToNotice(address, await offHosts())) await lookAt(tabId);
    },
    lookIn: async (origins) => {
      await Promise.all((await tabsToNotice(origins, await offHosts())).map(lookAt));
    },
  };
}

/** Writes down what a page was taken for, unless the tab has left it: null then. */
async function tell(tabId: number, signal: DetectionSignal): Promise<boolean | null> {
  let isThere = false;
  await inTurn(async () => {
    const tab = await browser.tabs.get(tabId).catch(() => null);
    isThere = tab?.url?.split('#')[0] === signal.url;
    if (!isThere) return;
    await setDetection(tabId, signal);
    await setBadge(tabId, signal.isArticle);
  });
  return isThere ? signal.isArticle : null;
}
