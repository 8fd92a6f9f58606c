import type { Driver } from '../../scripts/browsers/driver';
import { until } from '../../scripts/browsers/driver';
import type { StoredStory, TermCount } from '../../lib/library/database';
import type { LibraryEntry, Revision } from '../../lib/types/library';

/** Everything that the library holds on the device. */
export type Kept = {
  readonly entries: readonly LibraryEntry[];
  readonly revisions: readonly Revision[];
  readonly stories: readonly StoredStory[];
  readonly terms: readonly TermCount[];
};

/** Has the panel lead on to the library's page, and waits until everything of it is read. */
export async function openLibrary(driver: Driver): Promise<void> {
  await driver.panel.run(() => location.assign('/library.html'));
  await until(driver.panel, 'the library is read', () => document.querySelector('.library[data-phase="ready"]'), []);
}

/** Reads the library's tables as they are on the device, past the extension's own code. */
export const readKept = (driver: Driver): Promise<Kept> =>
  driver.panel.run(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error(String(request.error)));
      });
    const database = await settled(indexedDB.open('standpoint-library'));
    const names = ['entries', 'revisions', 'stories', 'terms'] as const;
    const transaction = database.transaction([...names]);
    const rows = await Promise.all(names.map((name) => settled(transaction.objectStore(name).getAll() as IDBRequest)));
    database.close();
    return Object.fromEntries(names.map((name, at) => [name, rows[at] as unknown])) as Kept;
  });

/** Has the extension keep what is opened, for thirty days; or puts its settings back to what they were at first. Runs in the panel. */
export async function keepOpenedForThirtyDays(wanted: boolean): Promise<void> {
  type Area = { set(values: object): Promise<void>; remove(keys: string[]): Promise<void> };
  const { chrome } = globalThis as unknown as { readonly chrome: { readonly storage: { readonly local: Area } } };
  if (!wanted) return chrome.storage.local.remove(['settings', 'clock']);
  const settings = { notice: 'on-click', offHosts: [], theme: 'system', density: 'comfortable', textSize: 'medium' };
  await chrome.storage.local.set({
    settings: { ...settings, version: 1, keep: 'opened', keepDays: 30, lookups: {} },
  });
}

/** What is torn in a library: an article without its texts, a text without its article, a wrong count. Empty where it is whole. */
export function tornIn({ entries, revisions, stories, terms }: Kept): string[] {
  const ids = new Set(entries.map(({ id }) => id));
  const counted = new Map<string, number>();
  for (const entry of entries) for (const [term] of entry.terms) counted.set(term, (counted.get(term) ?? 0) + 1);
  return [
    ...entries
      .filter(({ id, revisions: count }) => count !== revisions.filter(({ articleId }) => articleId === id).length)
      .map(({ key }) => `${key} lacks a text`),
    ...entries
      .filter(({ storyId }) => !stories.some(({ id }) => id === storyId))
      .map(({ key }) => `${key} lacks its story`),
    ...revisions
      .filter(({ articleId }) => !ids.has(articleId))
      .map(({ articleId }) => `a text of no article ${articleId}`),
    ...stories
      .filter(({ id, articles }) => articles !== entries.filter(({ storyId }) => storyId === id).length)
      .map(({ name }) => `the story “${name}” is miscounted`),
    ...terms.filter(({ term, count }) => counted.get(term) !== count).map(({ term }) => `“${term}” is miscounted`),
    ...[...counted.keys()]
      .filter((term) => !terms.some((one) => one.term === term))
      .map((term) => `“${term}” is not counted`),
  ];
}

/** Writes rows into the table of articles, past the extension's own code; rows with the same id give way. */
export const putEntries = (driver: Driver, rows: readonly object[]): Promise<void> =>
  driver.panel.run(async (rows) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('standpoint-library');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error(String(request.error)));
    });
    const transaction = database.transaction('entries', 'readwrite');
    for (const row of rows) transaction.objectStore('entries').put(row);
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(new Error(String(transaction.error)));
    });
    database.close();
  }, rows);
