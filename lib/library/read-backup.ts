import * as v from 'valibot';
import type { LibraryEntry, Revision } from '../types/library';
import { LIBRARY_VERSION, type StoredStory } from './database';
import { entrySchema, headerSchema, lineSchema } from './schema';
import { upgradeEntry } from './upgrades';

/** Why a file was refused. */
export type ImportFault =
  /** The browser does not give it: it was moved, or is larger than a text can be. */
  | { readonly kind: 'unreadable' }
  /** It is no export of a library; an empty one is none either. */
  | { readonly kind: 'foreign' }
  /** A later version of the library has written it. */
  | { readonly kind: 'newer' }
  /** It ends before all the articles are told that its first line promises. */
  | { readonly kind: 'cut-off'; readonly here: number; readonly promised: number }
  /** A line (from 1) of it does not fit, and why, in the words of the schema. */
  | { readonly kind: 'broken'; readonly line: number; readonly reason: string };

/** An article of a file, with its revisions. */
export type ArticleLine = { readonly entry: LibraryEntry; readonly revisions: readonly Revision[] };

/** What a file holds. */
export type Backup = { readonly stories: readonly StoredStory[]; readonly articles: readonly ArticleLine[] };

/** Of the first line of a version to come no more than this is known. */
const versionSchema = v.object({ version: v.number() });

/** Whether a text begins as an export does: its first line, or the first few thousand characters of a file, are enough. */
export const isBackup = (beginning: string): boolean => /^\{[^\n]*"format"\s*:\s*"standpoint-library"/.test(beginning);

/** Reads an exported file of this version or an older one; the first fault is the answer where there is one. Never throws. */
export function readBackup(file: string): Backup | ImportFault {
  if (!isBackup(file)) return { kind: 'foreign' };
  const lines = file.trimEnd().split('\n');
  const written = parse(versionSchema, lines[0] ?? '');
  if (written.ok && written.value.version > LIBRARY_VERSION) return { kind: 'newer' };
  const header = parse(headerSchema, lines[0] ?? '');
  if (!header.ok) return { kind: 'broken', line: 1, reason: header.reason };
  const { version, articles: promised } = header.value;
  const stories = new Map<string, StoredStory>();
  const articles: ArticleLine[] = [];
  const isShort = () => promised !== undefined && articles.length < promised;
  const cutOff = () => ({ kind: 'cut-off', here: articles.length, promised: promised ?? 0 }) as const;
  for (let at = 1; at < lines.length; at++) {
    const text = lines[at] as string;
    if (text.trim() === '') continue;
    const line = parse(lineSchema, text);
    if (!line.ok && at === lines.length - 1 && !line.isJson && isShort()) return cutOff();
    if (!line.ok) return { kind: 'broken', line: at + 1, reason: line.reason };
    if (line.value.type === 'story') {
      stories.set(line.value.story.id, line.value.story);
      continue;
    }
    const article = articleOf(line.value, version, stories);
    if (typeof article === 'string') return { kind: 'broken', line: at + 1, reason: article };
    articles.push(article);
  }
  if (isShort()) return cutOff();
  if (promised !== undefined && promised < articles.length)
    return { kind: 'broken', line: 1, reason: `${promised} articles are promised, ${articles.length} are there.` };
  return { stories: [...stories.values()], articles };
}

type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly isJson: boolean; readonly reason: string };

function parse<T>(schema: v.GenericSchema<unknown, T>, line: string): Parsed<T> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { ok: false, isJson: false, reason: 'not JSON' };
  }
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return { ok: true, value: parsed.output };
  return { ok: false, isJson: true, reason: reasonOf(parsed.issues[0]) };
}

const reasonOf = (issue: v.BaseIssue<unknown>): string => `${v.getDotPath(issue) ?? 'the line'}: ${issue.message}`;

/** The article of a line, in today's shape, or what is wrong with it. */
function articleOf(
  { entry, revisions }: Extract<v.InferOutput<typeof lineSchema>, { type: 'article' }>,
  version: number,
  stories: ReadonlyMap<string, StoredStory>,
): ArticleLine | string {
  const parsed = v.safeParse(entrySchema, upgradeEntry(entry, version));
  if (!parsed.success) return `entry.${reasonOf(parsed.issues[0])}`;
  const { id, storyId, revisions: count } = parsed.output;
  if (revisions.length === 0) return 'An article without a text.';
  if (revisions.length !== count) return `An article with ${revisions.length} of its ${count} texts.`;
  if (revisions.some(({ articleId }) => articleId !== id)) return 'A text that belongs to another article.';
  if (!stories.has(storyId)) return 'An article of a story that the file does not hold.';
  return { entry: parsed.output, revisions };
}
