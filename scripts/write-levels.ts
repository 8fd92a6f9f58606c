import type { Wording, WordingModel } from '../lib/language/wording-types';
import type { Weights } from './train-checkworthiness/multinomial';

/**
 * The weights of a multinomial model as its file holds them: of each feature apart from what all classes share, in levels. The
 * last feature is the bias. Left out are those none of whose weights reaches `least`;
 * `most` is the largest level, up or down.
 */
export function fileOf(
  weights: Weights,
  classes: readonly Wording[],
  names: readonly string[],
  { most, least }: { readonly most: number; readonly least: number },
): WordingModel {
  const width = classes.length;
  const rowOf = (feature: number) => {
    const row = [...weights.slice(feature * width, (feature + 1) * width)];
    const mean = row.reduce((sum, weight) => sum + weight, 0) / width;
    return row.map((weight) => weight - mean);
  };
  const kept = names
    .map((name, at) => ({ name, row: rowOf(at) }))
    .filter(({ row }) => row.some((weight) => Math.abs(weight) >= least))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const scale = Math.max(...kept.flatMap(({ row }) => row.map(Math.abs))) / most;
  const round = (value: number) => Number(value.toPrecision(6));
  return {
    classes,
    bias: rowOf(names.length).map(round),
    scale: round(scale),
    names: kept.map(({ name }) => name).join('|'),
    levels: kept
      .map(({ row }) => String.fromCharCode(...row.map((weight) => '?'.charCodeAt(0) + Math.round(weight / scale))))
      .join(''),
  };
}
