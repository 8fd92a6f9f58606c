import { browser } from 'wxt/browser';
import { grantedOrigins, mayReadAhead } from './grants';
import { newsHosts } from './news-hosts';
import { coversEverySite, patternOfHost } from './origins';

export { allowOrigins, allowThisSite, forgetEveryGrant, forgetEverySite, forgetOrigins, forgetSite } from './grants';
export { allowReadingAhead, forgetReadingAhead } from './grants';
export { requestEverySite, watchAccess } from './grants';

/** Where articles are noticed unasked, as the browser's grants have it. `sites`: single sites that the reader allowed. */
export type Access = {
  readonly mode: 'every-site' | 'news-sites' | 'on-click';
  /** How many of the known news hosts are granted, and how many there are: a new version may know more. */
  readonly newsHosts: { readonly granted: number; readonly known: number };
  /** Articles may be read ahead, as far as the browser is concerned. */
  readonly mayReadAhead: boolean;
  /** Granted match patterns outside the news hosts. */
  readonly sites: readonly string[];
};

/** Asks for the known news hosts, all at once. Call it in a click handler before anything is awaited. */
export const requestNewsSites = (): Promise<boolean> =>
  browser.permissions.request({ origins: newsHosts().map(patternOfHost) });

/** Gives back the news hosts; single sites and 'every site' stay. */
export async function forgetNewsSites(): Promise<void> {
  const known = new Set(newsHosts().map(patternOfHost));
  const origins = (await grantedOrigins()).filter((origin) => known.has(origin));
  if (origins.length > 0) await browser.permissions.remove({ origins });
}

/** The present grants. */
export async function getAccess(): Promise<Access> {
  const granted = await grantedOrigins();
  const known = new Set(newsHosts().map(patternOfHost));
  const news = granted.filter((origin) => known.has(origin)).length;
  return {
    mode: granted.some(coversEverySite) ? 'every-site' : news > 0 ? 'news-sites' : 'on-click',
    newsHosts: { granted: news, known: known.size },
    mayReadAhead: await mayReadAhead(),
    sites: granted.filter((origin) => !known.has(origin) && !coversEverySite(origin)),
  };
}
