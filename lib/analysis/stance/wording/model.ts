import type { Wording } from '../../../language/wording-types';
import { byLanguage } from '../../text/by-language';
import type { Doc } from '../../doc';
import { featuresOf, type MaskedWord } from './masked-words';

/**
 * What words tell: the class that is likeliest, its chance and that of each, log-odds of "for" over "against", and the token
 * where what tells most begins.
 */
export type Told = {
  readonly wording: Wording;
  readonly chance: number;
  readonly chances: Readonly<Record<Wording, number>>;
  readonly side: number;
  readonly at: number;
  readonly size: number;
};

/** Level 0 of the file's weights. */
const ZERO = '?'.charCodeAt(0);

const modelIn = byLanguage(({ stances: { wording } }) => {
  if (!wording) return null;
  const { classes, bias, scale, names, levels } = wording;
  const width = classes.length;
  const rows = new Map(names.split('|').map((name, row): [string, number] => [name, row * width]));
  const weightAt = (place: number) => (levels.charCodeAt(place) - ZERO) * scale;
  return { classes: classes as readonly Wording[], bias, rows, weightAt };
});

type Model = NonNullable<ReturnType<typeof modelIn>>;

/** Score of each class: the sum of its features' weights, which share unit length, and its bias. */
function scoresOf({ classes, bias, rows, weightAt }: Model, features: ReadonlyMap<string, number>): number[] {
  const scores = classes.map(() => 0);
  for (const feature of features.keys()) {
    const row = rows.get(feature);
    if (row === undefined) continue;
    for (let label = 0; label < scores.length; label++) scores[label] = (scores[label] ?? 0) + weightAt(row + label);
  }
  const length = Math.sqrt(features.size || 1);
  return scores.map((score, label) => score / length + (bias[label] ?? 0));
}

/**
 * What a state's words tell by themselves; null where a language has no model. The words that tell most are taken from those
 * that somebody says (`isSaid`), where there are any.
 */
export function toldBy(doc: Doc, words: readonly MaskedWord[], isSaid: (at: number) => boolean): Told | null {
  const model = modelIn(doc.language);
  if (!model) return null;
  const features = featuresOf(words);
  const scores = scoresOf(model, features);
  const powers = scores.map((score) => Math.exp(score));
  const total = powers.reduce((sum, power) => sum + power, 0);
  const chances = Object.fromEntries(
    model.classes.map((wording, label) => [wording, (powers[label] as number) / total]),
  ) as Record<Wording, number>;
  const wording = model.classes.reduce((best, other) => (chances[other] > chances[best] ? other : best));
  return {
    wording,
    chance: chances[wording],
    chances,
    side: Math.log(chances.supports / chances.opposes),
    ...plainest(model, features, model.classes.indexOf(wording), isSaid),
  };
}

/** What is said goes before what tells that it is said: "warned that it would end in tears". */
const SAID = 100;

/** A short word alone, "I", or a pair across a comma shows a reader little. */
const SMALL = 10;
const isPlain = (feature: string): boolean => /^[\p{L}'’ -]{4,}$/u.test(feature);

function plainest(
  { rows, weightAt }: Model,
  features: ReadonlyMap<string, number>,
  label: number,
  isSaid: (at: number) => boolean,
): Pick<Told, 'at' | 'size'> {
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
