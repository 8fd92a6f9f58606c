import { expect, it } from 'vitest';
import { kept } from '@/lib/panel/kept-formats';

it('writes each language and each manner by itself, and makes what it writes with once', () => {
  let made = 0;
  const numbers = kept((locale, options: Intl.NumberFormatOptions) => {
    made += 1;
    return new Intl.NumberFormat(locale, options);
  });
  const write = () => [
    numbers('en', {}).format(1234.5),
    numbers('de', {}).format(1234.5),
    numbers('en', { style: 'percent' }).format(0.5),
  ];
  expect(write()).toEqual(['1,234.5', '1.234,5', '50%']);
  expect(write()).toEqual(['1,234.5', '1.234,5', '50%']);
  expect(made).toBe(3);
});

it('throws what making throws, again and again', () => {
  const numbers = kept((locale) => new Intl.NumberFormat(locale));
  expect(() => numbers('not a tag', {})).toThrow();
  expect(() => numbers('not a tag', {})).toThrow();
});
