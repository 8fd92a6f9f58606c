import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../../lib/analysis/text/tokens';
import { wordFact } from '../../../../lib/analysis/text/word-fact';

describe('wordFact', () => {
  it('reads a word once for all its tokens, in whatever text', () => {
    const read: string[] = [];
    const length = wordFact(({ norm }) => {
      read.push(norm);
      return norm.length;
    });
    expect(tokenize('ferry to ferry').map(length)).toEqual([5, 2, 5]);
    expect(tokenize('a ferry').map(length)).toEqual([1, 5]);
    expect(read).toEqual(['ferry', 'to', 'a']);
  });

  it('keeps an answer of nothing too', () => {
    let asked = 0;
    const none = wordFact(() => {
      asked++;
      return null;
    });
    tokenize('quay quay').forEach(none);
    expect(asked).toBe(1);
  });

  it('tells words apart that are written differently', () => {
    const text = wordFact((word) => word.text);
    expect(tokenize('Ferry ferry').map(text)).toEqual(['Ferry', 'ferry']);
  });
});
