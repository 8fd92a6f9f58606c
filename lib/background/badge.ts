import { browser } from 'wxt/browser';
import { forgetAhead } from '../storage/ahead';
import { forgetTab, getDetection } from '../storage/detection';

/** Forgets what was found in a tab, unless it is still at the same address: frames that load say "loading" too. */
export async function leavePage(tabId: number, url: string | undefined): Promise<void> {
  const detection = await getDetection(tabId);
  if (detection && url !== undefined && detection.url === url.split('#')[0]) return;
  await forgetTab(tabId);
  await forgetAhead(tabId);
  await setBadge(tabId, false);
}

/** The badge of one tab; a tab that closed meanwhile has none. */
export async function setBadge(tabId: number, isArticle: boolean): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#1f6f54' });
    await browser.action.setBadgeText({ tabId, text: isArticle ? '●' : '' });
  } catch {
    await forgetTab(tabId);
  }
}
