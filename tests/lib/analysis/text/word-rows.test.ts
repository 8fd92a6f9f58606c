import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../../lib/analysis/text/tokens';
import { letGoOfMany } from '../../../../lib/analysis/text/vocabulary';
import { WordRows } from '../../../../lib/analysis/text/word-rows';

describe('WordRows', () => {
  const read: string[] = [];
  const rows = new WordRows(2, (word, numbers, at) => {
    read.push(word.text);
    numbers[at] = word.text.length;
    numbers[at + 1] = word.isCapitalized ? 1 : 0;
  });
  const rowsOf = (text: string) =>
    tokenize(text).map((token) => {
      const at = rows.rowOf(token);
      return [...rows.numbers.slice(at, at + 2)];
    });

  it('reads a row once a word', () => {
    expect(rowsOf('Ferry to Ferry')).toEqual([[5, 1], [2, 0], [5, 1]]); // prettier-ignore
    expect(read).toEqual(['Ferry', 'to']);
  });

  it('finds by its number the row of a word that was read, and of no other', () => {
    const [harbour, jetty] = tokenize('Harbour jetty');
    const at = harbour && rows.rowOf(harbour);
    expect(rows.knownRowOf(harbour?.id ?? 0)).toBe(at);
    expect(rows.knownRowOf(jetty?.id ?? 0)).toBe(-1);
  });

  it('answers for words of before and after the vocabulary began anew', () => {
    const [ferry] = tokenize('Ferry');
    tokenize(Array.from({ length: 60_000 }, (_, at) => `berth${at}`).join(' '));
    letGoOfMany();
    expect(rowsOf('Quay')).toEqual([[4, 1]]);
    expect(rows.knownRowOf(ferry?.id ?? 0)).toBe(-1);
    expect(ferry && rows.numbers[rows.rowOf(ferry)]).toBe(5);
  });
});
