import type { Position, StanceWeights } from '../../../language/stance-types';

/** Probability of each position, and of none. They sum to 1. */
export type Verdict = Readonly<Record<Position | 'none', number>>;

const rows = new WeakMap<StanceWeights, ReadonlyMap<string, readonly number[]>>();

/** The weights by feature: names are put together anew for each passage, and a map finds such names faster. */
function rowsOf(weights: StanceWeights): ReadonlyMap<string, readonly number[]> {
  let found = rows.get(weights);
  if (found === undefined) rows.set(weights, (found = new Map(Object.entries(weights.features))));
  return found;
}

/** The model's verdict, and which features spoke most for its first choice (strongest first). */
export function judge(
  weights: StanceWeights,
  features: ReadonlyMap<string, number>,
): { readonly verdict: Verdict; readonly because: readonly string[] } {
  const scores = [...weights.bias];
  const rowOf = rowsOf(weights);
  const found: [string, readonly number[], number][] = [];
  for (const [name, value] of features) {
    const row = rowOf.get(name);
    if (!row) continue;
    found.push([name, row, value]);
    for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] as number) + (row[at] as number) * value;
  }
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  const best = scores.indexOf(top);
  const verdict = Object.fromEntries(weights.classes.map((name, at) => [name, (powers[at] as number) / sum]));
  const because = found
    .map(([name, row, value]) => [name, (row[best] as number) * value] as const)
    .filter(([, gain]) => gain > 0.05)
    .sort((a, b) => b[1] - a[1])
    .slice(0, 6)
    .map(([name]) => name);
  return { verdict: verdict as Verdict, because };
}
