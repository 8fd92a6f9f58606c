import type { Source, SourceKind } from '../../types/analysis';
import type { Span } from '../../types/span';
import { abbreviates } from './abbreviates';
import type { Citation } from './citation';

/** Words of a name that tell nothing about who it is. */
const EMPTY = new Set(
  'the a an of mr mrs ms dr sir dame lord lady and some many most several jr sr ii iii iv'.split(' '),
);

// "U.S." → "US"
const ABBREVIATED = /\b(\p{Lu})\./gu;

const wordsOf = (name: string): string[] =>
  (plain(name).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !EMPTY.has(word));

/** Lower case without accents, abbreviations without their stops. */
function plain(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  return name.normalize('NFKD').replace(/\p{M}/gu, '').replace(ABBREVIATED, '$1').toLowerCase();
}
// "Ana Ortega’s 2-page memo": letters without accents, marks that stay what they are, and no stops
const PLAIN = /^[a-z\d ,'‘’“”–—-]*$/i;

type Entry = {
  kind: SourceKind;
  name: string;
  words: readonly string[];
  url: string | null;
  span: Span;
  count: number;
  /** Where the place ends that was counted last. */
  counted: number;
};

/** Sources in the order in which the text first draws on them, each once. */
export type SourceList = {
  /** Adds one, or counts it again where it is known; gives its index. Links are known by their address. */
  readonly cite: (citation: Citation) => number;
  readonly entries: () => Source[];
};

/**
 * An empty list. Names of media, documents and bodies are one source where they have the same words, governments by state.
 * A source keeps the first address that the text gives for it; another one is a link of its own.
 */
export function sourceList(): SourceList {
  const entries: Entry[] = [];
  const known = new Map<string, number>();
  const read = new Map<string, readonly string[]>();
  const linkTo = (entry: Entry, url: string, citation: Citation): void => {
    if (entry.url === null) entry.url = url;
    else if (entry.url !== url) list.cite({ ...citation, kind: 'link', name: entry.name, state: null });
  };
  const list: SourceList = {
    cite(citation) {
      const { kind, name, url, state } = citation;
      let words = read.get(name);
      if (words === undefined) read.set(name, (words = wordsOf(name)));
      const isLink = kind === 'link';
      const key = isLink ? `link ${url}` : state === null ? words.join(' ') : `state ${state}`;
      const at = known.get(key) ?? (isLink || state !== null ? -1 : namesake(entries, citation, words));
      if (at < 0) {
        known.set(key, entries.length);
        return entries.push({ kind, name, words, url, span: citation, count: 1, counted: citation.end }) - 1;
      }
      const entry = entries[at] as Entry;
      if (citation.start >= entry.counted) entry.count++;
      entry.counted = Math.max(entry.counted, citation.end);
      const isFuller = words.length > entry.words.length || (kind === 'person' && isLonger(words, entry.words));
      if (state === null && isFuller) Object.assign(entry, { name, words });
      known.set(key, at);
      if (url !== null && !isLink) linkTo(entry, url, citation);
      return at;
    },
    entries: () =>
      entries.map(({ kind, name, url, span: { start, end }, count }) =>
        url === null ? { kind, name, start, end, count } : { kind, name, url, start, end, count },
      ),
  };
  return list;
}

/** A body named before by more or fewer of the same words: "the Commerce Ministry", "China's Commerce Ministry". */
function namesake(entries: readonly Entry[], citation: Citation, words: readonly string[]): number {
  const { kind, name } = citation;
  if (kind === 'person' || kind === 'anonymous') return bySurname(entries, words);
  if (words.length === 0) return -1;
  const again = bySameNoun(entries, citation, words);
  if (again >= 0) return again;
  const isPart = (part: readonly string[], whole: readonly string[]) =>
    part.length > 1 && part.every((word) => whole.includes(word)) && !isOwner(part, whole);
  return entries.findIndex(
    (entry) =>
      entry.kind !== 'link' &&
      (entry.kind === kind || (isBody(entry.kind) && isBody(kind))) &&
      (isPart(words, entry.words) ||
        isPart(entry.words, words) ||
        (isBody(kind) && (abbreviates(name, entry.name) || abbreviates(entry.name, name)))),
  );
}

/**
 * What was named before by more words or is now, where one of the two is a bare noun: "letter" after "Tarvo's letter", "the
 * company" after "the Laren company". Of several documents the last is meant; of several bodies nobody can tell.
 */
function bySameNoun(entries: readonly Entry[], { kind, name }: Citation, words: readonly string[]): number {
  const bare = BARE.get(kind);
  if (bare === undefined) return -1;
  const same = entries.flatMap((entry, at) => {
    const isSame = entry.kind === kind && entry.words.at(-1) === words.at(-1) && entry.words.length !== words.length;
    return isSame && bare.test(words.length === 1 ? name : entry.words.length === 1 ? entry.name : '') ? [at] : [];
  });
  if (kind === 'document' || same.length === 1) return same.at(-1) ?? -1;
  return same.length === 0 && ANY_BODY.test(name) ? onlyBody(entries) : -1;
}

/** "The group said", where one body alone was named before. */
const ANY_BODY = /^[Tt]he (?:group|organi[sz]ation|association)$/;

function onlyBody(entries: readonly Entry[]): number {
  const first = entries.findIndex(({ kind }) => kind === 'organisation');
  return entries.slice(first + 1).some(({ kind }) => kind === 'organisation') ? -1 : first;
}

/** Nouns by themselves: "letter", "The group"; "campaign" without its article may be anybody's. */
const BARE: ReadonlyMap<SourceKind, RegExp> = new Map([
  ['document', /^\p{L}+$/u],
  ['organisation', /^[Tt]he \p{Ll}+$/u],
]);

/** "the European Union" is not "the European Union's top court": all its words tell whose the other one is. */
function isOwner(part: readonly string[], whole: readonly string[]): boolean {
  const owner = whole.slice(0, whole.lastIndexOf('s') + 1);
  return owner.length > 0 && owner.length < whole.length && part.every((word) => owner.includes(word));
}

/** Somebody named before, whom the text now calls by the last of their names alone, or by a short form of the first. */
const bySurname = (entries: readonly Entry[], words: readonly string[]): number =>
  entries.findIndex(
    ({ kind, words: full }) =>
      kind === 'person' &&
      full.length > 1 &&
      words.length > 0 &&
      full.at(-1) === words.at(-1) &&
      (words.length === 1 || (words.length === full.length && areForms(words[0] as string, full[0] as string))),
  );

/** Of two names of as many words the one that writes the first in full. */
const isLonger = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.length > 1 && (one[0] as string).length > (other[0] as string).length;

/** "Ken" and "Kenneth". */
const areForms = (one: string, other: string): boolean =>
  Math.min(one.length, other.length) > 2 && (one.startsWith(other) || other.startsWith(one));

const isBody = (kind: SourceKind): boolean => kind === 'official' || kind === 'organisation' || kind === 'media';
