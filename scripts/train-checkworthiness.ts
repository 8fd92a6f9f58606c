/**
 * Trains the check-worthiness model: logistic regression over the features of `checkworthiness-features.ts`.
 * Deterministic: same data, same file. Data: ClaimBuster (CC BY 4.0) at `../shared`, without the third that is kept
 * unread, and the sentences of `train-checkworthiness/sentences.tsv`, which are ours and in the manner of news.
 *
 *   tsx scripts/train-checkworthiness.ts            cross-validates, trains and writes the weights
 *   tsx scripts/train-checkworthiness.ts --dry      cross-validates only
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { averagePrecision, bestF1, trainLogistic, type Logistic } from './train-checkworthiness/logistic';
import { crossValidate, examples, names, sentences } from './train-checkworthiness/wording-examples';

const OUT = join(import.meta.dirname, '../lib/language/en/checkworthiness-model.json');
/** Largest weight in the file; the step is 1/LEVELS of the largest weight. */
const LEVELS = 60;
/** Lower levels are left out: a seventh of the file, and 0.001 of average precision. */
const LEAST_LEVEL = 2;

function report(scores: readonly number[]): void {
  const parts = { all: () => true, screened: 'screened', claimbuster: 'claimbuster', ours: 'ours' } as const;
  for (const [name, part] of Object.entries(parts)) {
    const rows = examples
      .map((example, index) => ({ score: scores[index] as number, label: example.label, from: sentences[index]?.from }))
      .filter((row) => typeof part === 'function' || row.from === part);
    console.log(
      `${name.padEnd(12)} n ${rows.length}  AP ${averagePrecision(rows).toFixed(3)}  best F1 ${bestF1(rows).toFixed(3)}`,
    );
  }
}

function write(model: Logistic): void {
  const largest = model.weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const scale = largest / LEVELS;
  const groups = new Map<number, string[]>();
  model.weights.forEach((weight, index) => {
    const level = Math.round(weight / scale);
    if (Math.abs(level) >= LEAST_LEVEL) groups.set(level, [...(groups.get(level) ?? []), names[index] as string]);
  });
  const weights = Object.fromEntries(
    [...groups].sort(([a], [b]) => b - a).map(([level, names]) => [`${level} `, names.sort().join('|')]),
  );
  const round = (value: number) => Number(value.toPrecision(6));
  const json = JSON.stringify({ bias: round(model.bias), scale: round(scale), weights }, null, 2);
  writeFileSync(OUT, `${json}\n`);
  console.log(`${OUT}: ${Math.round(json.length / 1024)} kB`);
}

report(crossValidate());
if (!process.argv.includes('--dry')) write(trainLogistic(examples, names.length));
