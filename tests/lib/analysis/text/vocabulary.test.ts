import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../../lib/analysis/text/tokens';
import { letGoOfMany } from '../../../../lib/analysis/text/vocabulary';
import { wordFact } from '../../../../lib/analysis/text/word-fact';

/** As many different words as are ever kept. */
const manyWords = (stem: string): string => Array.from({ length: 60_000 }, (_, at) => `${stem}${at}`).join(' ');

describe('the vocabulary', () => {
  it('gives all tokens of a word one number, and no other word the same', () => {
    const [first, other, again] = tokenize('ferry quay ferry');
    expect(again?.id).toBe(first?.id);
    expect(other?.id).not.toBe(first?.id);
  });

  it('still answers for the words of a text that was read before it began anew', () => {
    const length = wordFact(({ text }) => text.length);
    const before = tokenize('ferry quay');
    expect(before.map(length)).toEqual([5, 4]);
    tokenize(manyWords('knot'));
    letGoOfMany();
    const after = tokenize('lighthouse quay');
    expect(after.map(length)).toEqual([10, 4]);
    expect(before.map(length)).toEqual([5, 4]);
    expect(new Set([...before, ...after].map(({ id }) => id)).size).toBe(4);
  });

  it('tells many words apart', () => {
    const tokens = tokenize(manyWords('buoy'));
    expect(new Set(tokens.map(({ id }) => id)).size).toBe(60_000);
    expect(tokens.every(({ text }, at) => text === `buoy${at}`)).toBe(true);
  });
});
