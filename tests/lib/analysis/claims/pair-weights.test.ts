import { describe, expect, it } from 'vitest';
import { PairWeights } from '../../../../lib/analysis/claims/pair-weights';

describe('PairWeights', () => {
  it('knows the weight of each of many pairs, and none for any other', () => {
    const pairs = new PairWeights();
    for (let at = 0; at < 3_000; at++) pairs.set(`first${at % 100}`, `second${at}`, at + 1);
    const weightOf = (first: string, second: string) => pairs.get(pairs.firstOf(first), pairs.secondOf(second));
    for (let at = 0; at < 3_000; at++) expect(weightOf(`first${at % 100}`, `second${at}`)).toBe(at + 1);
    expect(weightOf('first1', 'second2')).toBe(0);
    expect(weightOf('nothing', 'second2')).toBe(0);
    expect(weightOf('first1', 'nothing')).toBe(0);
  });
});
