import { createStore, type StoreApi } from 'zustand/vanilla';
import type { LibraryEntry, Revision, Story } from '../types/library';
import { exportLines, importLines, type ImportOutcome } from './backup';
import type { LibraryDatabase } from './database';
import { isDeviceFull } from './device-full';
import { lastRevision } from './keep';
import { toCsv, toMarkdown, type Published } from './publish';
import { wholeEntries } from './whole-entries';
import { forgetOld, removeArticles, selectedEntries, type Selection } from './remove';
import { countryPage, speakerPage, type CountryPage, type SpeakerPage } from './reported';
import { facetsOf, searchLibrary, type Facets, type LibraryQuery, type LibrarySearch } from './search';
import { storyBoard, type StoryBoard } from './story-board';
import { toWebAnnotations } from './web-annotations';

/** What lies open beside the list. */
export type Opened =
  | { readonly kind: 'article'; readonly entry: LibraryEntry; readonly revisions: readonly Revision[] }
  | { readonly kind: 'story'; readonly story: Story; readonly board: StoryBoard }
  | { readonly kind: 'speaker'; readonly page: SpeakerPage }
  | { readonly kind: 'country'; readonly page: CountryPage };

/** What the library's page asks of the device and of the settings. */
export type LibraryDevice = {
  /** Bytes that the device says are used; null where it does not say. */
  readonly usage: () => Promise<number | null>;
  /** Whether the browser has promised not to clear the library when the disk is full; null where it does not say. */
  readonly isPersistent: () => Promise<boolean | null>;
  /** Asks for that promise; true where it is given. */
  readonly persist: () => Promise<boolean>;
  /** After how many days what was only opened is forgotten; null: never. */
  readonly retentionDays: () => Promise<number | null>;
  /** ISO 8601. */
  readonly now: () => string;
  /** Logs a fault. */
  readonly report: (error: unknown) => void;
};

/** What the library’s views read. */
export type LibraryState = {
  readonly phase: 'loading' | 'ready' | 'failed';
  readonly query: LibraryQuery;
  /** Entries that fit the query. */
  readonly found: readonly LibraryEntry[];
  readonly total: number;
  /** Every site that something is kept from, in order. */
  readonly hosts: readonly string[];
  readonly facets: Facets;
  readonly opened: Opened | null;
  /** What was deleted last: how many articles, and what brings them back, as an export. Null once it is back. */
  readonly removed: { readonly count: number; readonly backup: string } | null;
  /** Bytes that the device says are used; null where it does not say. */
  readonly used: number | null;
  /** Whether the browser promised not to clear the library when the disk is full; null where it does not say. */
  readonly isPersistent: boolean | null;
  /** Why what the reader asked for last was not done: the device is full, or something else. Null where it was. */
  readonly fault: 'full' | 'failed' | null;
};

/** Forms in which the library gives itself away. */
export type ExportFormat = 'jsonl' | 'csv' | 'markdown' | 'annotations';

/** What a reader can do in the library. None of it rejects: what the device refuses is the state's `fault`. */
export type LibraryActions = {
  readonly load: () => Promise<void>;
  readonly setQuery: (patch: LibraryQuery) => void;
  readonly openArticle: (id: string) => Promise<void>;
  readonly openStory: (id: string) => Promise<void>;
  /** Everything that a speaker was reported to say. */
  readonly openSpeaker: (name: string) => Promise<void>;
  /** Every stance that was reported of a country. */
  readonly openCountry: (code: string) => Promise<void>;
  readonly close: () => void;
  readonly renameStory: (id: string, name: string) => Promise<void>;
  readonly setNotes: (id: string, notes: string) => Promise<void>;
  /** Removes entries; the state's `removed` brings them back. */
  readonly remove: (selection: Selection) => Promise<void>;
  /** Asks the browser not to clear the library when the disk is full. */
  readonly persist: () => Promise<void>;
  /** The library, or what is listed of it, as a file; null where it could not be read. */
  readonly exportAs: (format: ExportFormat, now: string) => Promise<string | null>;
  /** Null where the device refused. */
  readonly importFile: (file: string) => Promise<ImportOutcome | null>;
};

/** The library’s state and what a reader can do with it. */
export type LibraryStore = StoreApi<LibraryState & LibraryActions>;

const noFacets: Facets = { countries: [], speakers: [], outlets: [], stances: [] };
/** Rows read before the rest: they are on the screen while the index is being built. */
const FIRST_ROWS = 60;

