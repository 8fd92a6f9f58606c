import MiniSearch from 'minisearch';
import type { LibraryEntry } from '../types/library';
import { stem } from './terms';

/** What the reader asks for; absent parts do not filter. Dates are ISO 8601 days, both included. */
export type LibraryQuery = {
  readonly words?: string | undefined;
  readonly country?: string | undefined;
  readonly speaker?: string | undefined;
  readonly outlet?: string | undefined;
  /** A stance, of any country or of `country` where that is given. */
  readonly stance?: string | undefined;
  readonly storyId?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Where absent: best first where words are given, else the latest published first. */
  readonly order?: LibraryOrder | undefined;
};

/** Published last or first, read last, or by title. */
export type LibraryOrder = 'newest' | 'oldest' | 'read' | 'title';

/** A value to narrow a list down by, and how many of the list have it. */
export type Facet = { readonly value: string; readonly count: number };
/** What a list can be narrowed down by. */
export type Facets = Readonly<Record<'countries' | 'speakers' | 'outlets' | 'stances', readonly Facet[]>>;

/** Searches the kept articles by words, countries, speakers, outlets and stances. */
export type LibrarySearch = {
  /** Settles when every word can be found; what is not yet read in is missing from searches by words before. */
  readonly ready: Promise<void>;
  /** Entries that fit, in the order asked for. */
  readonly find: (query: LibraryQuery) => readonly LibraryEntry[];
  /** Takes an entry in the place of its older self: notes have changed. Call it once `ready` has settled. */
  readonly replace: (entry: LibraryEntry) => void;
};

/** Entries indexed before the page may answer the reader again. */
const AT_ONCE = 100;

/**
 * Indexes entries for search: title, outlet, speakers, notes, and the body's strongest terms. Prefixes, other
 * endings of a word and one-letter slips are found.
 */
export function searchLibrary(entries: readonly LibraryEntry[]): LibrarySearch {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  let ordered = inOrder(entries);
  const index = new MiniSearch<LibraryEntry>({
    fields: ['title', 'outlet', 'speakers', 'terms', 'notes'],
    extractField: (entry, field) => {
      if (field === 'terms') return entry.terms.map(([term]) => term).join(' ');
      if (field === 'speakers') return entry.speakers.join(' ');
      return String(entry[field as 'id' | 'title' | 'outlet' | 'notes']);
    },
    // The terms were stemmed when they were counted.
    processTerm: (term, field) => (field === 'terms' ? term : stem(term)) || null,
    searchOptions: {
      boost: { title: 3, speakers: 2 },
      prefix: (term) => term.length > 2,
      fuzzy: (term) => (term.length > 5 ? 0.2 : false),
      combineWith: 'AND',
    },
  });
  return {
    ready: index.addAllAsync(entries, { chunkSize: AT_ONCE }),
    find: (query) => {
      const words = query.words?.trim() ?? '';
      if (words === '') return ordered(query.order ?? 'newest').filter((entry) => fits(entry, query));
      const best = index.search(words).flatMap(({ id }) => byId.get(id as string) ?? []);
      const found = best.filter((entry) => fits(entry, query));
      if (query.order === undefined) return found;
      const wanted = new Set(found);
      return ordered(query.order).filter((entry) => wanted.has(entry));
    },
    replace: (entry) => {
      byId.set(entry.id, entry);
      ordered = inOrder([...byId.values()]);
      index.replace(entry);
    },
  };
}

/** Entries by order; each order is made when it is first asked for. */
function inOrder(entries: readonly LibraryEntry[]): (order: LibraryOrder) => readonly LibraryEntry[] {
  const made = new Map<LibraryOrder, readonly LibraryEntry[]>();
  const collator = new Intl.Collator();
  const make = (order: LibraryOrder) => {
    if (order === 'title') return [...entries].sort((a, b) => collator.compare(a.title, b.title));
    const timed = entries.map((entry) => ({
      entry,
      at: Date.parse(order === 'read' ? entry.lastRead : entry.published),
    }));
    const sign = order === 'oldest' ? 1 : -1;
    return timed.sort((a, b) => sign * (a.at - b.at)).map(({ entry }) => entry);
  };
  return (order) => {
    const known = made.get(order) ?? make(order);
    made.set(order, known);
    return known;
  };
}

function fits(entry: LibraryEntry, { country, speaker, outlet, stance, storyId, from, to }: LibraryQuery): boolean {
  return (
    (country === undefined || entry.countries.includes(country)) &&
    (speaker === undefined || entry.speakers.includes(speaker)) &&
    (outlet === undefined || entry.outlet === outlet) &&
    (storyId === undefined || entry.storyId === storyId) &&
    (stance === undefined ||
      entry.stances.some(
        (pair) => pair === `${country}:${stance}` || (country === undefined && pair.endsWith(`:${stance}`)),
      )) &&
    (from === undefined || entry.published.slice(0, 10) >= from) &&
    (to === undefined || entry.published.slice(0, 10) <= to)
  );
}

/** Facet values of a list, most frequent first, at most 50 each. */
export function facetsOf(entries: readonly LibraryEntry[]): Facets {
  const count = (valuesOf: (entry: LibraryEntry) => readonly string[]): Facet[] => {
    const counts = new Map<string, number>();
    for (const entry of entries)
      for (const value of new Set(valuesOf(entry))) counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts]
      .map(([value, n]) => ({ value, count: n }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
      .slice(0, 50);
  };
  return {
    countries: count(({ countries }) => countries),
    speakers: count(({ speakers }) => speakers),
    outlets: count(({ outlet }) => [outlet]),
    stances: count(({ stances }) => stances.map((pair) => pair.split(':')[1] ?? '')),
  };
}
