import { describe, expect, it } from 'vitest';
import { wordsUpTo } from '@/lib/panel/word-count';

describe('counting words', () => {
  it('counts words, not marks', () => expect(wordsUpTo('“No,” she said – twice.', 99, 'en')).toBe(4));
  it('counts words of a language that writes no spaces', () =>
    expect(wordsUpTo('我们准备好了', 99, 'zh')).toBeGreaterThan(2));
  it('stops at what was asked for', () => expect(wordsUpTo('a b c d', 2, 'en')).toBe(2));
  it('counts whatever language the page declares', () => expect(wordsUpTo('one two', 9, 'not a language!')).toBe(2));
});
