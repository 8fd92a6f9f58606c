import { browser } from 'wxt/browser';
import { grantedOrigins, isToRead } from './grants';
import { isCovered, isOnHost } from './origins';

/** Whether the reader allowed a page to be looked at unasked, and did not switch it off for its host. */
export async function isToNotice(address: string, offHosts: readonly string[]): Promise<boolean> {
  return isLeftAlone(address, offHosts) ? false : isCovered(address, await grantedOrigins());
}

/**
 * The tabs that are open already on these sites (match patterns): newly granted, or since before an update. Without what was
 * granted for a look-up, and the hosts where the reader wants to be left alone.
 */
export async function tabsToNotice(origins: readonly string[], offHosts: readonly string[]): Promise<number[]> {
  const sites = origins.filter(isToRead);
  if (sites.length === 0) return [];
  const tabs = await browser.tabs.query({ url: sites, discarded: false });
  return tabs.flatMap(({ id, url }) => (id === undefined || isLeftAlone(url ?? '', offHosts) ? [] : [id]));
}

const isLeftAlone = (address: string, offHosts: readonly string[]) => offHosts.some((host) => isOnHost(address, host));
