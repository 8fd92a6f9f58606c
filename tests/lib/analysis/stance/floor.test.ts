import { describe, expect, it } from 'vitest';
import { BRIEF_FLOOR, floorsIn, STANCE_FLOOR } from '../../../../lib/analysis/stance/verdict/floor';

describe('the floor of confidence', () => {
  it.each([
    ['a few sentences, where the wording alone decides', 4, 0.42],
    ['a brief article, told for its matter', 5, BRIEF_FLOOR],
    ['the longest of them', 11, BRIEF_FLOOR],
    ['any longer article', 12, STANCE_FLOOR],
  ])('in %s', (_, sentences, named) => {
    expect(floorsIn(sentences).named).toBe(named);
    expect(floorsIn(sentences).unclear).toBeLessThan(named);
  });
});
