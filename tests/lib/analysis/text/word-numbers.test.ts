import { describe, expect, it } from 'vitest';
import { readDoc } from '../../../../lib/analysis/doc';
import { tokenize } from '../../../../lib/analysis/text/tokens';
import { letGoOfMany } from '../../../../lib/analysis/text/vocabulary';
import { textNumbers, WordNumbers } from '../../../../lib/analysis/text/word-numbers';
import { english } from '../../../../lib/language/en/index';
import { articleFromText } from '../../../../lib/page/plain-text';

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

  it('reads all words of a text at once', () => {
    const tokens = tokenize('Wax for Tallow');
    expect([...lengths.over({ tokens, words: Int32Array.from(tokens, ({ id }) => id) }, new Int32Array(3))]).toEqual([
      -3, -3, -6,
    ]);
  });
});

describe('textNumbers', () => {
  const docOf = (text: string) => readDoc(articleFromText(text, { lang: 'en' }), english);
  const lengths = textNumbers(({ text }) => text.length);

  it('tells the number of each token of the text that is asked for', () => {
    const long = docOf('Ferry crews rested. '.repeat(2000));
    expect(lengths(docOf('Wax candles')).slice(0, 2)).toEqual(Int32Array.of(3, 7));
    expect(lengths(long)[7997]).toBe(5);
    expect(lengths(docOf('Tallow')).slice(0, 1)).toEqual(Int32Array.of(6));
  });
});
