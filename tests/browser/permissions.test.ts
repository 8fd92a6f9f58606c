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
import { isToNotice, tabsToNotice } from '@/lib/permissions/noticing';

/** A browser that grants whatever is asked for. */
function grantingBrowser(origins: string[] = []) {
  const granted = new Set(origins);
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
  return { granted };
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

describe('a page that a tab comes to', () => {
  const isNoticed = (address: string, offHosts: readonly string[] = []) => isToNotice(address, offHosts);

  it('is looked at where the reader allowed it, and not where the reader wants to be left alone', async () => {
    grantingBrowser(['*://*.daily.example/*', 'https://weekly.example/*', 'file:///*']);
    expect(await isNoticed('https://daily.example/a')).toBe(true);
    expect(await isNoticed('http://world.daily.example/b?c')).toBe(true);
    expect(await isNoticed('https://weekly.example/')).toBe(true);
    expect(await isNoticed('http://weekly.example/')).toBe(false);
    expect(await isNoticed('https://sport.daily.example/c', ['sport.daily.example'])).toBe(false);
    expect(await isNoticed('https://daily.example.evil.example/')).toBe(false);
    expect(await isNoticed('https://mydaily.example/')).toBe(false);
    expect(await isNoticed('file:///home/article.html')).toBe(false);
    expect(await isNoticed('not an address')).toBe(false);
  });

  it('is looked at anywhere once every site is allowed, and nowhere once every grant is gone', async () => {
    const { granted } = grantingBrowser(['*://*/*']);
    expect(await isNoticed('https://any.example:8443/a')).toBe(true);
    granted.clear();
    granted.add('<all_urls>');
    expect(await isNoticed('http://any.example/a')).toBe(true);
    granted.clear();
    expect(await isNoticed('https://any.example/a')).toBe(false);
  });

  it('is let be where the host was allowed for a look-up alone', async () => {
    grantingBrowser([...liveOrigins]);
    for (const origin of liveOrigins)
      expect(await isNoticed(origin.replace('*://', 'https://').replace('*', ''))).toBe(false);
  });
});

describe('pages that were open before the extension may look at them', () => {
  const openTabs = () =>
    Object.assign(fakeBrowser.tabs, {
      query: () =>
        Promise.resolve([
          { id: 3, url: 'https://daily.example/a' },
          { id: 4, url: 'https://sport.daily.example/b' },
        ]),
    });

  it('are looked at, each of them', async () => {
    openTabs();
    expect(await tabsToNotice(['https://*.daily.example/*'], [])).toEqual([3, 4]);
  });

  it('are let be where no site is allowed', async () => {
    openTabs();
    expect(await tabsToNotice([], [])).toEqual([]);
  });

  it('are let be where the reader wants to be left alone', async () => {
    openTabs();
    expect(await tabsToNotice(['https://*.daily.example/*'], ['sport.daily.example', 'aily.example'])).toEqual([3]);
  });

  it('are let be where the host was allowed for a look-up alone', async () => {
    openTabs();
    expect(liveOrigins.size).toBeGreaterThan(0);
    expect(await tabsToNotice([...liveOrigins], [])).toEqual([]);
  });
});
