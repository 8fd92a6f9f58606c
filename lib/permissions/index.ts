import { browser } from 'wxt/browser';
import { newsHosts } from './news-hosts';
import { coversEverySite, EVERY_SITE, isWebPattern, patternOfAddress, patternOfHost } from './origins';

/** Where articles are noticed unasked, as the browser's grants have it. `sites`: single sites that the reader allowed. */
export type Access = {
  readonly mode: 'every-site' | 'news-sites' | 'on-click';
  /** How many of the known news hosts are granted, and how many there are: a new version may know more. */
  readonly newsHosts: { readonly granted: number; readonly known: number };
  /** Granted match patterns outside the news hosts. */
  readonly sites: readonly string[];
};

/*
 * Every `request…` must be called in a click handler before anything is awaited: browsers refuse to ask otherwise.
 * They answer whether the reader agreed.
 */

/** Asks for the known news hosts, all at once. */
export const requestNewsSites = (): Promise<boolean> =>
  browser.permissions.request({ origins: newsHosts.map(patternOfHost) });

/** Asks for every site. */
export const requestEverySite = (): Promise<boolean> => browser.permissions.request({ origins: [EVERY_SITE] });

/** Asks for the site of an address; false at once where the address is none of the web. */
export function allowThisSite(address: string): Promise<boolean> {
  const pattern = patternOfAddress(address);
  return pattern === null ? Promise.resolve(false) : browser.permissions.request({ origins: [pattern] });
}

/** Gives back every grant of a site, whichever pattern it came by. False where a wider grant still covers it. */
export const forgetSite = (pattern: string): Promise<boolean> => browser.permissions.remove({ origins: [pattern] });

/** Gives back the news hosts; single sites and 'every site' stay. */
export async function forgetNewsSites(): Promise<void> {
  const known = new Set(newsHosts.map(patternOfHost));
  const origins = (await grantedOrigins()).filter((origin) => known.has(origin));
  if (origins.length > 0) await browser.permissions.remove({ origins });
}

/** Gives back 'every site'; news hosts and single sites stay. */
export async function forgetEverySite(): Promise<void> {
  const origins = (await grantedOrigins()).filter(coversEverySite);
  if (origins.length > 0) await browser.permissions.remove({ origins });
}

/** The present grants. */
export async function getAccess(): Promise<Access> {
  const granted = await grantedOrigins();
  const known = new Set(newsHosts.map(patternOfHost));
  const news = granted.filter((origin) => known.has(origin)).length;
  return {
    mode: granted.some(coversEverySite) ? 'every-site' : news > 0 ? 'news-sites' : 'on-click',
    newsHosts: { granted: news, known: known.size },
    sites: granted.filter((origin) => !known.has(origin) && !coversEverySite(origin)),
  };
}

/** Calls back whenever a grant is given or taken; returns a function that ends it. */
export function watchAccess(callback: () => void): () => void {
  browser.permissions.onAdded.addListener(callback);
  browser.permissions.onRemoved.addListener(callback);
  return () => {
    browser.permissions.onAdded.removeListener(callback);
    browser.permissions.onRemoved.removeListener(callback);
  };
}

/** The granted match patterns of web sites. */
export const grantedOrigins = async (): Promise<string[]> =>
  ((await browser.permissions.getAll()).origins ?? []).filter(isWebPattern);
