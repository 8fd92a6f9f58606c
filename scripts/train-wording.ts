/**
 * Trains the model of wording: two logistic regressions over the words of a state in a sentence, whether it takes a side and
 * which. Deterministic: same data, same file. Data: `data/wording.tsv`, sentences of our own in the manner of news, each with
 * the side of the state in it; names and numbers are masked.
 *
 *   npx tsx scripts/train-wording.ts            cross-validates, trains and writes lib/language/en/wording-weights.json
 *   npx tsx scripts/train-wording.ts --check    cross-validates only
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { featuresOf, stemOf } from '../lib/analysis/stance/wording/masked-words';
import type { WordWeights } from '../lib/language/wording-types';
import { trainLogistic, type Example, type Logistic } from './train-checkworthiness/logistic';

const DATA = join(import.meta.dirname, 'data/wording.tsv');
const OUT = join(import.meta.dirname, '../lib/language/en/wording-weights.json');
/** Largest level of a weight in the file. */
const LEVELS = 40;
/** Lower levels are left out. */
const LEAST_LEVEL = 2;

/** A sentence: its label, the field of matters that it is from, and its words, masked. */
type Row = { readonly label: string; readonly field: string; readonly stretches: readonly string[] };

const rows: readonly Row[] = readFileSync(DATA, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => {
    const [label = '', field = '', text = ''] = line.split('\t');
    return { label, field, stretches: text.split(' / ') };
  });

const isSided = ({ label }: Row): boolean => label === 'supports' || label === 'opposes';

/** Numbers of features, by name. */
class Names {
  readonly all: string[] = [];
  private readonly numbers = new Map<string, number>();

  of({ stretches }: Row, withPairs: boolean): number[] {
    const found = new Set<number>();
    for (const stretch of stretches) {
      const words = stretch.split(' ').map((word, at) => ({ word: word.startsWith('<') ? word : stemOf(word), at }));
      for (const name of featuresOf(words, withPairs).keys()) {
        if (name.includes('|')) continue;
        let number = this.numbers.get(name);
        if (number === undefined) this.numbers.set(name, (number = this.all.push(name) - 1));
        found.add(number);
      }
    }
    return [...found];
  }
}

type Task = {
  readonly name: string;
  readonly names: Names;
  readonly rows: readonly Row[];
  readonly examples: readonly Example[];
};

function taskOf(name: string, chosen: readonly Row[], isYes: (row: Row) => boolean, withPairs: boolean): Task {
  const names = new Names();
  const examples = chosen.map((row): Example => ({
    features: names.of(row, withPairs),
    label: isYes(row) ? 1 : 0,
    weight: 1,
  }));
  return { name, names, rows: chosen, examples };
}

const sided = taskOf('takes a side', rows, isSided, false);
const side = taskOf('which side', rows.filter(isSided), ({ label }) => label === 'supports', true);

/** Trains on all fields but one and tells that one, for each. */
function check({ name, names, rows: told, examples }: Task): void {
  const scores = new Array<number>(told.length).fill(0);
  for (const field of new Set(told.map((row) => row.field))) {
    const model = trainLogistic(
      examples.filter((_, index) => told[index]?.field !== field),
      names.all.length,
    );
    examples.forEach(({ features }, index) => {
      if (told[index]?.field === field) scores[index] = model.score(features);
    });
  }
  const isRight = (index: number) => (scores[index] as number) > 0 === (examples[index]?.label === 1);
  const order = scores.map((_, index) => index).sort((a, b) => Math.abs(scores[b] ?? 0) - Math.abs(scores[a] ?? 0));
  const share = (part: readonly number[]) => (part.filter(isRight).length / part.length).toFixed(3);
  console.log(
    `${name}: n ${order.length}, right ${share(order)}, of the surer half ${share(order.slice(0, order.length / 2))}`,
  );
}

/** The weights of a model by level, as the file holds them. */
function weightsOf({ bias, weights }: Logistic, { names }: Task): WordWeights {
  const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / LEVELS;
  const groups = new Map<number, string[]>();
  weights.forEach((weight, index) => {
    const level = Math.round(weight / scale);
    if (Math.abs(level) >= LEAST_LEVEL) groups.set(level, [...(groups.get(level) ?? []), names.all[index] as string]);
  });
  const round = (value: number) => Number(value.toPrecision(6));
  return {
    bias: round(bias),
    scale: round(scale),
    // a blank behind the number keeps an object's keys in this order
    weights: Object.fromEntries(
      [...groups].sort(([a], [b]) => b - a).map(([level, found]) => [`${level} `, found.sort().join('|')]),
    ),
  };
}

for (const task of [sided, side]) check(task);
if (!process.argv.includes('--check')) {
  const [first, second] = [sided, side].map((task) =>
    weightsOf(trainLogistic(task.examples, task.names.all.length), task),
  );
  const json = `${JSON.stringify({ sided: first, side: second }, null, 2)}\n`;
  writeFileSync(OUT, json);
  console.log(`${OUT}: ${Math.round(json.length / 1024)} kB`);
}
