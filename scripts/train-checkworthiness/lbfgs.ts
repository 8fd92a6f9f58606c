import type { Case, Weights } from './multinomial';

/** Steps whose curvature is remembered, steps at most, and the slope at which it is as good as flat. */
const MEMORY = 10;
const STEPS = 120;
const FLAT = 1e-5;
/** Of the descent that the slope promises, the part that a step must make, and how often it is halved for that. */
const ENOUGH = 1e-4;
const HALVINGS = 20;

/** Cases as flat lists: the features of case n stand from `starts[n]` to `starts[n + 1]`. */
type Flat = {
  readonly starts: Int32Array;
  readonly features: Int32Array;
  readonly values: Float64Array;
  readonly labels: Uint8Array;
};

function flatten(cases: readonly Case[]): Flat {
  const size = cases.reduce((sum, { features }) => sum + features.length, 0);
  const flat = {
    starts: new Int32Array(cases.length + 1),
    features: new Int32Array(size),
    values: new Float64Array(size),
    labels: new Uint8Array(cases.length),
  };
  let at = 0;
  cases.forEach(({ features, label }, index) => {
    flat.labels[index] = label;
    for (const [feature, value] of features) {
      flat.features[at] = feature;
      flat.values[at++] = value;
    }
    flat.starts[index + 1] = at;
  });
  return flat;
}

/** Mean log loss with its ridge penalty; its slope goes into `slope`. */
function lossOf(
  { starts, features, values, labels }: Flat,
  weights: Weights,
  slope: Weights,
  { classes, ridge }: { readonly classes: number; readonly ridge: number },
): number {
  const count = labels.length;
  slope.fill(0);
  const scores = new Float64Array(classes);
  let loss = 0;
  for (let index = 0; index < count; index++) {
    const [from, to] = [starts[index] as number, starts[index + 1] as number];
    scores.fill(0);
    for (let at = from; at < to; at++) {
      const place = (features[at] as number) * classes;
      for (let c = 0; c < classes; c++)
        scores[c] = (scores[c] as number) + (values[at] as number) * (weights[place + c] as number);
    }
    let top = -Infinity;
    for (let c = 0; c < classes; c++) top = Math.max(top, scores[c] as number);
    let total = 0;
    for (let c = 0; c < classes; c++) total += scores[c] = Math.exp((scores[c] as number) - top);
    const label = labels[index] as number;
    loss -= Math.log((scores[label] as number) / total);
    for (let c = 0; c < classes; c++) scores[c] = ((scores[c] as number) / total - (c === label ? 1 : 0)) / count;
    for (let at = from; at < to; at++) {
      const place = (features[at] as number) * classes;
      for (let c = 0; c < classes; c++)
        slope[place + c] = (slope[place + c] as number) + (values[at] as number) * (scores[c] as number);
    }
  }
  loss /= count;
  for (let at = 0; at < weights.length; at++) {
    const weight = weights[at] as number;
    loss += (ridge * weight * weight) / 2;
    slope[at] = (slope[at] as number) + ridge * weight;
  }
  return loss;
}

const dot = (a: Weights, b: Weights): number => {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] as number) * (b[at] as number);
  return sum;
};

/** Adds `times` b to a, in place. */
const addTo = (a: Weights, b: Weights, times: number): void => {
  for (let at = 0; at < a.length; at++) a[at] = (a[at] as number) + times * (b[at] as number);
};

/**
 * Multinomial logistic regression with ridge penalty by L-BFGS (Liu and Nocedal 1989), which ends where the loss is least;
 * weights as `trainMultinomial` gives them. For many cases: each counts the same.
 */
export function fitMultinomial(cases: readonly Case[], featureCount: number, classes: number, ridge: number): Weights {
  const flat = flatten(cases);
  const given = { classes, ridge };
  let weights: Weights = new Float64Array(featureCount * classes);
  let slope: Weights = new Float64Array(weights.length);
  let loss = lossOf(flat, weights, slope, given);
  const past: { readonly step: Weights; readonly turn: Weights; readonly curve: number }[] = [];
  for (let count = 0; count < STEPS && Math.sqrt(dot(slope, slope)) > FLAT; count++) {
    const way = slope.map((value) => -value);
    const shares: number[] = [];
    for (const { step, turn, curve } of [...past].reverse()) {
      const share = dot(step, way) / curve;
      shares.unshift(share);
      addTo(way, turn, -share);
    }
    const last = past.at(-1);
    const scale = last ? last.curve / dot(last.turn, last.turn) : 1;
    for (let at = 0; at < way.length; at++) way[at] = (way[at] as number) * scale;
    past.forEach(({ step, turn, curve }, index) =>
      addTo(way, step, (shares[index] as number) - dot(turn, way) / curve),
    );
    const descent = dot(slope, way);
    const nextSlope = new Float64Array(weights.length);
    let length = 1;
    let next = weights;
    let nextLoss = Infinity;
    for (let tries = 0; tries < HALVINGS; tries++, length /= 2) {
      next = weights.slice();
      addTo(next, way, length);
      nextLoss = lossOf(flat, next, nextSlope, given);
      if (nextLoss <= loss + ENOUGH * length * descent) break;
    }
    if (nextLoss >= loss) break;
    const step = next.map((value, at) => value - (weights[at] as number));
    const turn = nextSlope.map((value, at) => value - (slope[at] as number));
    const curve = dot(step, turn);
    if (curve > 0) past.push({ step, turn, curve });
    if (past.length > MEMORY) past.shift();
    [weights, slope, loss] = [next, nextSlope, nextLoss];
  }
  return weights;
}
