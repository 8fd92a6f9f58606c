/**
 * Trains the check-worthiness model: logistic regression over the features of `checkworthiness-features.ts`.
 * Deterministic: same data, same file. Data: ClaimBuster (CC BY 4.0) at `../shared`, without the third that is kept
 * unread, and the sentences of `train-checkworthiness/sentences.tsv`, which are ours and in the manner of news.
 *
 *   tsx scripts/train-checkworthiness.ts            cross-validates, trains and writes the weights
 *   tsx scripts/train-checkworthiness.ts --dry      cross-validates only
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { sentenceFeatures } from '../lib/analysis/claims/checkworthiness-features';
import { tokenize } from '../lib/analysis/text/tokens';
import { englishClaims } from '../lib/language/en/claims';
import { ourSentences } from './train-checkworthiness/our-sentences';
import { averagePrecision, bestF1, trainLogistic, type Example, type Logistic } from './train-checkworthiness/logistic';

const SHARED = join(import.meta.dirname, '../../shared/corpora/checkworthy/claimbuster.jsonl.gz');
const OUT = join(import.meta.dirname, '../lib/language/en/checkworthiness-model.json');
/** Largest weight in the file; the step is 1/LEVELS of the largest weight. */
const LEVELS = 60;
const FOLDS = 5;
/** ClaimBuster's screened part is labelled with more care than the rest; ours are few and alike. */
const WEIGHT = { screened: 1, rest: 0.5, ours: 0.5 };

type Sentence = { text: string; worthy: boolean; weight: number; from: 'claimbuster' | 'screened' | 'ours' };
type ClaimBusterRow = { id: string; text: string; set25: boolean; gold: { sentences: [{ checkworthy: boolean }] } };

function claimBuster(): Sentence[] {
  const hash = (id: string) => createHash('sha1').update(id).digest('hex');
  const rows = gunzipSync(readFileSync(SHARED))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as ClaimBusterRow)
    .map((row) => ({ row, order: hash(row.id) }))
    .sort((a, b) => (a.order < b.order ? -1 : 1));
  return rows.slice(Math.floor(rows.length / 3)).map(({ row }) => ({
    text: row.text,
    worthy: row.gold.sentences[0].checkworthy,
    weight: row.set25 ? WEIGHT.screened : WEIGHT.rest,
    from: row.set25 ? 'screened' : 'claimbuster',
  }));
}

const words = englishClaims.checkworthinessWords;
const numbers = new Map<string, number>();
const names: string[] = [];

function numberOf(name: string): number {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  numbers.set(name, names.length);
  return names.push(name) - 1;
}

const ours = ourSentences().map(({ text, isWorthy }): Sentence => ({
  text,
  worthy: isWorthy,
  weight: WEIGHT.ours,
  from: 'ours',
}));
const sentences = [...claimBuster(), ...ours];
const examples: Example[] = sentences.map(({ text, worthy, weight }) => ({
  // "|" parts the names in the file
  features: sentenceFeatures(tokenize(text), words)
    .filter((name) => !name.includes('|'))
    .map(numberOf),
  label: worthy ? 1 : 0,
  weight,
}));

/** Scores of every example by a model that has not seen it. */
function crossValidate(): number[] {
  const scores = new Array<number>(examples.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = trainLogistic(
      examples.filter((_, index) => index % FOLDS !== fold),
      names.length,
    );
    examples.forEach((example, index) => {
      if (index % FOLDS === fold) scores[index] = model.score(example.features);
    });
  }
  return scores;
}

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
    if (level !== 0) groups.set(level, [...(groups.get(level) ?? []), names[index] as string]);
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
