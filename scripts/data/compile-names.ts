import type { CompiledNames } from '../../lib/analysis/countries/name-table';
import type { Sense } from '../../lib/analysis/countries/entries';
import { cityTable } from './cities';
import type { CuratedEntry } from './entries';
import { buildNames } from './names';

/**
 * Every name and city of the gazetteer in the form in which the recogniser reads it (`name-table.ts` says how): compiled
 * beforehand, so that starting costs nothing, by first letters, so that an article pays for those that it uses, and names
 * apart from what they mean, which halves what is downloaded.
 */
export function compileNames(): CompiledNames {
  const { entries, smallStarts } = buildNames();
  const cities = cityTable();
  const classes = new Map<string, string>();
  const buckets = new Map<string, { keys: string; values: string[]; last: string }>();
  for (const key of [...new Set([...entries.keys(), ...cities.keys()])].sort()) {
    const entry = entries.get(key);
    const city = cities.get(key);
    const letters = lettersOf(key);
    let bucket = buckets.get(letters);
    if (!bucket) buckets.set(letters, (bucket = { keys: '', values: [], last: '' }));
    bucket.keys += shortened(key, bucket.last);
    bucket.values.push(`${entry ? written(entry, classes) : ''}${city === undefined ? '' : `|${city}`}`);
    bucket.last = key;
  }
  return {
    classes: [...classes.keys()],
    smallStarts: [...smallStarts].sort(),
    letters: [...buckets.keys()].join(' '),
    keys: [...buckets.values()].map(({ keys }) => keys),
    values: [...buckets.values()].map(({ values }) => values.join('\n')),
  };
}

/** "kabul", "kabwe" → "Dwe": a capital letter for how many letters it shares with the name before, and the rest. */
function shortened(key: string, last: string): string {
  let same = 0;
  while (same < MOST_SHARED && same < key.length && key[same] === last[same]) same++;
  return String.fromCharCode(FIRST_CAPITAL + same) + key.slice(same);
}

const FIRST_CAPITAL = 65;
const MOST_SHARED = 25;

/** First two letters of the first token: "u" of "u . s .". */
const lettersOf = (key: string): string => (key.split(' ')[0] ?? '').slice(0, 2);

/** "^US0a", "&KP01,KR01", "#3:GE02,US03"; "-" for a name that is no mention. */
function written(entry: CuratedEntry, classes: Map<string, string>): string {
  if (entry.senses.length === 0) return '-';
  const marks = `${entry.inCapitals ? '^' : ''}${entry.isJoint ? '&' : ''}${entry.ambiguity === null ? '' : `#${String(entry.ambiguity)}:`}`;
  return (
    marks + entry.senses.map((sense) => sense.country + classOf(sense, sense.note ?? entry.note, classes)).join(',')
  );
}

function classOf({ kind, tier, size }: Sense, note: string, classes: Map<string, string>): string {
  const written = `${kind}/${tier}/${String(size ?? '')}/${note}`;
  let id = classes.get(written);
  if (id === undefined) {
    id = classes.size.toString(36).padStart(2, '0');
    if (id.length > 2) throw new Error('More meanings than two digits can number: let notes say less');
    classes.set(written, id);
  }
  return id;
}
