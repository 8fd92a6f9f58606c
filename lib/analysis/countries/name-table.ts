import { ambiguousNames } from '../../knowledge/ambiguous-names';
import compiled from '../../knowledge/gazetteer-names.json';
import type { MentionKind } from '../../types/analysis';
import type { Entry, Sense, Tier } from './entries';

/**
 * The gazetteer as `npm run data` compiles it, in buckets by the first two letters of the names. Names are sorted and
 * written one behind the other: a capital letter says how many letters a name shares with the one before (A none, B one),
 * its other letters follow. What they mean stands apart, a line a name: `senses|cities`, where a sense is a country,
 * two characters for its class (an index into `classes`, base 36); before the senses `^` stands for "in capitals only", `&` for "all of them at once", `#n:` for an ambiguous name; `-`
 * alone for a name that is no mention. A city is a country and a size; `!` marks an everyday word.
 */
export type CompiledNames = {
  /** "kind/tier/size/note". */
  readonly classes: readonly string[];
  readonly smallStarts: readonly string[];
  /** First letters of the buckets, parted by spaces. */
  readonly letters: string;
  readonly keys: readonly string[];
  readonly values: readonly string[];
};

/** Names that begin with the same word; `longest` is the number of words of the longest. */
type NamesOfWord = { readonly entries: ReadonlyMap<string, Entry>; readonly longest: number };

const { classes, smallStarts, letters, keys, values }: CompiledNames = compiled;
const small: ReadonlySet<string> = new Set(smallStarts);
const bucketOf: ReadonlyMap<string, number> = new Map(letters.split(' ').map((start, at) => [start, at]));

/** Is there a name that begins with this word in small letters ("al" of "al-Shabaab")? */
export const beginsSmall = (norm: string): boolean => small.has(norm);

/** Names that begin with a word, or null; callers keep the answer with the word. */
export function namesBeginning(word: string): NamesOfWord | null {
  const bucket = bucketOf.get(word.slice(0, 2));
  if (bucket === undefined) return null;
  const names = (unpacked[bucket] ??= unpack(keys[bucket] as string));
  const entries = new Map<string, Entry>();
  let longest = 0;
  for (let at = firstFrom(names, word); at < names.length; at++) {
    const key = names[at] as string;
    if (!key.startsWith(word)) break;
    if (key.length > word.length && key[word.length] !== ' ') continue;
    entries.set(key, readEntry(meaningsOf(bucket)[at] as string));
    longest = Math.max(longest, wordsIn(key));
  }
  return longest === 0 ? null : { entries, longest };
}

const unpacked: string[][] = [];

/** "AkabulDwe" → "kabul", "kabwe" */
function unpack(written: string): string[] {
  const names = written.split(BEFORE_CAPITAL);
  let last = '';
  for (let at = 0; at < names.length; at++) {
    const short = names[at] as string;
    last = last.slice(0, short.charCodeAt(0) - FIRST_CAPITAL) + short.slice(1);
    names[at] = last;
  }
  return names;
}

const BEFORE_CAPITAL = /(?=[A-Z])/;
const FIRST_CAPITAL = 65;

/** Place of the first name that does not stand before a word, by halving. */
function firstFrom(names: readonly string[], word: string): number {
  let [from, to] = [0, names.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((names[middle] as string) < word) from = middle + 1;
    else to = middle;
  }
  return from;
}

const meanings: string[][] = [];

/** The lines of a bucket. */
const meaningsOf = (bucket: number): readonly string[] => (meanings[bucket] ??= (values[bucket] as string).split('\n'));

function wordsIn(key: string): number {
  let words = 1;
  for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) words++;
  return words;
}

const shared = new Map<string, Entry>();

/** The entry that is written so; made once for all its names. */
function readEntry(value: string): Entry {
  let entry = shared.get(value);
  if (entry) return entry;
  const bar = value.indexOf('|');
  const city = bar < 0 ? null : readCities(value.slice(bar + 1));
  entry = bar === 0 ? (city as Entry) : readNames(bar < 0 ? value : value.slice(0, bar), city);
  shared.set(value, entry);
  return entry;
}

function readNames(value: string, city: Entry | null): Entry {
  let at = 0;
  const inCapitals = value[at] === '^';
  if (inCapitals) at++;
  const isJoint = value[at] === '&';
  if (isJoint) at++;
  let ambiguity: Entry['ambiguity'] = null;
  if (value[at] === '#') {
    const colon = value.indexOf(':');
    ambiguity = ambiguousNames[Number(value.slice(at + 1, colon))] ?? null;
    at = colon + 1;
  }
  const senses = value === '-' ? [] : value.slice(at).split(',').map(readSense);
  return {
    senses,
    inCapitals,
    isJoint,
    ambiguity,
    note: senses[0]?.note ?? 'other name',
    city,
  };
}

/** "KR1c" */
function readSense(value: string): Sense {
  const [kind, tier, size, note = ''] = (classes[parseInt(value.slice(2, 4), 36)] ?? '').split('/');
  return {
    country: value.slice(0, 2),
    kind: kind as MentionKind,
    tier: tier as Tier,
    size: size === '' ? null : Number(size),
    note,
  };
}

/** Half a million people and no everyday word: no further context needed. */
const CITY_SIZE = 5;

/** "GB4,US3!" */
function readCities(value: string): Entry {
  const isWord = value.endsWith('!');
  const senses: Sense[] = (isWord ? value.slice(0, -1) : value).split(',').map((city) => {
    const size = Number(city.slice(2));
    return {
      country: city.slice(0, 2),
      kind: 'place',
      tier: isWord ? 'word' : size >= CITY_SIZE ? 'city' : 'town',
      size,
    };
  });
  return { senses, inCapitals: false, isJoint: false, ambiguity: null, note: 'city', city: null };
}
