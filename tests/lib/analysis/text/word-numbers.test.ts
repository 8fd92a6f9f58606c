import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../../lib/analysis/text/tokens';
import { letGoOfMany } from '../../../../lib/analysis/text/vocabulary';
import { WordNumbers } from '../../../../lib/analysis/text/word-numbers';

describe('WordNumbers', () => {
  const read: string[] = [];
  let factor = 1;
  const lengths = new WordNumbers(({ text }) => {
    read.push(text);
    return factor * text.length;
  });
  const numbersOf = (text: string) => tokenize(text).map((token) => lengths.of(token));

  it('reads a number once a word', () => {
    expect(numbersOf('Lantern by Lantern')).toEqual([7, 2, 7]);
    expect(read).toEqual(['Lantern', 'by']);
  });

  it('reads words anew once it was told to forget them', () => {
    factor = -1;
    expect(numbersOf('Lantern')).toEqual([7]);
    lengths.forget();
    expect(numbersOf('Lantern')).toEqual([-7]);
  });

  it('answers for words of before and after the vocabulary began anew', () => {
    const [lantern] = tokenize('Lantern');
    tokenize(Array.from({ length: 60_000 }, (_, at) => `wick${at}`).join(' '));
    expect(numbersOf('wick59999')).toEqual([-9]);
    letGoOfMany();
    expect(numbersOf('Tallow')).toEqual([-6]);
    expect(lantern && lengths.of(lantern)).toBe(-7);
  });
});
