import { browser } from 'wxt/browser';
import type { Tab } from './active-tab';

/** What was read ahead of the tab in front, as it was stored: not checked yet. The tab's address is without fragment. */
export type AtStart = { readonly tab: Tab; readonly raw: unknown };

/**
 * What was read ahead of the page that the panel opens on; null where nothing was. Asked in the panel's first script, which is
 * kept small: it decides whether the engine has to be loaded at once. Without reading ahead it is one question.
 */
export async function aheadAtStart(): Promise<AtStart | null> {
  try {
    const session = browser.storage.session;
    const active = browser.tabs.query({ active: true, currentWindow: true });
    active.catch(() => undefined); // where nothing was read ahead nobody waits for it
    const { aheadTabs } = await session.get('aheadTabs');
    if (!Array.isArray(aheadTabs) || aheadTabs.length === 0) return null;
    const [tab] = await active;
    if (tab?.id === undefined || !aheadTabs.includes(tab.id)) return null;
    const key = `ahead:${tab.id}`;
    const raw = (await session.get(key))[key] as { readonly url?: unknown } | undefined;
    const url = tab.url?.split('#')[0];
    if (url === undefined || raw?.url !== url) return null;
    return { tab: { id: tab.id, url, title: tab.title ?? null }, raw };
  } catch {
    return null;
  }
}
