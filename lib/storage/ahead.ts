import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { inTurn } from './in-turn';
import { defineTabItem } from './tab-item';
import { MAX_ADDRESS, MAX_AHEAD } from '../types/limits';

/*
 * What was read before anyone asked. In memory only (`storage.session`): it ends with the browser. Written by the background,
 * which keeps nothing of private windows; emptied by whoever switches reading ahead off.
 */

/** How many tabs' results are held; the oldest gives way. */
export const MOST_AHEAD = 5;

/** A result: of the page at `url` (without fragment). `analysis` is an `Analysis` as JSON, with the article that it is of. */
export type Ahead = { readonly url: string; readonly analysis: string };

const aheadSchema = v.object({
  url: v.pipe(v.string(), v.maxLength(MAX_ADDRESS)),
  analysis: v.pipe(v.string(), v.maxLength(MAX_AHEAD)),
});
const item = defineTabItem<Ahead>('ahead', aheadSchema);

/** A stored result; null for what is none. */
export function checkAhead(raw: unknown): Ahead | null {
  const known = v.safeParse(aheadSchema, raw);
  return known.success ? known.output : null;
}

/** Ids of the tabs with a result, oldest first. */
const TABS = 'session:aheadTabs';
const tabIds = v.array(v.number());
const tabsAhead = async (): Promise<readonly number[]> => {
  const known = v.safeParse(tabIds, await storage.getItem(TABS));
  return known.success ? known.output : [];
};

/** The result of a tab; null where there is none. */
export const getAhead = item.get;

/** Holds a result as the latest, if `isStill` says when its turn has come that it is wanted. */
export function keepAhead(tabId: number, ahead: Ahead, isStill: () => Promise<boolean>): Promise<void> {
  return inTurn(async () => {
    if (!(await isStill())) return;
    const tabs = [...(await tabsAhead()).filter((id) => id !== tabId), tabId];
    for (const id of tabs.splice(0, tabs.length - MOST_AHEAD)) await item.remove(id);
    // The list first: what it does not name would never be removed.
    await storage.setItem(TABS, tabs);
    await item.set(tabId, ahead);
    // Who switches it off meanwhile is in another context, and has let go of what there was before.
    if (!(await isStill())) await forgetAhead(tabId);
  });
}

/** Lets go of the result of a tab that left its page or was closed. Part of a work that is done `inTurn`. */
export async function forgetAhead(tabId: number): Promise<void> {
  const tabs = await tabsAhead();
  if (!tabs.includes(tabId)) return;
  await item.remove(tabId);
  await storage.setItem(
    TABS,
    tabs.filter((id) => id !== tabId),
  );
}

/** Lets go of all of them. */
export async function forgetEveryAhead(): Promise<void> {
  for (const id of await tabsAhead()) await item.remove(id);
  await storage.removeItem(TABS);
}
