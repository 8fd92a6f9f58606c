import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { lookUp as lookUpHere } from '@/lib/background/look-up';
import { handleLookUps } from '@/lib/messaging/handle-look-ups';
import { lookUp } from '@/lib/panel/live-lookups';
import { getAccess } from '@/lib/permissions';
import { forgetCached, getCached, setCached } from '@/lib/storage/lookup-cache';
import { getLookupKey, lookupsWithKey, setLookupKey } from '@/lib/storage/lookup-keys';
import { getSettings, setSettings } from '@/lib/storage/settings';
import { fakeConnections } from '../support/fake-ports';

const network = vi.fn<typeof fetch>();
let holds = true;
let isPrivate = false;
let from: string;
let kill: () => void;

beforeEach(() => {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  [holds, isPrivate, from] = [true, false, fakeBrowser.runtime.getURL('/sidepanel.html')];
  network.mockReset().mockImplementation(() => Promise.resolve(new Response('{"articles":[]}')));
  vi.stubGlobal('fetch', network);
  Object.assign(fakeBrowser.permissions, { contains: () => Promise.resolve(holds) });
  Object.assign(fakeBrowser.windows, { getCurrent: () => Promise.resolve({ incognito: isPrivate }) });
  ({ kill } = fakeConnections(() => ({ id: fakeBrowser.runtime.id, url: from })));
  handleLookUps(lookUpHere);
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
    expect(await lookUp('gdelt', claim, signal)).toMatchObject({ ok: true, results: [] });
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

describe('the background', () => {
  /** A service that answers when it is told to. */
  function slowly() {
    const signals: AbortSignal[] = [];
    const answers: (() => void)[] = [];
    network.mockImplementation((_, init) => {
      if (init?.signal) signals.push(init.signal);
      return new Promise((resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
        answers.push(() => resolve(new Response('{"articles":[]}')));
      });
    });
    return { signals, answers };
  }

  it('stops asking when the reader cancels', async () => {
    await setSettings({ live: { gdelt: true } });
    const { signals } = slowly();
    const run = new AbortController();
    const outcome = lookUp('gdelt', claim, run.signal);
    await vi.waitFor(() => expect(signals).toHaveLength(1));
    run.abort();
    expect(await outcome).toEqual({ ok: false, problem: { code: 'cancelled' } });
    await vi.waitFor(() => expect(signals[0]?.aborted).toBe(true));
  });

  it('asks once more where the browser ended it in the middle, and says what it is at', async () => {
    await setSettings({ live: { gdelt: true } });
    const { signals, answers } = slowly();
    const told: string[] = [];
    const outcome = lookUp('gdelt', claim, signal, ({ phase, host }) => told.push(`${phase} ${host}`));
    await vi.waitFor(() => expect(signals).toHaveLength(1));
    kill();
    await vi.waitFor(() => expect(answers).toHaveLength(2));
    answers[1]?.();
    expect(await outcome).toMatchObject({ ok: true, results: [] });
    expect(told.at(-1)).toBe('reading api.gdeltproject.org');
  });

  it('asks nothing for a page of the web, or for a question of no known shape', async () => {
    await setSettings({ live: { gdelt: true } });
    from = 'https://news.example/article';
    expect(await lookUp('gdelt', claim, signal)).toEqual({ ok: false, problem: { code: 'offline' } });
    from = fakeBrowser.runtime.getURL('/sidepanel.html');
    const odd = { country: 'NO" DROP', lang: 'en' };
    expect(await lookUp('wikidata-country', odd, signal)).toEqual({ ok: false, problem: { code: 'offline' } });
    expect(network).not.toHaveBeenCalled();
  });

  it('leaves nobody waiting where the browser fails it', async () => {
    await setSettings({ live: { gdelt: true } });
    const contains = vi.fn(() => Promise.reject(new Error('shutting down')));
    Object.assign(fakeBrowser.permissions, { contains });
    expect(await lookUp('gdelt', claim, signal)).toEqual({ ok: false, problem: { code: 'offline' } });
    expect(contains).toHaveBeenCalledTimes(2);
  });

  it('keeps an answer for a day with its time, and none from a private window', async () => {
    await setSettings({ live: { gdelt: true } });
    isPrivate = true;
    await lookUp('gdelt', claim, signal);
    await lookUp('gdelt', claim, signal);
    expect(network).toHaveBeenCalledTimes(2);
    isPrivate = false;
    const first = await lookUp('gdelt', claim, signal);
    expect(await lookUp('gdelt', claim, signal)).toEqual(first);
    expect(network).toHaveBeenCalledTimes(3);
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
  const results = [{ title: 'a', url: 'https://a.example/', publisher: 'b', date: null, rating: null, text: null }];
  const at = (hour: number) => ({ results, asOf: new Date(Date.UTC(2026, 0, 1, hour)).toISOString() });
  afterEach(() => vi.useRealTimers());

  it('are a day old at most, and none is of a time to come', async () => {
    vi.useFakeTimers({ now: Date.UTC(2026, 0, 1), toFake: ['Date'] });
    await setCached('gdelt q', at(0));
    vi.setSystemTime(Date.UTC(2026, 0, 1, 23));
    expect(await getCached('gdelt q')).toEqual(at(0));
    vi.setSystemTime(Date.UTC(2026, 0, 2, 1));
    expect(await getCached('gdelt q')).toBeNull();
    vi.setSystemTime(Date.UTC(2025, 11, 31));
    expect(await getCached('gdelt q')).toBeNull();
  });

  it('are removed when they are old or too many, the oldest first', async () => {
    vi.useFakeTimers({ now: Date.UTC(2026, 0, 1), toFake: ['Date'] });
    for (let minute = 0; minute < 205; minute++)
      await setCached(`gdelt ${minute}`, {
        results,
        asOf: new Date(Date.UTC(2026, 0, 1) - minute * 60_000).toISOString(),
      });
    const kept = await Promise.all(Array.from({ length: 205 }, (_, minute) => getCached(`gdelt ${minute}`)));
    expect(kept.filter((answer) => answer !== null)).toHaveLength(200);
    expect(kept[0]).not.toBeNull();
    vi.setSystemTime(Date.UTC(2026, 0, 9));
    await setCached('gdelt new', { results, asOf: new Date(Date.UTC(2026, 0, 9)).toISOString() });
    vi.setSystemTime(Date.UTC(2026, 0, 1, 1));
    expect(await getCached('gdelt 0')).toBeNull();
  });

  it('stay although a clock that was wrong has left as many as there may be from a time to come', async () => {
    vi.useFakeTimers({ now: Date.UTC(2036, 0, 1), toFake: ['Date'] });
    const later = new Date(Date.UTC(2036, 0, 1)).toISOString();
    for (let turn = 0; turn < 200; turn++) await setCached(`gdelt ${turn}`, { results, asOf: later });
    vi.setSystemTime(Date.UTC(2026, 0, 1, 1));
    await setCached('gdelt now', at(1));
    expect(await getCached('gdelt now')).toEqual(at(1));
  });

  it('go with the look-up that they are of', async () => {
    const now = { results, asOf: new Date(Date.now() - 1000).toISOString() };
    await setCached('gdelt q', now);
    await setCached('wikipedia q', now);
    await forgetCached('gdelt');
    expect(await getCached('gdelt q')).toBeNull();
    expect(await getCached('wikipedia q')).toEqual(now);
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
