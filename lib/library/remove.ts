import type { LibraryDatabase } from './database';
import { countTerms } from './keep';

/** Which entries to remove; all conditions given must hold. `readBefore` is ISO 8601. An empty selection removes everything. */
export type Selection = { readonly ids?: readonly string[]; readonly host?: string; readonly readBefore?: string };

/** Removes entries with their revisions, in one transaction; returns how many. Stories left without an article go too. */
export async function removeArticles(database: LibraryDatabase, selection: Selection): Promise<number> {
  const { entries, revisions, stories, terms } = database;
  return database.transaction('rw', [entries, revisions, stories, terms], async () => {
    const chosen = await entries
      .filter(
        (entry) =>
          (selection.ids === undefined || selection.ids.includes(entry.id)) &&
          (selection.host === undefined || entry.host === selection.host) &&
          (selection.readBefore === undefined || entry.lastRead < selection.readBefore),
      )
      .toArray();
    for (const entry of chosen) {
      await revisions.where({ articleId: entry.id }).delete();
      await countTerms(database, new Map(entry.terms), -1);
    }
    await entries.bulkDelete(chosen.map(({ id }) => id));
    for (const storyId of new Set(chosen.map((entry) => entry.storyId))) {
      const left = await entries.where({ storyId }).count();
      if (left === 0) await stories.delete(storyId);
      else await stories.update(storyId, { articles: left });
    }
    return chosen.length;
  });
}
