import { describe, expect, it } from 'vitest';
import { NumberSet } from '../../../../lib/analysis/text/number-set';

describe('a set of numbers', () => {
  it('has what was put in since it was emptied, however large the number', () => {
    const set = new NumberSet();
    expect(set.has(7)).toBe(false);
    set.add(7);
    set.add(1_000_000);
    expect([7, 8, 1_000_000, 2_000_000].map((number) => set.has(number))).toEqual([true, false, true, false]);
    set.clear();
    set.add(8);
    expect([7, 8, 1_000_000].map((number) => set.has(number))).toEqual([false, true, false]);
  });
});
