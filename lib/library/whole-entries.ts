import type { LibraryEntry } from '../types/library';

const texts = ['id', 'key', 'title', 'host', 'outlet', 'firstRead', 'storyId', 'notes'] as const;
/** ISO 8601: the list is ordered, and the timeline drawn, by them. */
const times = ['published', 'lastRead'] as const;
const lists = ['countries', 'speakers', 'stances'] as const;

/**
 * Of the rows that lie on the device those that are entries: one that is spoilt must not take the others out of the reader's
 * sight. It stays where it lies until everything is removed. Looks at what is listed and searched; a full schema would cost
 * a library of thousands its quick start.
 */
export const wholeEntries = (rows: readonly LibraryEntry[]): LibraryEntry[] => rows.filter(isWhole);

const isText = (value: unknown): value is string => typeof value === 'string';

const isTime = (value: unknown): boolean => isText(value) && !Number.isNaN(Date.parse(value));

function isWhole(row: LibraryEntry): boolean {
  const [terms, corrections]: readonly unknown[] = [row.terms, row.corrections];
  return (
    texts.every((name) => isText(row[name])) &&
    times.every((name) => isTime(row[name])) &&
    lists.every((name) => Array.isArray(row[name]) && row[name].every(isText)) &&
    Array.isArray(terms) &&
    terms.every((pair) => Array.isArray(pair) && isText(pair[0])) &&
    Array.isArray(corrections)
  );
}
