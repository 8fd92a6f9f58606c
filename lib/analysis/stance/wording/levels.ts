import type { Wording, WordingModel } from '../../../language/wording-types';

/** A model as its file holds it, ready to be asked: where the weights of a feature begin, and the weight at a place. */
export type Levels = {
  readonly classes: readonly Wording[];
  readonly bias: readonly number[];
  readonly rows: ReadonlyMap<string, number>;
  readonly weightAt: (place: number) => number;
};

/** Level 0 of the file's weights. */
const ZERO = '?'.charCodeAt(0);

/** Reads the levels of a model's file. */
export function levelsOf({ classes, bias, scale, names, levels }: WordingModel): Levels {
  const width = classes.length;
  return {
    classes: classes as readonly Wording[],
    bias,
    rows: new Map(names.split('|').map((name, row): [string, number] => [name, row * width])),
    weightAt: (place) => (levels.charCodeAt(place) - ZERO) * scale,
  };
}

/** Adds what a feature speaks for each class, `value` times, to their scores. */
export function addWeights({ rows, weightAt }: Levels, scores: number[], feature: string, value: number): void {
  const row = rows.get(feature);
  if (row === undefined) return;
  for (let label = 0; label < scores.length; label++)
    scores[label] = (scores[label] as number) + value * weightAt(row + label);
}

/** The chances of classes by their scores; they sum to 1. */
export function chancesBy(
  { classes }: Pick<Levels, 'classes'>,
  scores: readonly number[],
): Readonly<Record<Wording, number>> {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return Object.fromEntries(classes.map((wording, label) => [wording, (powers[label] as number) / total])) as Record<
    Wording,
    number
  >;
}

/** What is said goes before what tells that it is said: "warned that it would end in tears". */
const SAID = 100;

/** A short word alone, "I", or a pair across a comma shows a reader little. */
const SMALL = 10;
const isPlain = (feature: string): boolean => /^[\p{L}'’ -]{4,}$/u.test(feature);

/**
 * The words that speak most for a class, of features with the token where each begins: where they begin, and how many they are.
 * Those that somebody says (`isSaid`) go first.
 */
export function plainest(
  { rows, weightAt, classes }: Levels,
  features: ReadonlyMap<string, number>,
  wording: Wording,
  isSaid: (at: number) => boolean,
): { readonly at: number; readonly size: number } {
  const label = classes.indexOf(wording);
  let most = -Infinity;
  let best = { at: 0, size: 1 };
  for (const [feature, at] of features) {
    const row = rows.get(feature);
    const weight =
      (row === undefined ? 0 : weightAt(row + label)) + (isSaid(at) ? SAID : 0) - (isPlain(feature) ? 0 : SMALL);
    if (weight <= most) continue;
    most = weight;
    best = { at, size: feature.includes(' ') ? 2 : 1 };
  }
  return best;
}
