/** One sentence: the numbers of its features, its label, and how much it counts. */
export type Example = { readonly features: readonly number[]; readonly label: 0 | 1; readonly weight: number };

export type Logistic = {
  readonly bias: number;
  /** By feature number; 0 for features that are too rare or were cut. */
  readonly weights: readonly number[];
  /** Log-odds. */
  readonly score: (features: readonly number[]) => number;
};

/** `ridge`: penalty of a weight over all sentences together; each that has the feature bears its share. */
const SETTINGS = { epochs: 30, averaged: 10, rate: 0.1, ridge: 0.25, leastSentences: 3, cut: 0.14, leastContrast: 0.5 };

/** A fixed sequence of pseudo-random numbers in [0, 1) (a linear congruential generator). */
function fixedRandom(): () => number {
  let state = 12345;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/**
 * Logistic regression by AdaGrad with ridge penalty, averaged over the last epochs. A sentence's features share its
 * unit length, so that long sentences do not shout.
 */
export function trainLogistic(examples: readonly Example[], featureCount: number): Logistic {
  const seen = new Int32Array(featureCount);
  for (const { features } of examples)
    for (const feature of new Set(features)) seen[feature] = (seen[feature] as number) + 1;
  const shares = new Int32Array(featureCount);
  for (const { features } of examples)
    for (const feature of features) shares[feature] = (shares[feature] as number) + 1;
  const isKept = (feature: number) => (seen[feature] as number) >= SETTINGS.leastSentences;
  const rows = examples.map((example) => ({ ...example, features: example.features.filter(isKept) }));
  const contrast = contrastOf(rows, featureCount);
  const weights = new Float64Array(featureCount);
  const gradients = new Float64Array(featureCount).fill(1e-8);
  const sums = new Float64Array(featureCount);
  let bias = 0;
  let biasGradient = 1e-8;
  let biasSum = 0;
  const random = fixedRandom();
  const order = rows.map((_, index) => index);
  for (let epoch = 0; epoch < SETTINGS.epochs; epoch++) {
    for (let last = order.length - 1; last > 0; last--) {
      const other = Math.floor(random() * (last + 1));
      [order[last], order[other]] = [order[other] as number, order[last] as number];
    }
    for (const index of order) {
      const { features, label, weight } = rows[index] as Example;
      const length = 1 / Math.sqrt(features.length || 1);
      let sum = 0;
      for (const feature of features) sum += (weights[feature] as number) * (contrast[feature] as number);
      const error = (sigmoid(bias + sum * length) - label) * weight;
      for (const feature of features) {
        const share = SETTINGS.ridge / (shares[feature] as number);
        const gradient = error * length * (contrast[feature] as number) + share * (weights[feature] as number);
        gradients[feature] = (gradients[feature] as number) + gradient * gradient;
        weights[feature] = (weights[feature] as number) - (SETTINGS.rate * gradient) / Math.sqrt(gradients[feature]);
      }
      biasGradient += error * error;
      bias -= (SETTINGS.rate * error) / Math.sqrt(biasGradient);
    }
    if (epoch >= SETTINGS.epochs - SETTINGS.averaged) {
      for (let feature = 0; feature < featureCount; feature++)
        sums[feature] =
          (sums[feature] as number) +
          ((weights[feature] as number) * (contrast[feature] as number)) / SETTINGS.averaged;
      biasSum += bias / SETTINGS.averaged;
    }
  }
  const final = Array.from(sums, (weight) => (Math.abs(weight) < SETTINGS.cut ? 0 : weight));
  return {
    bias: biasSum,
    weights: final,
    score: (features) => {
      const kept = features.filter((feature) => final[feature] !== 0);
      return biasSum + kept.reduce((sum, feature) => sum + (final[feature] as number), 0) / Math.sqrt(kept.length || 1);
    },
  };
}

/**
 * How differently worthy and other sentences use each feature: the size of its smoothed log count ratio, and a little more.
 * Features are scaled by it (Wang and Manning, "Baselines and Bigrams", 2012), so that those that tell much learn fast.
 */
function contrastOf(rows: readonly Example[], featureCount: number): Float64Array {
  const worthy = new Float64Array(featureCount).fill(1);
  const other = new Float64Array(featureCount).fill(1);
  let allWorthy = 0;
  let allOther = 0;
  for (const { features, label, weight } of rows) {
    const counts = label === 1 ? worthy : other;
    for (const feature of new Set(features)) counts[feature] = (counts[feature] as number) + weight;
    if (label === 1) allWorthy += weight;
    else allOther += weight;
  }
  return worthy.map(
    (count, feature) =>
      SETTINGS.leastContrast + Math.abs(Math.log(count / allWorthy / ((other[feature] as number) / allOther))),
  );
}

type Scored = { readonly score: number; readonly label: number };

/** Mean precision at each worthy sentence, in order of score. */
export function averagePrecision(rows: readonly Scored[]): number {
  let hits = 0;
  let sum = 0;
  [...rows]
    .sort((a, b) => b.score - a.score)
    .forEach(({ label }, index) => {
      if (label === 1) sum += ++hits / (index + 1);
    });
  return hits === 0 ? 0 : sum / hits;
}

/** The best F1 that any threshold reaches. */
export function bestF1(rows: readonly Scored[]): number {
  const worthy = rows.filter((row) => row.label === 1).length;
  let hits = 0;
  let best = 0;
  [...rows]
    .sort((a, b) => b.score - a.score)
    .forEach(({ label }, index) => {
      hits += label;
      best = Math.max(best, (2 * hits) / (index + 1 + worthy));
    });
  return best;
}
