import { describe, expect, it } from 'vitest';
import { checkHighlightItems, checkTextQuote, checkTextQuotes } from '../../../lib/messaging/checks';

const quote = { exact: 'Norway said no', prefix: '', suffix: '.', start: 12 };

describe('what a content script is sent', () => {
  it('comes through as a passage, without anything else that came along', () => {
    expect(checkTextQuote({ ...quote, then: 'more', html: '<b>' })).toEqual(quote);
    expect(checkTextQuotes([quote, quote])).toHaveLength(2);
    expect(checkHighlightItems([{ quote, style: 'evidence', id: 7 }])).toEqual([{ quote, style: 'evidence' }]);
  });

  it.each([
    null,
    'Norway said no',
    [],
    { ...quote, exact: '' },
    { ...quote, exact: 7 },
    { ...quote, exact: 'x'.repeat(20_001) },
    { ...quote, prefix: null },
    { ...quote, start: -1 },
    { ...quote, start: 1.5 },
    { ...quote, start: Number.NaN },
    { ...quote, start: 1e12 },
  ])('is refused where it is no passage: %j', (value) => expect(() => checkTextQuote(value)).toThrow('refused'));

  it('is refused where it is no list, a list without end, or of no known style', () => {
    expect(() => checkTextQuotes({ length: 1, 0: quote })).toThrow('refused');
    expect(() => checkTextQuotes(Array.from({ length: 2_001 }, () => quote))).toThrow('refused');
    expect(() => checkHighlightItems([{ quote, style: 'constructor' }])).toThrow('refused');
    expect(() => checkHighlightItems([quote])).toThrow('refused');
  });
});
