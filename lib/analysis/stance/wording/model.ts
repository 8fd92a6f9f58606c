import type { Wording } from '../../../language/wording-types';
import { byLanguage } from '../../text/by-language';
import type { Doc } from '../../doc';
import { addWeights, chancesBy, levelsOf, plainest, type Levels } from './levels';
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

const modelIn = byLanguage(({ stances: { wording } }) => wording && levelsOf(wording));

/** Score of each class: the sum of its features' weights, which share unit length, and its bias. */
function scoresOf(model: Levels, features: ReadonlyMap<string, number>): number[] {
  const scores = model.classes.map(() => 0);
  for (const feature of features.keys()) addWeights(model, scores, feature, 1);
  const length = Math.sqrt(features.size || 1);
  return scores.map((score, label) => score / length + (model.bias[label] ?? 0));
}

/**
 * What a state's words tell by themselves; null where a language has no model. The words that tell most are taken from those
 * that somebody says (`isSaid`), where there are any.
 */
export function toldBy(doc: Doc, words: readonly MaskedWord[], isSaid: (at: number) => boolean): Told | null {
  const model = modelIn(doc.language);
  if (!model) return null;
  const features = featuresOf(words);
  const chances = chancesBy(model, scoresOf(model, features));
  const wording = model.classes.reduce((best, other) => (chances[other] > chances[best] ? other : best));
  return {
    wording,
    chance: chances[wording],
    chances,
    side: Math.log(chances.supports / chances.opposes),
    ...plainest(model, features, wording, isSaid),
  };
}
