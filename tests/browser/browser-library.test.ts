import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openDatabase } from '../../lib/library/database';
import { browserLibrary } from '../../lib/panel/browser-library';
import { setCorrections } from '../../lib/storage/corrections';
import { setSettings } from '../../lib/storage/settings';
import { first, later } from '../support/library-articles';

let isPrivate = false;
let persisted: boolean;
let asked: number;
const faults: unknown[] = [];
const library = () => browserLibrary((fault) => faults.push(fault));

/** What is kept on the device, by host. */
async function kept(): Promise<{ host: string; chosen: boolean }[]> {
  const database = openDatabase();
  const entries = await database.entries.orderBy('host').toArray();
  database.close();
  return entries.map(({ host, chosen }) => ({ host, chosen }));
}

beforeEach(() => {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  Dexie.dependencies.indexedDB = globalThis.indexedDB;
  [isPrivate, persisted, asked, faults.length] = [false, false, 0, 0];
  Object.assign(fakeBrowser.windows, { getCurrent: () => Promise.resolve({ incognito: isPrivate }) });
  const storage = {
    persisted: () => Promise.resolve(persisted),
    persist: () => Promise.resolve(++asked > 0),
  };
  Object.defineProperty(navigator, 'storage', { configurable: true, value: storage });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('the library of a panel', () => {
  it('keeps nothing of itself until the reader asks, then what was asked for', async () => {
    expect(await library().opened(first())).toMatchObject({ keeping: 'offered' });
    expect(await kept()).toEqual([]);
    expect(await library().keep(first())).toMatchObject({ keeping: 'kept' });
    expect(await kept()).toEqual([{ host: 'one.example', chosen: true }]);
  });

  it('keeps what was corrected before the article was kept, and what is corrected after', async () => {
    await setCorrections('https://one.example/mackerel?utm_source=x', { NO: { kind: 'hidden' } });
    const panel = library();
    await panel.keep(first());
    await panel.correct(first(), 'IS', { kind: 'stance', stance: 'undecided' });
    const database = openDatabase();
    const [entry] = await database.entries.toArray();
    database.close();
    expect(entry?.corrections.map(({ country, stance }) => `${country} ${stance}`)).toEqual([
      'NO hidden',
      'IS undecided',
    ]);
  });

  it('keeps every article that is opened where the reader wishes so', async () => {
    await setSettings({ keep: 'opened' });
    expect(await library().opened(first())).toMatchObject({ keeping: 'kept' });
    expect(await library().opened(later())).toMatchObject({
      keeping: 'kept',
      said: [{ country: 'IS', changed: true }],
    });
    expect(await kept()).toEqual([
      { host: 'one.example', chosen: false },
      { host: 'two.example', chosen: false },
    ]);
  });

  it('loses nothing that was opened to a clock that goes forwards by ten years, and back by one', async () => {
    await setSettings({ keep: 'opened', keepDays: 30 });
    vi.useFakeTimers({ now: Date.UTC(2026, 2, 1), toFake: ['Date'] });
    await library().opened(first());
    for (const year of [2036, 2025, 2026]) {
      vi.setSystemTime(Date.UTC(year, 2, 2));
      expect(await library().opened(later())).toMatchObject({ keeping: 'kept' });
      expect((await kept()).map(({ host }) => host)).toEqual(['one.example', 'two.example']);
    }
    vi.setSystemTime(Date.UTC(2026, 2, 20));
    await library().opened(later());
    vi.setSystemTime(Date.UTC(2026, 3, 10));
    await library().opened(later());
    expect((await kept()).map(({ host }) => host)).toEqual(['two.example']);
  });

  it('notes the time of nothing that is read in a private window', async () => {
    await setSettings({ keep: 'opened', keepDays: 30 });
    isPrivate = true;
    await library().opened(first());
    expect(Object.keys(await fakeBrowser.storage.local.get(null))).toEqual(['settings']);
  });

  it('keeps nothing where the reader wishes nothing kept', async () => {
    await setSettings({ keep: 'none' });
    expect(await library().opened(first())).toMatchObject({ keeping: 'never' });
    expect(await kept()).toEqual([]);
  });

  it('writes nothing from a private window, not even what is kept already, and still says what was said before', async () => {
    await setSettings({ keep: 'opened' });
    await library().opened(first());
    isPrivate = true;
    expect(await library().opened(later())).toMatchObject({ keeping: 'never', said: [{ country: 'IS' }] });
    await library().correct(first(), 'IS', { kind: 'hidden' });
    expect(await kept()).toEqual([{ host: 'one.example', chosen: false }]);
    const database = openDatabase();
    expect((await database.entries.toArray())[0]?.corrections).toEqual([]);
    database.close();
  });

  it('forgets what was only opened when its time is over', async () => {
    await setSettings({ keep: 'opened', keepDays: 30 });
    vi.useFakeTimers({ now: Date.parse('2026-03-01'), toFake: ['Date'] });
    await library().opened(first());
    vi.setSystemTime(Date.parse('2026-05-01'));
    expect(await library().opened(later())).toMatchObject({ said: [] });
    vi.useRealTimers();
    expect(await kept()).toEqual([{ host: 'two.example', chosen: false }]);
  });

  it.each(['QuotaExceededError', 'UnknownError'])('says so where the device refuses to store: %s', async (name) => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('refused', name);
    });
    const { keeping } = await library().keep(first());
    expect(keeping).toBe(name === 'QuotaExceededError' ? 'full' : 'failed');
    expect(faults).toHaveLength(name === 'QuotaExceededError' ? 0 : 1);
    vi.restoreAllMocks();
    expect(await kept()).toEqual([]);
  });

  it('asks the browser to spare the library once it is worth it, and not again when it has agreed', async () => {
    await setSettings({ keep: 'opened' });
    const panel = library();
    const open = (at: number) => {
      const { article, ...rest } = first();
      const text = Array.from({ length: 80 }, (_, word) => `harbour${at * 100 + word}`).join(' ');
      return panel.opened({ ...rest, stances: [], article: { ...article, text, url: `https://one.example/${at}` } });
    };
    for (let at = 0; at < 9; at++) await open(at);
    expect(asked).toBe(0);
    await open(9);
    await vi.waitFor(() => expect(asked).toBe(1));
    persisted = true;
    await open(10);
    expect(asked).toBe(1);
  });
});
