import type { Wording } from '../../../language/wording-types';
import type { ToldStretch } from '../sentences/told';
import { floorsIn } from './floor';
import type { Verdict } from './model';
import type { Profile } from './profile';
import { likeliest, POSITIONS } from './verdict';

/** Least and largest chance that counts. */
const LEAST = 0.001;

/** Log-odds of a chance. */
const odds = (chance: number): number =>
  Math.log(Math.max(LEAST, chance) / Math.max(LEAST, 1 - Math.min(1 - LEAST, chance)));

const CLASSES: readonly Wording[] = ['none', ...POSITIONS];
/** A sum of chances beyond which more make no difference. */
const MOST = 4;

/**
 * What the last of the models sees of a state in an article: the verdict of rules and profile, what its two most telling
 * stretches tell of each position, and how much of the text is its. `sentences`: how many the text has.
 */
export function rowFeatures(
  verdict: Verdict,
  told: readonly ToldStretch[],
  { sentences, focus }: { readonly sentences: number; readonly focus: number },
): Profile {
  const features = new Map<string, number>();
  for (const name of CLASSES) features.set(`rules:${name}`, odds(verdict[name]));
  for (const position of POSITIONS) {
    let [first, second, sum] = [0, 0, 0];
    for (const { chances } of told) {
      const chance = chances[position];
      sum += chance;
      if (chance > first) [first, second] = [chance, first];
      else second = Math.max(second, chance);
    }
    features.set(`most:${position}`, odds(first));
    features.set(`next:${position}`, odds(second));
    features.set(`all:${position}`, Math.min(MOST, sum) / 2);
  }
  features.set('least:none', odds(told.reduce((least, { chances }) => Math.min(least, chances.none), 1)));
  const best = likeliest(verdict);
  const isNamed = verdict[best] >= floorsIn(sentences).named;
  features.set(`named:${isNamed ? best : 'none'}`, 1);
  if (isNamed) features.set('confidence', verdict[best]);
  features.set('sentences', Math.log(sentences) / 4);
  features.set('focus', focus);
  features.set('stretches', told.length / 10);
  if (told.some(({ stretch }) => stretch.via === 'speaker')) features.set('speaks', 1);
  return features;
}
