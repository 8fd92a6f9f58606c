/**
 * Trains the model of claim kinds: multinomial logistic regression over the features of `lib/analysis/claims/kind.ts`,
 * on the sentences of `train-checkworthiness/sentences.tsv`, which are ours. Deterministic.
 *
 *   tsx scripts/train-claim-kinds.ts          cross-validates, trains and writes the weights
 *   tsx scripts/train-claim-kinds.ts --dry    cross-validates only
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { claimViews } from '../lib/analysis/claims/extract';
import { namedFeatures } from '../lib/analysis/claims/kind';
import { resolveSpeakers } from '../lib/analysis/attribution/speakers';
import { recognizeCountries } from '../lib/analysis/countries/recognize';
import { readDoc } from '../lib/analysis/doc';
import { findQuotes } from '../lib/analysis/text/quotes';
import { english } from '../lib/language/en/index';
import { articleFromText } from '../lib/page/plain-text';
import { scoresOf, trainMultinomial, type Case } from './train-checkworthiness/multinomial';
import { ourSentences } from './train-checkworthiness/our-sentences';
import { crossValidate, sentences } from './train-checkworthiness/wording-examples';

const OUT = join(import.meta.dirname, '../lib/language/en/claim-kind-model.json');
const KINDS = ['fact', 'figure', 'opinion', 'pledge', 'prediction'];
const FOLDS = 8;
/** Penalty of large weights; less of it fitted our sentences too closely, more too loosely (cross-validated). */
const RIDGE = 0.002;
/** Weights below this say nothing and are left out. */
const LEAST = 0.035;

const numbers = new Map<string, number>();
const numberOf = (name: string): number => {
  const known = numbers.get(name) ?? numbers.size;
  numbers.set(name, known);
  return known;
};

/** Of each of our sentences, by a model that has not seen it: the shipped one has learnt them. */
const wordings = crossValidate().filter((_, index) => sentences[index]?.from === 'ours');

const cases: Case[] = ourSentences().map(({ text, kind, attribution }, index) => {
  const doc = readDoc(articleFromText(text), english);
  const countries = recognizeCountries(doc);
  const [view] = claimViews(doc, resolveSpeakers(doc, findQuotes(doc), countries), countries);
  if (!view) throw new Error(`no claim in: ${text}`);
  const whole = { ...view, attribution, wording: wordings[index] as number };
  const features = [...namedFeatures(whole)].map(([name, value]) => [numberOf(name), value] as const);
  return { features, label: KINDS.indexOf(kind) };
});

function report(): void {
  const table = KINDS.map(() => KINDS.map(() => 0));
  for (let fold = 0; fold < FOLDS; fold++) {
    const seen = cases.filter((_, index) => index % FOLDS !== fold);
    const weights = trainMultinomial(seen, numbers.size, KINDS.length, RIDGE);
    cases.forEach(({ features, label }, index) => {
      if (index % FOLDS !== fold) return;
      const scores = scoresOf(weights, features, KINDS.length);
      const row = table[label] as number[];
      const best = scores.indexOf(Math.max(...scores));
      row[best] = (row[best] as number) + 1;
    });
  }
  const f1 = KINDS.map((kind, label) => {
    const right = (table[label] as number[])[label] as number;
    const gold = (table[label] as number[]).reduce((sum, count) => sum + count, 0);
    const said = table.reduce((sum, row) => sum + (row[label] as number), 0);
    const score = (2 * right) / (gold + said || 1);
    console.log(`${kind.padEnd(12)} F1 ${score.toFixed(3)}  ${(table[label] as number[]).join(' ')}`);
    return score;
  });
  console.log(`macro-F1 ${(f1.reduce((sum, score) => sum + score, 0) / KINDS.length).toFixed(3)} of ${cases.length}`);
}

report();
if (!process.argv.includes('--dry')) {
  const trained = trainMultinomial(cases, numbers.size, KINDS.length, RIDGE);
  const weights = Object.fromEntries(
    [...numbers]
      .map(([name, index]) => [name, (trained[index] as number[]).map(rounded)] as const)
      .filter(([, row]) => row.some((weight) => Math.abs(weight) >= LEAST))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  writeFileSync(OUT, `${JSON.stringify({ kinds: KINDS, weights }, null, 2)}\n`);
}

/** To steps of 0.005, which decide no claim otherwise and take a fifth off the file. */
function rounded(weight: number): number {
  return Math.round(weight * 200) / 200;
}
