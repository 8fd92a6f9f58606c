import type { Language } from '../../language/types';
import type { Doc } from '../doc';
import { byLanguage } from '../text/by-language';
import { textNumbers } from '../text/word-numbers';

/** How many tones a word has. */
export const TONES = 3;
/** Largest tone of a word; the smallest is its negative. */
export const LOUDEST = 15;

/** Letters of the tones in a model's file, from the lowest to the highest. */
export const TONE_LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDE';

const BITS = 5;
const MASK = (1 << BITS) - 1;

/** A word's tones side by side in one number, each raised to be positive. */
const tonesIn = byLanguage(({ claims: { tones } }: Language): ReadonlyMap<string, number> => {
  const packed = new Map<string, number>();
  tones.words.split(' ').forEach((word, place) => {
    let number = 0;
    for (let which = TONES - 1; which >= 0; which--)
      number = (number << BITS) | TONE_LETTERS.indexOf(tones.letters[place * TONES + which] as string);
    packed.set(word, number);
  });
  return packed;
});

const UNKNOWN = -1;
const tonesOfTokens = textNumbers(({ norm }, language) => tonesIn(language).get(norm) ?? UNKNOWN);

/**
 * The mean tones of the words of tokens [first, end), from -1 to 1: how far in a space of word vectors they lie in the
 * directions in which claims of different kinds, and claims that are worth a check, lie apart. 0 where no word has any.
 * `into` is of length `TONES`.
 */
export function meanTones(doc: Doc, first: number, end: number, into: Float64Array): void {
  const numbers = tonesOfTokens(doc);
  let known = 0;
  let one = 0;
  let two = 0;
  let three = 0;
  for (let at = first; at < end; at++) {
    const packed = numbers[at] as number;
    if (packed === UNKNOWN) continue;
    known++;
    one += packed & MASK;
    two += (packed >>> BITS) & MASK;
    three += packed >>> (2 * BITS);
  }
  const scale = known === 0 ? 0 : 1 / (known * LOUDEST);
  const middle = known === 0 ? 0 : 1;
  into[0] = one * scale - middle;
  into[1] = two * scale - middle;
  into[2] = three * scale - middle;
}
