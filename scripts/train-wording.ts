/**
 * Trains the model of wording: multinomial logistic regression over the words of a state in a sentence, which tells where it
 * stands. Deterministic: same data, same file. Data: `data/wording.tsv`, sentences of our own in the manner of news, each with
 * where the state in it stands; names and numbers are masked.
 *
 *   npx tsx scripts/train-wording.ts            trains and writes lib/language/en/wording-weights.json
 *   npx tsx scripts/train-wording.ts --check    cross-validates: trains on all fields of matters but one and tells that one
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { featuresOf, stemOf } from '../lib/analysis/stance/wording/masked-words';
import { chancesOf, trainMultinomial, type Case, type Weights } from './train-checkworthiness/multinomial';
import { fileOf } from './write-levels';

const DATA = join(import.meta.dirname, 'data/wording.tsv');
const OUT = join(import.meta.dirname, '../lib/language/en/wording-weights.json');
const CLASSES = ['supports', 'opposes', 'conditional', 'undecided', 'none'] as const;
/** Sentences that a feature stands in at least. */
const LEAST_MET = 3;
/** Penalty of large weights. */
const RIDGE = 3e-6;
/** Largest level of a weight in the file, up or down. */
const LEVELS = 28;
/** Features none of whose weights reaches this are left out: they tell little, and would take most of the file. */
const LEAST = 0.65;

/** A sentence: where its state stands, the field of matters that it is from, and what the model knows it by. */
type Row = { readonly label: number; readonly field: string; readonly features: readonly string[] };

const rows: readonly Row[] = readFileSync(DATA, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => {
    const [label = '', field = '', text = ''] = line.split('\t');
    return { label: (CLASSES as readonly string[]).indexOf(label), field, features: namesIn(text) };
  });

/** The features of a sentence's stretches, which are parted by " / ". */
function namesIn(text: string): string[] {
  const found = new Set<string>();
  for (const stretch of text.split(' / ')) {
    const words = stretch.split(' ').map((word, at) => ({ word: word.startsWith('<') ? word : stemOf(word), at }));
    for (const name of featuresOf(words).keys()) found.add(name);
  }
  return [...found];
}

const met = new Map<string, number>();
for (const { features } of rows) for (const name of features) met.set(name, (met.get(name) ?? 0) + 1);
/** The last feature of all is the bias. */
const names = [...met].filter(([name, times]) => times >= LEAST_MET && !name.includes('|')).map(([name]) => name);
const numbers = new Map(names.map((name, number) => [name, number]));

const cases = rows.map(({ label, features }): Case => {
  const value = 1 / Math.sqrt(features.length || 1);
  const known = features.flatMap((name): [number, number][] => {
    const number = numbers.get(name);
    return number === undefined ? [] : [[number, value]];
  });
  return { label, features: [...known, [names.length, 1]] };
});

const trained = (chosen: readonly Case[]): Weights => trainMultinomial(chosen, names.length + 1, CLASSES.length, RIDGE);

function check(): void {
  const table = CLASSES.map(() => CLASSES.map(() => 0));
  for (const field of new Set(rows.map((row) => row.field))) {
    const weights = trained(cases.filter((_, index) => rows[index]?.field !== field));
    cases.forEach(({ features, label }, index) => {
      if (rows[index]?.field !== field) return;
      const chances = chancesOf(weights, features, CLASSES.length);
      const told = chances.indexOf(Math.max(...chances));
      (table[label] as number[])[told] = (table[label]?.[told] ?? 0) + 1;
    });
  }
  const right = table.reduce((sum, row, label) => sum + (row[label] ?? 0), 0);
  console.log(`right ${right} of ${rows.length} (${(right / rows.length).toFixed(3)})`);
  CLASSES.forEach((name, label) =>
    console.log(name.padEnd(12), ...(table[label] ?? []).map((n) => `${n}`.padStart(6))),
  );
}

if (process.argv.includes('--check')) check();
else {
  const file = fileOf(trained(cases), CLASSES, names, { most: LEVELS, least: LEAST });
  const json = `${JSON.stringify(file, null, 2)}\n`;
  writeFileSync(OUT, json);
  console.log(`${file.names.split('|').length} features, ${Math.round(json.length / 1024)} kB`);
}
