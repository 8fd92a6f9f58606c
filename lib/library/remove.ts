import type { LibraryEntry } from '../types/library';
import type { LibraryDatabase } from './database';
import { countTerms } from './join-story';
import { wholeEntries } from './whole-entries';

/**
 * Which entries to remove; all conditions given must hold. `readBefore` is ISO 8601; `onlyOpened` spares what the reader
 * asked for, annotated or corrected. An empty selection removes everything.
 */
export type Selection = {
  readonly ids?: readonly string[];
  readonly host?: string;
  readonly readBefore?: string;
  readonly onlyOpened?: boolean;
};

/** The entries that a selection means; rows that are spoilt are none. */
export async function selectedEntries(database: LibraryDatabase, selection: Selection): Promise<LibraryEntry[]> {
  const { ids, host, readBefore, onlyOpened = false } = selection;
  const { entries } = database;
  const found =
    ids !== undefined
      ? (await entries.bulkGet([...ids])).filter((entry) => entry !== undefined)
      : host !== undefined
        ? await entries.where({ host }).toArray()
        : readBefore !== undefined
          ? await entries.where('lastRead').below(readBefore).toArray()
          : await entries.toArray();
  return wholeEntries(found).filter(
    (entry) =>
      (host === undefined || entry.host === host) &&
      (readBefore === undefined || entry.lastRead < readBefore) &&
      !(onlyOpened && isTheReaders(entry)),
  );
}

const isTheReaders = ({ chosen, notes, corrections }: LibraryEntry): boolean =>
  chosen || notes !== '' || corrections.length > 0;

/**
 * Removes entries with their revisions, in one transaction; returns how many. Stories left without an article go too, and
 * rows that are spoilt where everything goes.
 */
export async function removeArticles(database: LibraryDatabase, selection: Selection): Promise<number> {
  const { entries, revisions, stories, terms } = database;
  return database.transaction('rw', [entries, revisions, stories, terms], async () => {
    const chosen = await selectedEntries(database, selection);
    const isAll = Object.keys(selection).length === 0 || chosen.length === (await entries.count());
    if (isAll) {
      await Promise.all([entries.clear(), revisions.clear(), stories.clear(), terms.clear()]);
      return chosen.length;
    }
    const ids = chosen.map(({ id }) => id);
    await revisions.where('articleId').anyOf(ids).delete();
    await countTerms(
      database,
      chosen.map((entry) => entry.terms),
      -1,
    );
    await entries.bulkDelete(ids);
    for (const storyId of new Set(chosen.map((entry) => entry.storyId))) {
      const left = await entries.where({ storyId }).count();
      if (left === 0) await stories.delete(storyId);
      else await stories.update(storyId, { articles: left });
    }
    return chosen.length;
  });
}

const DAY = 86_400_000;

/**
 * Forgets what was only opened and not read again for so many days; null keeps everything. Returns how many were forgotten.
 * `now` is ISO 8601.
 */
export async function forgetOld(database: LibraryDatabase, days: number | null, now: string): Promise<number> {
  if (days === null) return 0;
  const readBefore = new Date(Date.parse(now) - days * DAY).toISOString();
  return removeArticles(database, { readBefore, onlyOpened: true });
}
