import { ambiguousNames } from '../../knowledge/ambiguous-names';
import compiled from '../../knowledge/gazetteer-names.json';
import type { MentionKind } from '../../types/analysis';
import type { Entry, Sense, Tier } from './entries';

/**
 * The gazetteer as `npm run data` compiles it. A bucket has a line a name: `key=senses|cities`, where a sense is a country,
 * two characters for its class (an index into `classes`, base 36); before the senses `^` stands for "in capitals only", `&` for "all of them at once", `#n:` for an ambiguous name; `-`
 * alone for a name that is no mention. A city is a country and a size; `!` marks an everyday word.
 */
export type CompiledNames = {
  /** "kind/tier/size/note". */
  readonly classes: readonly string[];
  readonly smallStarts: readonly string[];
  /** By the first two letters of the keys. */
  readonly buckets: Readonly<Record<string, string>>;
};

/** Names that begin with the same word; `longest` is the number of words of the longest. */
type NamesOfWord = { readonly entries: ReadonlyMap<string, Entry>; readonly longest: number };

const { classes, buckets: written, smallStarts }: CompiledNames = compiled;
const small: ReadonlySet<string> = new Set(smallStarts);

/** Is there a name that begins with this word in small letters ("al" of "al-Shabaab")? */
export const beginsSmall = (norm: string): boolean => small.has(norm);

/** Names that begin with a word, or null. Looks through those of its first two letters; callers keep the answer with the word. */
export function namesBeginning(word: string): NamesOfWord | null {
  const letters = word.slice(0, 2);
  const lines = Object.hasOwn(written, letters) ? (written[letters] as string) : '';
  const entries = new Map<string, Entry>();
  let longest = 0;
  for (let start = lines.startsWith(word) ? 0 : nextLine(lines, word, 0); start >= 0;) {
    const after = lines[start + word.length];
    if (after === '=' || after === ' ') {
      const equals = lines.indexOf('=', start);
      const end = lines.indexOf('\n', equals);
      const key = lines.slice(start, equals);
      entries.set(key, readEntry(lines.slice(equals + 1, end < 0 ? lines.length : end)));
      longest = Math.max(longest, wordsIn(key));
    }
    start = nextLine(lines, word, start);
  }
  return longest === 0 ? null : { entries, longest };
}

/** Start of the next line that begins with these letters; -1 if none. */
function nextLine(lines: string, letters: string, from: number): number {
  const at = lines.indexOf(`\n${letters}`, from);
  return at < 0 ? -1 : at + 1;
}

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
  const read = value === '-' ? [] : value.slice(at).split(',').map(readSense);
  return {
    senses: read.map(({ sense }) => sense),
    inCapitals,
    isJoint,
    ambiguity,
    note: read[0]?.note ?? 'other name',
    city,
  };
}

/** "KR1c" */
function readSense(value: string): { readonly sense: Sense; readonly note: string } {
  const [kind, tier, size, note = ''] = (classes[parseInt(value.slice(2, 4), 36)] ?? '').split('/');
  const sense: Sense = {
    country: value.slice(0, 2),
    kind: kind as MentionKind,
    tier: tier as Tier,
    size: size === '' ? null : Number(size),
  };
  return { sense, note };
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
