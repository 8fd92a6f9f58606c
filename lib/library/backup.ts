import type { LibraryEntry, Revision } from '../types/library';
import { LIBRARY_VERSION, type LibraryDatabase } from './database';
import { countTerms } from './join-story';
import { sameText } from './keep';
import { readBackup, type ArticleLine, type ImportFault } from './read-backup';
import { textHash } from './sameness';

/** What came of an import: how many articles were added, and how many were here already. */
export type ImportOutcome =
  | { readonly ok: true; readonly added: number; readonly merged: number }
  | { readonly ok: false; readonly fault: ImportFault };

/** Entries read at once while exporting. */
const AT_ONCE = 100;

/**
 * The library, or some of its articles, as JSON Lines (docs/library-format.md), without line ends: a header, then a story
 * or an article a line. `exportedAt` is ISO 8601.
 */
export async function* exportLines(
  database: LibraryDatabase,
  exportedAt: string,
  ids?: readonly string[],
): AsyncGenerator<string> {
  const wanted = ids === undefined ? await database.entries.orderBy('id').primaryKeys() : [...new Set(ids)].sort();
  yield JSON.stringify({ format: 'standpoint-library', version: LIBRARY_VERSION, exportedAt, articles: wanted.length });
  const storyIds = ids && new Set((await database.entries.bulkGet([...ids])).map((entry) => entry?.storyId));
  for (const story of await database.stories.orderBy('id').toArray())
    if (storyIds?.has(story.id) ?? true) yield JSON.stringify({ type: 'story', story });
  for (let from = 0; from < wanted.length; from += AT_ONCE) {
    const some = wanted.slice(from, from + AT_ONCE);
    const [entries, revisions] = await database.transaction('r', [database.entries, database.revisions], () =>
      Promise.all([database.entries.bulkGet(some), database.revisions.where('articleId').anyOf(some).sortBy('readAt')]),
    );
    const texts = new Map<string, Revision[]>(some.map((id) => [id, []]));
    for (const revision of revisions) texts.get(revision.articleId)?.push(revision);
    for (const entry of entries)
      if (entry) yield JSON.stringify({ type: 'article', entry, revisions: texts.get(entry.id) });
  }
}

/**
 * Merges an export into the library, in one transaction: an article that is here already (same address, or nearly the same
 * text) gets the revisions that it lacks, and no second entry. A file with a fault is refused whole and changes nothing.
 */
export async function importLines(database: LibraryDatabase, file: string): Promise<ImportOutcome> {
  const read = readBackup(file);
  if ('kind' in read) return { ok: false, fault: read };
  const { entries, revisions, stories, terms } = database;
  return database.transaction('rw', [entries, revisions, stories, terms], async () => {
    const before = new Set(await entries.toCollection().primaryKeys());
    const known = new Set(await stories.toCollection().primaryKeys());
    const fresh = read.stories.filter(({ id }) => !known.has(id));
    await stories.bulkAdd(fresh);
    const added: LibraryEntry[] = [];
    for (const article of read.articles) {
      const here = await hereAlready(database, article, before);
      if (here) await mergeInto(database, here, article);
      else added.push(await add(database, article));
    }
    await countTerms(
      database,
      added.map((entry) => entry.terms),
      1,
    );
    // A story whose articles were all here already, in stories of their own, is not needed.
    for (const storyId of new Set([...fresh.map(({ id }) => id), ...added.map((entry) => entry.storyId)])) {
      const articles = await entries.where({ storyId }).count();
      if (articles === 0) await stories.delete(storyId);
      else await stories.update(storyId, { articles });
    }
    return { ok: true, added: added.length, merged: read.articles.length - added.length };
  });
}

/** The entry that an article of a file belongs to. Texts are compared with those that were here before the import alone. */
async function hereAlready(
  database: LibraryDatabase,
  { entry, revisions }: ArticleLine,
  before: ReadonlySet<string>,
): Promise<LibraryEntry | undefined> {
  const known = await database.entries.get({ key: entry.key });
  if (known || before.size === 0) return known;
  const alike = await sameText(database, entry.bands, revisions.at(-1)?.analysis.article.text ?? '');
  return alike && before.has(alike.id) ? alike : undefined;
}

/** Adds an article; under another id where its own is that of another article here. */
async function add(database: LibraryDatabase, { entry, revisions }: ArticleLine): Promise<LibraryEntry> {
  const isTaken = (await database.entries.get(entry.id)) !== undefined;
  const id = isTaken ? textHash(`${entry.id}\n${entry.key}`) : entry.id;
  const added = { ...entry, id };
  await database.entries.add(added);
  await database.revisions.bulkAdd(revisions.map((revision) => ({ ...revision, articleId: id })));
  return added;
}

/** What is newer wins; nothing that the reader wrote is lost for an empty field. */
async function mergeInto(
  database: LibraryDatabase,
  known: LibraryEntry,
  { entry, revisions }: ArticleLine,
): Promise<void> {
  const present = await database.revisions.where({ articleId: known.id }).toArray();
  const here = new Set(present.map((revision) => revision.textHash));
  const missing = revisions
    .filter((revision) => !here.has(revision.textHash))
    .map((revision) => ({ ...revision, articleId: known.id }));
  await database.revisions.bulkPut(missing);
  const [older, newer] = known.lastRead < entry.lastRead ? [known, entry] : [entry, known];
  const { title, countries, speakers, stances, bands } = newer;
  await database.entries.put({
    ...known,
    ...{ title, countries, speakers, stances, bands },
    firstRead: known.firstRead < entry.firstRead ? known.firstRead : entry.firstRead,
    lastRead: newer.lastRead,
    notes: newer.notes || older.notes,
    corrections: newer.corrections.length > 0 ? newer.corrections : older.corrections,
    chosen: known.chosen || entry.chosen,
    revisions: known.revisions + missing.length,
    size: known.size + missing.reduce((sum, revision) => sum + JSON.stringify(revision).length, 0),
  });
}
