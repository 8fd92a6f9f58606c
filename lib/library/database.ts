import Dexie, { type EntityTable, type Table } from 'dexie';
import type { LibraryEntry, Revision, Story } from '../types/library';

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

/** Every schema that was ever released, oldest first; a new one is added with its upgrade, never edited. */
const SCHEMAS = [
  {
    version: 1,
    stores: {
      entries: 'id, &key, host, published, lastRead, storyId, *countries, *speakers, *bands',
      revisions: '[articleId+readAt], articleId',
      stories: 'id, lastSeen, *topTerms',
      terms: 'term',
    },
  },
] as const;

/** Opens (or creates) the library. Nothing is read until the first call. */
export function openDatabase(name = 'standpoint-library'): LibraryDatabase {
  const database = new Dexie(name);
  for (const { version, stores } of SCHEMAS) database.version(version).stores(stores);
  return database as LibraryDatabase;
}
