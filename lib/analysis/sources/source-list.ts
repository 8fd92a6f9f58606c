import type { CountryCode, Source, SourceKind } from '../../types/analysis';
import type { Span } from '../../types/span';

/** Words of a name that tell nothing about who it is. */
const EMPTY = new Set('the a an of mr mrs ms dr sir dame lord lady and'.split(' '));

// "U.S." → "US"
const ABBREVIATED = /\b(\p{Lu})\./gu;

const wordsOf = (name: string): string[] =>
  (
    name
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(ABBREVIATED, '$1')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).filter((word) => !EMPTY.has(word));

type Entry = {
  kind: SourceKind;
  name: string;
  words: readonly string[];
  url: string | null;
  span: Span | null;
  count: number;
};

/** Sources in the order in which the text first draws on them, each once. */
export type SourceList = {
  /** Adds one, or counts it again where it is known; gives its index. */
  readonly cite: (kind: SourceKind, name: string, span: Span | null, url?: string, state?: CountryCode) => number;
  readonly entries: () => Source[];
};

/** An empty list. Names of media, documents and bodies are one source where they have the same words; links by address, governments by state. */
export function sourceList(): SourceList {
  const entries: Entry[] = [];
  const known = new Map<string, number>();
  const read = new Map<string, readonly string[]>();
  return {
    cite(kind, name, span, url, state) {
      const words = read.get(name) ?? wordsOf(name);
      read.set(name, words);
      const key = url ?? (state === undefined ? words.join(' ') : `state ${state}`);
      const at = known.get(key) ?? (url === undefined && state === undefined ? namesake(entries, kind, words) : -1);
      if (at >= 0) {
        const entry = entries[at] as Entry;
        entry.count++;
        if (state === undefined && words.length > entry.words.length) Object.assign(entry, { name, words });
        known.set(key, at);
        return at;
      }
      known.set(key, entries.length);
      return entries.push({ kind, name, words, url: url ?? null, span, count: 1 }) - 1;
    },
    entries: () =>
      entries.map(({ kind, name, url, span, count }) => ({
        kind,
        name,
        ...(url !== null && { url }),
        ...(span !== null && { start: span.start, end: span.end }),
        count,
      })),
  };
}

/** A body named before by more or fewer of the same words: "the Commerce Ministry", "China's Commerce Ministry". */
function namesake(entries: readonly Entry[], kind: SourceKind, words: readonly string[]): number {
  if (kind === 'person' || kind === 'anonymous' || words.length === 0) return -1;
  const isPart = (part: readonly string[], whole: readonly string[]) =>
    part.length > 1 && part.every((word) => whole.includes(word));
  return entries.findIndex(
    (entry) =>
      entry.url === null &&
      (entry.kind === kind || (isBody(entry.kind) && isBody(kind))) &&
      (isPart(words, entry.words) || isPart(entry.words, words)),
  );
}

const isBody = (kind: SourceKind): boolean => kind === 'official' || kind === 'organisation' || kind === 'media';
