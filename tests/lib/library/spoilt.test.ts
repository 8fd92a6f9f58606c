import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { openDatabase } from '../../../lib/library/database';
import { keepArticle } from '../../../lib/library/keep';
import { createLibraryStore, type LibraryDevice } from '../../../lib/library/library-store';
import { forgetOld } from '../../../lib/library/remove';
import { saidBefore } from '../../../lib/library/said-before';
import type { LibraryEntry } from '../../../lib/types/library';
import { first, later } from '../../support/library-articles';

const device: LibraryDevice = {
  usage: () => Promise.resolve(null),
  isPersistent: () => Promise.resolve(null),
  persist: () => Promise.resolve(false),
  retentionDays: () => Promise.resolve(30),
  now: () => '2026-03-10T10:00:00.000Z',
  report: () => {},
};

const whole = () => ({
  ...{ title: '', host: '', outlet: '', firstRead: '2026-03-05', lastRead: '2026-03-05', storyId: '', notes: '' },
  ...{ countries: [], speakers: [], stances: [], terms: [], corrections: [], bands: [], chosen: true },
});

/** Rows that are none, as a broken disk or another program may leave them. */
const garbage: readonly object[] = [
  { id: 'a' },
  { id: 'b', key: 'b', title: 7, published: '2027-01-01', lastRead: '2027-01-01', countries: 'NO' },
  { ...whole(), id: 'e', key: 'e', published: 'some day' },
  { id: 'c', key: 'c', published: '2026-03-05', lastRead: 12, host: null, bands: [null, 1], storyId: {} },
];

describe('a library with rows that are spoilt', () => {
  const open = async (name: string) => {
    const database = openDatabase(name);
    await keepArticle(database, first(), '2026-03-01T10:00:00.000Z', 'opened');
    for (const row of garbage) await database.entries.put(row as LibraryEntry);
    return database;
  };

  it('shows, finds and opens the articles that are whole', async () => {
    const database = await open('spoilt-list');
    const store = createLibraryStore(database, device);
    await store.getState().load();
    expect(store.getState()).toMatchObject({ phase: 'ready', total: 1 });
    const titles = store.getState().found.map(({ title }) => title);
    expect(titles).toEqual([first().article.title]);
    store.getState().setQuery({ words: titles[0] ?? '' });
    expect(store.getState().found).toHaveLength(1);
  });

  it('compares and keeps the next article', async () => {
    const database = await open('spoilt-keep');
    const now = '2026-03-09T10:00:00.000Z';
    expect(await saidBefore(database, later(), now)).toMatchObject([{ country: 'IS', changed: true }]);
    await keepArticle(database, later(), now, 'chosen');
    const store = createLibraryStore(database, device);
    await store.getState().load();
    expect(store.getState().found).toHaveLength(2);
  });

  it('forgets the articles that are old, though a row beside them is spoilt', async () => {
    const database = await open('spoilt-forget');
    await keepArticle(database, later(), '2026-03-09T10:00:00.000Z', 'opened');
    const old = { id: 'd', key: 'd', lastRead: '2020-01-01', chosen: false, notes: '', corrections: [] };
    await database.entries.put(old as unknown as LibraryEntry);
    expect(await forgetOld(database, 5, '2026-03-10T10:00:00.000Z')).toBe(1);
    const store = createLibraryStore(database, device);
    await store.getState().load();
    expect(store.getState().found.map(({ title }) => title)).toEqual([later().article.title]);
  });

  it('is shown although the device lets nothing go, full as it is', async () => {
    const database = await open('spoilt-full');
    const faults: unknown[] = [];
    const full = { ...device, report: (fault: unknown) => void faults.push(fault) };
    const remove = vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
      throw new Error('no space to write down what goes');
    });
    const store = createLibraryStore(database, { ...full, now: () => '2027-03-10T10:00:00.000Z' });
    await store.getState().load();
    remove.mockRestore();
    expect(store.getState()).toMatchObject({ phase: 'ready', total: 1 });
    expect(faults).toHaveLength(1);
  });

  it('can be emptied, rubbish and all', async () => {
    const database = await open('spoilt-empty');
    const store = createLibraryStore(database, device);
    await store.getState().load();
    await store.getState().remove({});
    expect(await database.entries.count()).toBe(0);
  });
});
