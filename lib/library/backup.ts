import * as v from 'valibot';
import type { LibraryEntry, Revision } from '../types/library';
import type { LibraryDatabase, StoredStory } from './database';
import { countTerms } from './keep';
import { headerSchema, lineSchema } from './schema';

/** Why a file was refused: the line (from 1) and the reason, for the reader. */
export type ImportFault = { readonly line: number; readonly reason: string };

export type ImportOutcome =
  | { readonly ok: true; readonly added: number; readonly merged: number }
  | { readonly ok: false; readonly fault: ImportFault };

type Backup = { stories: StoredStory[]; articles: { entry: LibraryEntry; revisions: Revision[] }[] };

/** The whole library as JSON Lines (docs/library-format.md): a header, then a story or an article a line. */
export async function* exportLines(database: LibraryDatabase, exportedAt: string): AsyncGenerator<string> {
  yield JSON.stringify({ format: 'standpoint-library', version: 1, exportedAt });
  for (const story of await database.stories.orderBy('id').toArray()) yield JSON.stringify({ type: 'story', story });
  for (const id of await database.entries.orderBy('id').primaryKeys()) {
    const entry = await database.entries.get(id);
    const revisions = await database.revisions.where({ articleId: id }).sortBy('readAt');
    if (entry) yield JSON.stringify({ type: 'article', entry, revisions });
  }
}

/**
 * Merges an export into the library, in one transaction: an article that is here already (same key) gets the revisions
 * that it lacks, and no second entry. A file with a fault is refused whole and changes nothing.
 */
export async function importLines(database: LibraryDatabase, file: string): Promise<ImportOutcome> {
  const read = readBackup(file);
  if ('line' in read) return { ok: false, fault: read };
  const { entries, revisions, stories, terms } = database;
  return database.transaction('rw', [entries, revisions, stories, terms], async () => {
    let [added, merged] = [0, 0];
    for (const story of read.stories) if (!(await stories.get(story.id))) await stories.add(story);
    for (const article of read.articles) {
      if (await mergeArticle(database, article)) added++;
      else merged++;
    }
    for (const story of await stories.toArray())
      await stories.update(story.id, { articles: await entries.where({ storyId: story.id }).count() });
    return { ok: true, added, merged };
  });
}

function readBackup(file: string): Backup | ImportFault {
  const backup: Backup = { stories: [], articles: [] };
  const lines = file.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const line = (lines[at] as string).trim();
    if (line === '') continue;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      return { line: at + 1, reason: 'This line is not JSON: the file is cut off or was changed.' };
    }
    const parsed = at === 0 ? v.safeParse(headerSchema, value) : v.safeParse(lineSchema, value);
    if (!parsed.success) return { line: at + 1, reason: reasonOf(parsed.issues[0]) };
    const fault = at === 0 ? null : addLine(backup, parsed.output as v.InferOutput<typeof lineSchema>);
    if (fault !== null) return { line: at + 1, reason: fault };
  }
  return lines[0]?.trim() ? backup : { line: 1, reason: 'The file is empty, or not an export of this library.' };
}

function addLine(backup: Backup, line: v.InferOutput<typeof lineSchema>): string | null {
  if (line.type === 'story') backup.stories.push(line.story);
  else if (line.revisions.length === 0) return 'An article without a text.';
  else if (line.revisions.some(({ articleId }) => articleId !== line.entry.id))
    return 'A text that belongs to another article.';
  else backup.articles.push({ entry: line.entry, revisions: line.revisions });
  return null;
}

const reasonOf = (issue: v.BaseIssue<unknown>): string => `${v.getDotPath(issue) ?? 'the line'}: ${issue.message}`;

/** True where the article was new. */
async function mergeArticle(
  database: LibraryDatabase,
  { entry, revisions }: Backup['articles'][number],
): Promise<boolean> {
  const known = await database.entries.get({ key: entry.key });
  if (!known) {
    await database.entries.add(entry);
    await database.revisions.bulkPut(revisions);
    await countTerms(database, new Map(entry.terms), 1);
    return true;
  }
  const here = new Set(
    (await database.revisions.where({ articleId: known.id }).toArray()).map(({ textHash }) => textHash),
  );
  const missing = revisions
    .filter(({ textHash }) => !here.has(textHash))
    .map((revision) => ({ ...revision, articleId: known.id }));
  await database.revisions.bulkPut(missing);
  const [older, newer] = known.lastRead < entry.lastRead ? [known, entry] : [entry, known];
  await database.entries.put({
    ...known,
    firstRead: known.firstRead < entry.firstRead ? known.firstRead : entry.firstRead,
    lastRead: newer.lastRead,
    notes: newer.notes || older.notes,
    corrections: newer.corrections.length > 0 ? newer.corrections : older.corrections,
    revisions: known.revisions + missing.length,
    size: known.size + missing.reduce((sum, revision) => sum + JSON.stringify(revision).length, 0),
  });
  return false;
}
