import cities from '../../knowledge/gazetteer-cities.json';
import type { CountryCode } from '../../types/analysis';
import { entryOf, plainEntry, type Entry, type Sense, type Tier } from './entries';

/** Cities whose keys begin with the same two letters. */
type Bucket = { readonly entries: Map<string, Entry>; readonly longest: Map<string, number> };

const table: Readonly<Record<string, string>> = cities;
const buckets = new Map<string, Bucket | null>();

/** Cities that begin with the letters of a first token, or null; each two letters are read on first use. */
export function citiesBeginning(first: string): Bucket | null {
  const letters = first.slice(0, 2);
  let bucket = buckets.get(letters);
  if (bucket === undefined) {
    const list = Object.hasOwn(table, letters) ? table[letters] : undefined;
    bucket = list === undefined ? null : readBucket(list);
    buckets.set(letters, bucket);
  }
  return bucket;
}

/** Half a million people and no everyday word: no further context needed. */
const CITY_SIZE = 5;

/** "aberdeen=GB4,US3;abidjan=CI6" */
function readBucket(list: string): Bucket {
  const entries = new Map<string, Entry>();
  const longest = new Map<string, number>();
  for (const line of list.split(';')) {
    const equals = line.indexOf('=');
    const key = line.slice(0, equals);
    const space = key.indexOf(' ');
    const first = space < 0 ? key : key.slice(0, space);
    const length = space < 0 ? 1 : key.split(' ').length;
    if ((longest.get(first) ?? 0) < length) longest.set(first, length);
    entries.set(key, readEntry(line.slice(equals + 1)));
  }
  return { entries, longest };
}

/** "GB4,US3!": senses, largest first; the mark says that the name is an everyday word too. */
function readEntry(value: string): Entry {
  const isWord = value.endsWith('!');
  if (value.length === 3 + Number(isWord)) return citySense(value.slice(0, 2), Number(value[2]), isWord);
  const senses: Sense[] = [];
  for (let at = 0; at + 2 < value.length; at += 4)
    senses.push(citySense(value.slice(at, at + 2), Number(value[at + 2]), isWord).senses[0] as Sense);
  return plainEntry(senses, 'city');
}

const citySense = (country: CountryCode, size: number, isWord: boolean): Entry => {
  const tier: Tier = size >= CITY_SIZE && !isWord ? 'city' : 'town';
  return entryOf(country, 'place', tier, size, tier);
};
