import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { lookUp } from '@/lib/panel/live-lookups';
import { getAccess } from '@/lib/permissions';
import { forgetCached, getCached, setCached } from '@/lib/storage/lookup-cache';
import { getLookupKey, lookupsWithKey, setLookupKey } from '@/lib/storage/lookup-keys';
import { getSettings, setSettings } from '@/lib/storage/settings';

const network = vi.fn<typeof fetch>();
let holds = true;

beforeEach(() => {
  fakeBrowser.reset();
  holds = true;
  network.mockReset().mockImplementation(() => Promise.resolve(new Response('{"articles":[]}')));
  vi.stubGlobal('fetch', network);
  Object.assign(fakeBrowser.permissions, { contains: () => Promise.resolve(holds) });
});
const claim = { claim: 'Norway sends 40 trucks.', lang: 'en-GB' };
const { signal } = new AbortController();

describe('a look-up in the panel', () => {
  it('asks nobody until the reader switches it on', async () => {
    expect(await lookUp('gdelt', claim, signal)).toEqual({ ok: false, problem: { code: 'off' } });
    expect(network).not.toHaveBeenCalled();
  });

  it('asks nobody once the browser’s consent is withdrawn', async () => {
    await setSettings({ live: { gdelt: true } });
    holds = false;
    expect(await lookUp('gdelt', claim, signal)).toEqual({ ok: false, problem: { code: 'off' } });
    expect(network).not.toHaveBeenCalled();
  });

  it('asks its own host alone, without cookies or referrer, and with key words only', async () => {
    await setSettings({ live: { gdelt: true } });
    expect(await lookUp('gdelt', claim, signal)).toEqual({ ok: true, results: [] });
    expect(network).toHaveBeenCalledOnce();
    const [url, init] = network.mock.calls[0] ?? [];
    expect(new URL(url as string).host).toBe('api.gdeltproject.org');
    expect(new URL(url as string).searchParams.get('query')).toBe('Norway sends 40 trucks');
    expect(init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error' });
  });

  it('gives the reader’s key to the service that it is for', async () => {
    await setSettings({ live: { 'fact-check-explorer': true, gdelt: true } });
    await setLookupKey('fact-check-explorer', ' secret ');
    await lookUp('fact-check-explorer', claim, signal);
    await lookUp('gdelt', claim, signal);
    expect(network.mock.calls.map(([url]) => (url as string).includes('secret'))).toEqual([true, false]);
  });
});

describe('a key', () => {
  it('stays out of the settings, and goes when it is removed', async () => {
    await setLookupKey('fact-check-explorer', 'secret');
    expect(await lookupsWithKey()).toEqual(['fact-check-explorer']);
    expect(JSON.stringify(await getSettings())).not.toContain('secret');
    await setLookupKey('fact-check-explorer', null);
    expect(await getLookupKey('fact-check-explorer')).toBeNull();
  });
});

describe('kept answers', () => {
  const result = { title: 'a', url: 'https://a.example/', publisher: 'b', date: null, rating: null, text: null };

  it('are a day old at most', async () => {
    vi.useFakeTimers({ now: Date.UTC(2026, 0, 1) });
    await setCached('gdelt q', [result]);
    vi.setSystemTime(Date.UTC(2026, 0, 1, 23));
    expect(await getCached('gdelt q')).toEqual([result]);
    vi.setSystemTime(Date.UTC(2026, 0, 2, 1));
    expect(await getCached('gdelt q')).toBeNull();
    vi.useRealTimers();
  });

  it('go with the look-up that they are of', async () => {
    await setCached('gdelt q', [result]);
    await setCached('wikipedia q', [result]);
    await forgetCached('gdelt');
    expect(await getCached('gdelt q')).toBeNull();
    expect(await getCached('wikipedia q')).toEqual([result]);
  });
});

describe('the host of a look-up', () => {
  it('is no site where articles are read', async () => {
    Object.assign(fakeBrowser.permissions, {
      getAll: () => Promise.resolve({ origins: ['https://api.gdeltproject.org/*', '*://blog.example/*'] }),
    });
    expect((await getAccess()).sites).toEqual(['*://blog.example/*']);
  });
});
