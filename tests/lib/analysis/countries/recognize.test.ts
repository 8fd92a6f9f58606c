import { describe, expect, it } from 'vitest';
import { recognizeCountries } from '@/lib/analysis/countries/recognize';
import { readDoc } from '@/lib/analysis/doc';
import { languageOf } from '@/lib/language/index';
import { articleFromText } from '@/lib/page/plain-text';
import { contextCases } from './cases/context';
import { nameCases } from './cases/names';
import { placeCases } from './cases/places';

const read = (text: string, lang = 'en') =>
  recognizeCountries(readDoc(articleFromText(text, { lang }), languageOf(lang)));
const codesOf = (text: string) =>
  read(text)
    .countries.map(({ code }) => code)
    .sort()
    .join(' ');

/** "GE RU | Georgia and Russia …" */
const casesOf = (lines: string) =>
  lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const bar = line.indexOf('|');
      return { codes: line.slice(0, bar).trim().split(' ').sort().join(' '), sentence: line.slice(bar + 1).trim() };
    });

describe.each(Object.entries({ ...nameCases, ...placeCases, ...contextCases }))('%s', (_phenomenon, lines) => {
  it.each(casesOf(lines))('names [$codes] in: $sentence', ({ codes, sentence }) => {
    expect(codesOf(sentence)).toBe(codes);
  });
});
