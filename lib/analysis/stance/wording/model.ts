import type { WordWeights } from '../../../language/wording-types';
import { byLanguage } from '../../text/by-language';
import type { Doc } from '../../doc';
import { featuresOf, type MaskedWord } from './masked-words';

type Weights = { readonly bias: number; readonly known: ReadonlyMap<string, number> };

/** What words tell: the chance of a side at all, log-odds of "for", and the token where what tells most begins. */
export type Told = { readonly sided: number; readonly side: number; readonly at: number; readonly size: number };

const weightsOf = ({ bias, scale, weights }: WordWeights): Weights => ({
  bias,
  known: new Map(
    Object.entries(weights).flatMap(([level, names]) =>
      names.split('|').map((name): [string, number] => [name, Number(level) * scale]),
    ),
  ),
});

const modelIn = byLanguage(
  ({ stances: { wording } }) => wording && { sided: weightsOf(wording.sided), side: weightsOf(wording.side) },
);

/** Log-odds of features by their weights, which share unit length. */
function scoreOf({ bias, known }: Weights, features: ReadonlyMap<string, number>): number {
  let sum = 0;
  let count = 0;
  for (const feature of features.keys()) {
    const weight = known.get(feature);
    if (weight === undefined) continue;
    sum += weight;
    count++;
  }
  return bias + sum / Math.sqrt(count || 1);
}

/**
 * What a state's words tell by themselves; null where a language has no model. The words that tell most are taken from those
 * that somebody says (`isSaid`), where there are any.
 */
export function toldBy(doc: Doc, words: readonly MaskedWord[], isSaid: (at: number) => boolean): Told | null {
  const model = modelIn(doc.language);
  if (!model) return null;
  const features = featuresOf(words, true);
  const side = scoreOf(model.side, features);
  const sided = 1 / (1 + Math.exp(-scoreOf(model.sided, features)));
  return { sided, side, ...plainest(model.side, features, Math.sign(side), isSaid) };
}

/** What is said goes before what tells that it is said: "warned that it would end in tears". */
const SAID = 100;

/** A short word alone, "I", or a pair across a comma shows a reader little. */
const SMALL = 10;
const isPlain = (feature: string): boolean => /^[\p{L}'’ -]{4,}$/u.test(feature);

function plainest(
  { known }: Weights,
  features: ReadonlyMap<string, number>,
  sign: number,
  isSaid: (at: number) => boolean,
): Pick<Told, 'at' | 'size'> {
  let most = -Infinity;
  let best = { at: 0, size: 1 };
  for (const [feature, at] of features) {
    const weight = (known.get(feature) ?? 0) * sign + (isSaid(at) ? SAID : 0) - (isPlain(feature) ? 0 : SMALL);
    if (weight <= most) continue;
    most = weight;
    best = { at, size: feature.includes(' ') ? 2 : 1 };
  }
  return best;
}
