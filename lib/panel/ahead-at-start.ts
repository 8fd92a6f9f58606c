import { browser } from 'wxt/browser';

/** What was read ahead of the tab in front, as it was stored: not checked yet. */
export type AtStart = { readonly tabId: number; readonly raw: unknown };

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
    return raw?.url === tab.url?.split('#')[0] ? { tabId: tab.id, raw } : null;
  } catch {
    return null;
  }
}