/** The library page's state. */
export function createLibraryStore(database: LibraryDatabase, device: LibraryDevice): LibraryStore {
  return createStore((set, get) => {
    /** Until the entries are read, what is listed stays. */
    let search: LibrarySearch = { find: () => [...get().found], ready: Promise.resolve(), replace: () => {} };
    let turn = 0;
    /** Does what the reader asks for; null where the device refuses, which is said. */
    const attempt = async <T>(work: () => Promise<T>): Promise<T | null> => {
      set({ fault: null });
      try {
        return await work();
      } catch (error) {
        device.report(error);
        set({ fault: isDeviceFull(error) ? 'full' : 'failed' });
        return null;
      }
    };
    const attempting =
      <Args extends readonly unknown[]>(work: (...args: Args) => Promise<void>) =>
      async (...args: Args): Promise<void> =>
        void (await attempt(() => work(...args)));
    /** Opens what is found, unless the reader has gone on meanwhile. */
    const open = async (found: Promise<Opened | null>) => {
      const mine = ++turn;
      const opened = await found;
      if (mine === turn) set({ opened });
    };
    /** Draws an entry anew that was changed, where it still lies open. */
    const redraw = (entry: LibraryEntry) => {
      const { opened } = get();
      if (opened?.kind === 'article' && opened.entry.id === entry.id) set({ opened: { ...opened, entry } });
    };
    const show = (entries: readonly LibraryEntry[]) => set({ found: entries, facets: facetsOf(entries) });
    const reload = async () => {
      const entries = wholeEntries(await database.entries.toArray());
      const mine = (search = searchLibrary(entries));
      // The list can be walked and narrowed down by facets while its words are still being read in.
      if (!get().query.words) show(search.find(get().query));
      const [used, isPersistent] = await Promise.all([device.usage(), device.isPersistent()]);
      const hosts = [...new Set(entries.map(({ host }) => host))].filter(Boolean).sort();
      set({ phase: 'ready', total: entries.length, hosts, used, isPersistent });
      await mine.ready;
      if (mine === search && get().query.words) show(search.find(get().query));
    };
    return {
      phase: 'loading',
      query: {},
      found: [],
      total: 0,
      hosts: [],
      facets: noFacets,
      opened: null,
      removed: null,
      used: null,
      isPersistent: null,
      fault: null,
      load: async () => {
        try {
          const first = await database.entries.orderBy('published').reverse().limit(FIRST_ROWS).toArray();
          set({ found: wholeEntries(first), total: await database.entries.count() });
          // What a full device does not let go of is no reason to show nothing.
          await forgetOld(database, await device.retentionDays(), device.now()).catch(device.report);
          await reload();
        } catch (error) {
          device.report(error);
          set({ phase: 'failed' });
        }
      },
      setQuery: (patch) => {
        const query = { ...get().query, ...patch };
        set({ query });
        show(search.find(query));
      },
      openArticle: attempting((id) => open(articleOf(database, id))),
      openStory: attempting((id) => open(storyOf(database, id))),
      openSpeaker: attempting((name) => open(speakerPage(database, name).then((page) => ({ kind: 'speaker', page })))),
      openCountry: attempting((code) => open(countryPage(database, code).then((page) => ({ kind: 'country', page })))),
      close: () => void open(Promise.resolve(null)),
      renameStory: attempting(async (id, name) => {
        await database.stories.update(id, { name, named: true });
        await open(storyOf(database, id));
      }),
      setNotes: attempting(async (id, notes) => {
        await database.entries.update(id, { notes });
        const entry = await database.entries.get(id);
        if (!entry) return;
        redraw(entry);
        await search.ready;
        search.replace(entry);
        show(search.find(get().query));
      }),
      remove: attempting(async (selection) => {
        const ids = (await selectedEntries(database, selection)).map(({ id }) => id);
        const backup = await linesOf(database, device.now(), ids);
        const count = await removeArticles(database, selection);
        await open(Promise.resolve(null));
        set({ removed: { count, backup } });
        await reload();
      }),
      persist: attempting(async () => set({ isPersistent: await device.persist() })),
      exportAs: (format, now) =>
        attempt(async () => {
          if (format === 'jsonl') return linesOf(database, now);
          const published = await withTexts(database, get().found);
          return { csv: toCsv, markdown: toMarkdown, annotations: toWebAnnotations }[format](published);
        }),
      importFile: (file) =>
        attempt(async () => {
          const outcome = await importLines(database, file);
          if (outcome.ok) {
            set({ removed: null });
            await reload();
          }
          return outcome;
        }),
    };
  });
}

async function articleOf(database: LibraryDatabase, id: string): Promise<Opened | null> {
  const entry = await database.entries.get(id);
  return entry
    ? { kind: 'article', entry, revisions: await database.revisions.where({ articleId: id }).sortBy('readAt') }
    : null;
}

async function storyOf(database: LibraryDatabase, id: string): Promise<Opened | null> {
  const story = await database.stories.get(id);
  if (!story) return null;
  const entries = await database.entries.where({ storyId: id }).toArray();
  return { kind: 'story', story, board: storyBoard(await withTexts(database, entries)) };
}

async function linesOf(database: LibraryDatabase, now: string, ids?: readonly string[]): Promise<string> {
  const lines: string[] = [];
  for await (const line of exportLines(database, now, ids)) lines.push(line);
  return `${lines.join('\n')}\n`;
}

async function withTexts(database: LibraryDatabase, entries: readonly LibraryEntry[]): Promise<Published[]> {
  const found = await Promise.all(
    entries.map(async (entry) => ({ entry, revision: await lastRevision(database, entry.id) })),
  );
  return found.filter((one): one is Published => one.revision !== undefined);
}
