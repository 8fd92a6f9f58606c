import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { recognizeCountries } from '@/lib/analysis/countries/recognize';
import { readDoc } from '@/lib/analysis/doc';
import { languageOf } from '@/lib/language/index';
import { articleFromText } from '@/lib/page/plain-text';

/** Peoples, adjectives, abbreviations and seats of every country, and what is only called after one, "codes | sentence" a line. */
const lines = readFileSync(new URL('frames.txt', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n');

describe('the countries that a plain sentence names', () => {
  it.each(lines)('%s', (line) => {
    const bar = line.indexOf('|');
    const text = line.slice(bar + 1).trim();
    const { countries } = recognizeCountries(readDoc(articleFromText(text, { lang: 'en' }), languageOf('en')));
    const codes = (list: readonly string[]) => [...list].sort().join(' ');
    expect(codes(countries.map(({ code }) => code))).toBe(codes(line.slice(0, bar).trim().split(' ')));
  });
});
