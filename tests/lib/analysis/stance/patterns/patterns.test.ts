import { describe, expect, it } from 'vitest';
import { compilePatterns, findPatterns } from '@/lib/analysis/stance/patterns/patterns';
import { tokenize } from '@/lib/analysis/text/tokens';

const RULES = [
  { id: 'wait', patterns: ['wait for the? new? lantern'] },
  { id: 'walk', patterns: ['wait slowly'] },
  { id: 'stay', patterns: ['wait here?'] },
  { id: 'light', patterns: ['wait ~ lit'] },
  { id: 'dim', patterns: ['wait ~ so? dim'] },
];

/** Rule and words of each match. */
function found(text: string): string[] {
  const tokens = tokenize(text);
  return findPatterns(
    compilePatterns(RULES, (lemma) => [lemma]),
    { tokens, words: Int32Array.from(tokens, ({ id }) => id) },
    0,
    tokens.length,
  ).map(({ rule, first, end }) => {
    const [from, to] = [tokens[first], tokens[end - 1]];
    return `${rule.id}: ${text.slice(from?.start, to?.end)}`;
  });
}

describe('the patterns of many rules', () => {
  it('finds a word whether or not those that may be missing stand before it', () => {
    expect(found('wait for the new lantern')).toContain('wait: wait for the new lantern');
    expect(found('wait for new lantern')).toContain('wait: wait for new lantern');
    expect(found('wait for lantern')).toContain('wait: wait for lantern');
    expect(found('wait for candles')).toEqual(['stay: wait']);
  });

  it('finds a word at the end that may be missing, and goes without it', () => {
    expect(found('wait here')).toEqual(['stay: wait here']);
    expect(found('wait')).toEqual(['stay: wait']);
  });

  it('reaches over four words and no more', () => {
    expect(found('wait till the lamp is lit')).toContain('light: wait till the lamp is lit');
    expect(found('wait till the old lamp is lit')).toEqual(['stay: wait']);
  });

  it('reaches over no mark that ends a sentence, but over quotation marks', () => {
    expect(found('wait. Then lit')).toEqual(['stay: wait']);
    expect(found('wait “till” lit')).toContain('light: wait “till” lit');
    expect(found('wait till it is so dim')).toContain('dim: wait till it is so dim');
    expect(found('wait till dim')).toContain('dim: wait till dim');
  });
});
