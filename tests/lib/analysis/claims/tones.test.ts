import { describe, expect, it } from 'vitest';
import { readDoc } from '../../../../lib/analysis/doc';
import { meanTones, TONE_LETTERS, TONES } from '../../../../lib/analysis/claims/tones';
import { english } from '../../../../lib/language/en/index';
import { articleFromText } from '../../../../lib/page/plain-text';
import { readText } from './read-text';

const tonesOf = (text: string): number[] => {
  const doc = readDoc(articleFromText(text), english);
  const means = new Float64Array(TONES);
  meanTones(doc, 0, doc.tokens.length, means);
  return [...means];
};

/** Words that the model of kinds has no weights for: only their tones tell it what they are like. */
const isLearntWord = (word: string) => `word:${word}` in english.claims.kindModel.weights;

describe('tones of words', () => {
  it.each([
    ['The plan is ludicrous.', 'ludicrous', 'opinion'],
    ['Her answer was shameful.', 'shameful', 'opinion'],
    ['The idea is absurd.', 'absurd', 'opinion'],
    ['The warehouse was demolished.', 'demolished', 'fact'],
    ['The convoy was ambushed near Tarn.', 'ambushed', 'fact'],
    ['The envoy was detained at the airport.', 'detained', 'fact'],
  ])('tell the kind of a claim by a word that it never met: %s', (text, word, kind) => {
    expect(isLearntWord(word)).toBe(false);
    expect(readText(text).claims[0]?.kind).toBe(kind);
  });

  it('are the mean over the words that have any', () => {
    const [one = [], other = []] = [tonesOf('ludicrous'), tonesOf('demolished')];
    tonesOf('ludicrous demolished Qzxtr').forEach((tone, which) => {
      expect(tone).toBeCloseTo(((one[which] as number) + (other[which] as number)) / 2);
    });
  });

  it('are none where no word has any', () => {
    expect(tonesOf('Qzxtr vbnmk!')).toEqual([0, 0, 0]);
    expect(tonesOf('')).toEqual([0, 0, 0]);
  });

  it('are given once a word, in letters', () => {
    const { words, letters } = english.claims.tones;
    const all = words.split(' ');
    expect(new Set(all).size).toBe(all.length);
    expect(letters).toHaveLength(TONES * all.length);
    expect([...letters].every((letter) => TONE_LETTERS.includes(letter))).toBe(true);
  });
});
