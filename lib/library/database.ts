import Dexie, { type EntityTable, type Table } from 'dexie';
import type { LibraryEntry, Revision, Story } from '../types/library';
import { entryUpgrades } from './upgrades';

/** A story as stored: with its strongest terms indexed, to find candidates for a new article. */
export type StoredStory = Story & { readonly topTerms: readonly string[] };

/** Document frequency of a term over all entries. */
export type TermCount = { readonly term: string; readonly count: number };

/** The reader's library in IndexedDB: entries are light, revisions hold the texts. */
export type LibraryDatabase = Dexie & {
  readonly entries: EntityTable<LibraryEntry, 'id'>;
  readonly revisions: Table<Revision, [string, string]>;
  readonly stories: EntityTable<StoredStory, 'id'>;
  readonly terms: EntityTable<TermCount, 'term'>;
};

const STORES = {
  entries: 'id, &key, host, published, lastRead, storyId, *countries, *speakers, *bands',
  revisions: '[articleId+readAt], articleId',
  stories: 'id, lastSeen, *topTerms',
  terms: 'term',
};

/**
 * The stores of every version that was ever released, oldest first: a new one is added, with its step in `upgrades.ts` and a
 * dump of the one before it in `tests/lib/library/versions`; none is ever edited.
 */
const SCHEMAS = [
  { version: 1, stores: STORES },
  { version: 2, stores: {} },
] as const;

/** The version of stores and entries that this code writes. */
export const LIBRARY_VERSION = Math.max(...SCHEMAS.map(({ version }) => version));

/**
 * Opens (or creates) the library. Nothing is read until the first call. What is acknowledged is on the disk: a crash of the
 * device loses nothing of it.
 */
export function openDatabase(name = 'standpoint-library'): LibraryDatabase {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' });
  for (const { version, stores } of SCHEMAS) {
    const upgrade = entryUpgrades[version];
    const defined = database.version(version).stores(stores);
    if (upgrade)
      defined.upgrade((transaction) =>
        transaction
          .table<Record<string, unknown>>('entries')
          .toCollection()
          .modify((entry) => void Object.assign(entry, upgrade(entry))),
      );
  }
  return database as LibraryDatabase;
}
