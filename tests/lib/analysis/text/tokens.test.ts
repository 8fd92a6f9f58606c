import { describe, expect, it } from 'vitest';
import { fold } from '../../../../lib/analysis/text/fold';
import { tokenize } from '../../../../lib/analysis/text/tokens';

describe('tokenize', () => {
  it.each([
    ['Kosovo’s offer', 'Kosovo’s offer'],
    ['the G20 and NY1', 'the G20 and NY1'],
    ['£1,200.50 (net)', '£ 1,200.50 ( net )'],
    ['return-hub', 'return - hub'],
    ['5pm', '5 pm'],
    ['', ''],
  ])('reads %s', (text, tokens) => {
    expect(
      tokenize(text)
        .map((token) => token.text)
        .join(' '),
    ).toBe(tokens);
  });

  it('points each token at its place in the text', () => {
    const text = 'Õpetaja says “tere”, twice.';
    for (const token of tokenize(text)) expect(text.slice(token.start, token.end)).toBe(token.text);
  });

  it('folds accents, case and apostrophes', () => {
    expect(fold('Élysée’s')).toBe("elysee's");
  });
});
