import { browser } from 'wxt/browser';
import { grantedOrigins, isToRead } from './grants';
import { isOnHost, patternOfHost } from './origins';

const ID = 'detector';
const FILE = 'detector.js';

/** Makes the detector run exactly where the reader allowed it and did not switch it off. Call at start, update and every change of grants. */
export async function registerDetector(offHosts: readonly string[]): Promise<void> {
  const matches = await grantedOrigins();
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = {
    id: ID,
    js: [FILE],
    matches,
    excludeMatches: offHosts.map(patternOfHost),
    runAt: 'document_idle' as const,
    allFrames: false,
    persistAcrossSessions: true,
  };
  if (registered) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/**
 * Runs the detector in the tabs that are open already on these sites (match patterns): newly granted, or after an update.
 * Leaves alone what was granted for a look-up, and the hosts where the reader switched it off.
 */
export async function detectInOpenTabs(origins: readonly string[], offHosts: readonly string[]): Promise<void> {
  const sites = origins.filter(isToRead);
  if (sites.length === 0) return;
  const tabs = await browser.tabs.query({ url: sites, discarded: false });
  const isOff = (address: string | undefined) => offHosts.some((host) => isOnHost(address ?? '', host));
  await Promise.allSettled(
    tabs.map(async ({ id, url }) => {
      if (id !== undefined && !isOff(url))
        await browser.scripting.executeScript({ target: { tabId: id }, files: ['/detector.js'] });
    }),
  );
}
