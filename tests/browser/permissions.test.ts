import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  allowThisSite,
  forgetEverySite,
  forgetNewsSites,
  getAccess,
  requestEverySite,
  requestNewsSites,
} from '@/lib/permissions';
import { liveOrigins } from '@/lib/lookups';
import { detectInOpenTabs, registerDetector } from '@/lib/permissions/detector';

/** A browser that grants whatever is asked for, and its registered scripts. */
function grantingBrowser(origins: string[] = []) {
  const granted = new Set(origins);
  const scripts = new Map<string, { id: string; matches: string[]; excludeMatches: string[] }>();
  Object.assign(fakeBrowser.permissions, {
    getAll: () => Promise.resolve({ origins: [...granted], permissions: ['storage'] }),
    request: vi.fn(({ origins: asked = [] }: { origins?: string[] }) => {
      asked.forEach((origin) => granted.add(origin));
      return Promise.resolve(true);
    }),
    remove: ({ origins: gone = [] }: { origins?: string[] }) => {
      gone.forEach((origin) => granted.delete(origin));
      return Promise.resolve(true);
    },
  });
  const put = (list: { id: string; matches: string[]; excludeMatches: string[] }[]) => {
    list.forEach((script) => scripts.set(script.id, script));
    return Promise.resolve();
  };
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: () => Promise.resolve([...scripts.values()]),
    registerContentScripts: put,
    updateContentScripts: put,
    unregisterContentScripts: () => Promise.resolve(scripts.clear()),
  });
  return { granted, scripts };
}

beforeEach(() => fakeBrowser.reset());

describe('where the extension may look', () => {
  it('is nowhere at first', async () => {
    grantingBrowser();
    expect(await getAccess()).toMatchObject({ mode: 'on-click', newsHosts: { granted: 0 }, sites: [] });
  });

  it('is the news hosts once the reader agreed, asked for at once', async () => {
    grantingBrowser();
    await requestNewsSites();
    const access = await getAccess();
    expect(access).toMatchObject({ mode: 'news-sites', sites: [] });
    expect(access.newsHosts.granted).toBe(access.newsHosts.known);
    expect(access.newsHosts.known).toBeGreaterThanOrEqual(500);
    expect(fakeBrowser.permissions.request).toHaveBeenCalledTimes(1);
  });

  it('is one more site, and never what is no web site', async () => {
    const { granted } = grantingBrowser();
    expect(await allowThisSite('https://small.example/a?b#c')).toBe(true);
    expect(await allowThisSite('about:config')).toBe(false);
    expect([...granted]).toEqual(['*://small.example/*']);
    expect((await getAccess()).sites).toEqual(['*://small.example/*']);
  });

  it('is given back mode by mode', async () => {
    grantingBrowser(['*://small.example/*']);
    await requestNewsSites();
    await requestEverySite();
    await forgetEverySite();
    expect((await getAccess()).mode).toBe('news-sites');
    await forgetNewsSites();
    expect(await getAccess()).toMatchObject({ mode: 'on-click', sites: ['*://small.example/*'] });
  });
});

describe('the detector', () => {
  it('runs exactly where it may, and not where the reader wants to be left alone', async () => {
    const { scripts, granted } = grantingBrowser(['*://*.daily.example/*', 'file:///*']);
    await registerDetector(['sport.daily.example']);
    expect(scripts.get('detector')).toMatchObject({
      matches: ['*://*.daily.example/*'],
      excludeMatches: ['*://*.sport.daily.example/*'],
    });
    granted.add('*://*/*');
    await registerDetector([]);
    expect(scripts.get('detector')).toMatchObject({
      matches: ['*://*.daily.example/*', '*://*/*'],
      excludeMatches: [],
    });
  });

  it('runs nowhere once every grant is gone', async () => {
    const { scripts, granted } = grantingBrowser(['*://*/*']);
    await registerDetector([]);
    granted.clear();
    await registerDetector([]);
    expect(scripts.size).toBe(0);
  });
});

describe('pages that were open before the extension may look at them', () => {
  const looks = () => {
    const executeScript = vi.fn(() => Promise.resolve([]));
    Object.assign(fakeBrowser.scripting, { executeScript });
    const tabs = [
      { id: 3, url: 'https://daily.example/a' },
      { id: 4, url: 'https://sport.daily.example/b' },
    ];
    Object.assign(fakeBrowser.tabs, { query: () => Promise.resolve(tabs) });
    return executeScript;
  };

  it('are looked at, each of them, although one has closed meanwhile', async () => {
    const executeScript = looks().mockRejectedValueOnce(new Error('No tab with id: 3'));
    await detectInOpenTabs(['https://*.daily.example/*'], []);
    expect(executeScript.mock.calls.map(([injection]: unknown[]) => injection)).toMatchObject([
      { target: { tabId: 3 } },
      { target: { tabId: 4 } },
    ]);
  });

  it('are let be where no site is allowed', async () => {
    const executeScript = looks();
    await detectInOpenTabs([], []);
    expect(executeScript).not.toHaveBeenCalled();
  });

  it('are let be where the reader wants to be left alone', async () => {
    const executeScript = looks();
    await detectInOpenTabs(['https://*.daily.example/*'], ['sport.daily.example', 'aily.example']);
    expect(executeScript.mock.calls.map(([injection]: unknown[]) => injection)).toMatchObject([
      { target: { tabId: 3 } },
    ]);
  });

  it('are let be where the host was allowed for a look-up alone', async () => {
    const executeScript = looks();
    expect(liveOrigins.size).toBeGreaterThan(0);
    await detectInOpenTabs([...liveOrigins], []);
    expect(executeScript).not.toHaveBeenCalled();
  });
});
