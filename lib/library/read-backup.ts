import * as v from 'valibot';
import type { LibraryEntry, Revision } from '../types/library';
import { LIBRARY_VERSION, type StoredStory } from './database';
import { entrySchema, headerSchema, lineSchema } from './schema';
import { upgradeEntry } from './upgrades';

/** Why a file was refused: the line (from 1) and the reason, for the reader. */
export type ImportFault = { readonly line: number; readonly reason: string };

/** An article of a file, with its revisions. */
export type ArticleLine = { readonly entry: LibraryEntry; readonly revisions: readonly Revision[] };

/** What a file holds. */
export type Backup = { readonly stories: readonly StoredStory[]; readonly articles: readonly ArticleLine[] };

/** Reads an exported file of this version or an older one; the first fault is the answer where there is one. Never throws. */
export function readBackup(file: string): Backup | ImportFault {
  const lines = file.split('\n');
  const header = parse(headerSchema, lines[0] ?? '');
  if (!header.ok) {
    const isEmpty = (lines[0] ?? '').trim() === '';
    return { line: 1, reason: isEmpty ? 'The file is empty, or not an export of this library.' : header.reason };
  }
  const { version, articles: promised } = header.value;
  if (version > LIBRARY_VERSION)
    return { line: 1, reason: `The file is of version ${version}; this one reads up to version ${LIBRARY_VERSION}.` };
  const stories: StoredStory[] = [];
  const articles: ArticleLine[] = [];
  const storyIds = new Set<string>();
  for (let at = 1; at < lines.length; at++) {
    if ((lines[at] as string).trim() === '') continue;
    const line = parse(lineSchema, lines[at] as string);
    if (!line.ok) return { line: at + 1, reason: line.reason };
    if (line.value.type === 'story') {
      stories.push(line.value.story);
      storyIds.add(line.value.story.id);
      continue;
    }
    const article = articleOf(line.value, version, storyIds);
    if (typeof article === 'string') return { line: at + 1, reason: article };
    articles.push(article);
  }
  if (promised !== undefined && promised !== articles.length)
    return { line: lines.length, reason: `The file is cut off: ${articles.length} of ${promised} articles are there.` };
  return { stories, articles };
}

type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string };

function parse<T>(schema: v.GenericSchema<unknown, T>, line: string): Parsed<T> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { ok: false, reason: 'This line is not JSON: the file is cut off or was changed.' };
  }
  const parsed = v.safeParse(schema, value);
  return parsed.success ? { ok: true, value: parsed.output } : { ok: false, reason: reasonOf(parsed.issues[0]) };
}

const reasonOf = (issue: v.BaseIssue<unknown>): string => `${v.getDotPath(issue) ?? 'the line'}: ${issue.message}`;

/** The article of a line, in today's shape, or what is wrong with it. */
function articleOf(
  { entry, revisions }: Extract<v.InferOutput<typeof lineSchema>, { type: 'article' }>,
  version: number,
  storyIds: ReadonlySet<string>,
): ArticleLine | string {
  const parsed = v.safeParse(entrySchema, upgradeEntry(entry, version));
  if (!parsed.success) return `entry.${reasonOf(parsed.issues[0])}`;
  const { id, storyId, revisions: count } = parsed.output;
  if (revisions.length === 0) return 'An article without a text.';
  if (revisions.length !== count) return `An article with ${revisions.length} of its ${count} texts.`;
  if (revisions.some(({ articleId }) => articleId !== id)) return 'A text that belongs to another article.';
  if (!storyIds.has(storyId)) return 'An article of a story that the file does not hold.';
  return { entry: parsed.output, revisions };
}
