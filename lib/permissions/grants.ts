import { browser } from 'wxt/browser';
import { liveOrigins } from '../lookups/index';
import { coversEverySite, EVERY_SITE, isWebPattern, patternOfAddress } from './origins';

/*
 * Every `request…` and `allow…` must be called in a click handler before anything is awaited: browsers refuse to ask
 * otherwise. They answer whether the reader agreed.
 */

/** Asks for every site. */
export const requestEverySite = (): Promise<boolean> => browser.permissions.request({ origins: [EVERY_SITE] });

/** Asks for the site of an address; false at once where the address is none of the web. */
export function allowThisSite(address: string): Promise<boolean> {
  const pattern = patternOfAddress(address);
  return pattern === null ? Promise.resolve(false) : browser.permissions.request({ origins: [pattern] });
}

/** Whether the site of an address is granted, by itself or by a wider grant; false where the address is none of the web. */
export function isSiteAllowed(address: string): Promise<boolean> {
  const pattern = patternOfAddress(address);
  return pattern === null ? Promise.resolve(false) : holdsOrigins([pattern]);
}

/** Asks for the hosts of a look-up, as match patterns. */
export const allowOrigins = (origins: readonly string[]): Promise<boolean> =>
  browser.permissions.request({ origins: [...origins] });

/** Whether all of these match patterns are granted, by themselves or by a wider grant. */
export const holdsOrigins = (origins: readonly string[]): Promise<boolean> =>
  browser.permissions.contains({ origins: [...origins] });

/** Gives back the hosts of a look-up; a wider grant stays. */
export const forgetOrigins = (origins: readonly string[]): Promise<boolean> =>
  browser.permissions.remove({ origins: [...origins] });

/** Gives back every grant of a site, whichever pattern it came by. False where a wider grant still covers it. */
export const forgetSite = (pattern: string): Promise<boolean> => browser.permissions.remove({ origins: [pattern] });

/** Gives back 'every site'; news hosts and single sites stay. */
export async function forgetEverySite(): Promise<void> {
  const origins = (await grantedOrigins()).filter(coversEverySite);
  if (origins.length > 0) await browser.permissions.remove({ origins });
}

/** What reading ahead needs of Chromium: a page without a window, in which the engine runs. Firefox needs nothing. */
const FOR_READING_AHEAD: { permissions: 'offscreen'[] } = { permissions: ['offscreen'] };

/** Asks for what reading ahead needs; Chromium grants it without a word. */
export const allowReadingAhead = (): Promise<boolean> =>
  import.meta.env.FIREFOX ? Promise.resolve(true) : browser.permissions.request(FOR_READING_AHEAD);

/** Whether that is granted. */
export const mayReadAhead = async (): Promise<boolean> =>
  import.meta.env.FIREFOX || (await browser.permissions.getAll()).permissions?.includes('offscreen') === true;

/** Gives it back. */
export const forgetReadingAhead = (): Promise<boolean> =>
  import.meta.env.FIREFOX ? Promise.resolve(true) : browser.permissions.remove(FOR_READING_AHEAD);

/** Gives back every grant that the reader gave, those for look-ups too. */
export async function forgetEveryGrant(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  // A demo build's own hosts cannot be given back; the product has none.
  const built = new Set((browser.runtime.getManifest().host_permissions ?? []) as readonly string[]);
  const given = origins.filter((origin) => !built.has(origin));
  if (given.length > 0) await browser.permissions.remove({ origins: given });
  await forgetReadingAhead();
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

/** Whether a granted match pattern is of sites to read; what was granted for a look-up is not. */
export const isToRead = (origin: string): boolean => isWebPattern(origin) && !liveOrigins.has(origin);

/** The granted match patterns of sites to read. */
export const grantedOrigins = async (): Promise<string[]> =>
  ((await browser.permissions.getAll()).origins ?? []).filter(isToRead);
