/**
 * Trains what tells the kind of a claim (multinomial logistic regression) and whether it is worth a check (logistic
 * regression), both over the features of `lib/analysis/claims/kind.ts`, on the sentences of
 * `train-checkworthiness/sentences.tsv`, which are ours, and on claims of real articles with our labels
 * (`tests/gold/real-claims.jsonl`). Deterministic.
 *
 *   tsx scripts/train-claim-kinds.ts          trains and writes the weights
 *   tsx scripts/train-claim-kinds.ts --dry    cross-validates
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { claimCases, KINDS, numbering, WEIGHT_OF_OURS } from './train-checkworthiness/claim-cases';
import { kindScoresOf } from './train-checkworthiness/kind-report';
import { averagePrecision } from './train-checkworthiness/logistic';
import { scoresOf, trainMultinomial, type Case } from './train-checkworthiness/multinomial';

const OUT = join(import.meta.dirname, '../lib/language/en/claim-kind-model.json');
const FOLDS = 4;
/** Penalty of large weights; less of it fitted the claims too closely, more too loosely (cross-validated). */
const RIDGE = 0.001;
/** Weights below this say nothing and are left out. */
const LEAST = 0.05;
/** Those of words: their tones tell most of it, and two thirds of the file would say little else. */
const LEAST_OF_WORDS = 0.15;
/** Features that fewer claims have are left out. */
const LEAST_CLAIMS = 3;

const IS_WORD = /^(?:word|opens):/;

const claims = claimCases();
const met = new Map<string, number>();
for (const { features } of claims) for (const name of features.keys()) met.set(name, (met.get(name) ?? 0) + 1);
const number = numbering();
const features = claims.map((claim) =>
  [...claim.features]
    .filter(([name]) => (met.get(name) as number) >= LEAST_CLAIMS)
    .map(([name, value]) => [number.of(name), value] as const),
);
const kinds = claims.map(({ kind, weight }, at): Case => ({ features: features[at] ?? [], label: kind, weight }));
const worths = claims.map(({ isWorthy, weight }, at): Case => ({
  features: features[at] ?? [],
  label: isWorthy ? 1 : 0,
  weight,
}));
const count = number.names.length;

/** By case its scores by class, by a model that has not seen its article. */
function crossValidated(cases: readonly Case[], classes: number): Float64Array[] {
  const scores = new Array<Float64Array>(cases.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const isOut = (index: number) => (claims[index]?.group ?? 0) % FOLDS === fold;
    const weights = trainMultinomial(
      cases.filter((_, index) => !isOut(index)),
      count,
      classes,
      RIDGE,
    );
    cases.forEach((one, index) => {
      if (isOut(index)) scores[index] = scoresOf(weights, one.features, classes);
    });
  }
  return scores;
}

function report(): void {
  const ofKinds = crossValidated(kinds, KINDS.length);
  const ofWorth = crossValidated(worths, 2);
  for (const [part, weight] of [
    ['ours', WEIGHT_OF_OURS],
    ['real articles', 1],
  ] as const) {
    const places = claims.flatMap((claim, index) => (claim.weight === weight ? [index] : []));
    console.log(`${part}: ${kindScoresOf(places.map((at) => [claims[at]?.kind ?? 0, ofKinds[at] as Float64Array]))}`);
    const rows = places.map((at) => {
      const [no = 0, yes = 0] = ofWorth[at] as Float64Array;
      return { score: yes - no, label: claims[at]?.isWorthy ? 1 : 0 } as const;
    });
    console.log(`${part}: worth a check, average precision ${averagePrecision(rows).toFixed(3)}`);
  }
}

function train(): void {
  const ofKinds = trainMultinomial(kinds, count, KINDS.length, RIDGE);
  const ofWorth = trainMultinomial(worths, count, 2, RIDGE);
  const rowOf = (at: number) => [
    ...KINDS.map((_, kind) => ofKinds[at * KINDS.length + kind] as number),
    (ofWorth[2 * at + 1] as number) - (ofWorth[2 * at] as number),
  ];
  const weights = Object.fromEntries(
    number.names
      .map((name, at) => [name, rowOf(at).map(rounded)] as const)
      .filter(([name, row]) => row.some((weight) => Math.abs(weight) >= (IS_WORD.test(name) ? LEAST_OF_WORDS : LEAST)))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  writeFileSync(OUT, `${JSON.stringify({ kinds: KINDS, weights }, null, 2)}\n`);
}

/** To steps of 0.01, which decide no claim otherwise and take a third off the file. */
function rounded(weight: number): number {
  return Math.round(weight * 100) / 100;
}

if (process.argv.includes('--dry')) report();
else train();
