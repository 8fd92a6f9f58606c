import { describe, expect, it } from 'vitest';
import { recognizeCountries } from '@/lib/analysis/countries/recognize';
import { readDoc } from '@/lib/analysis/doc';
import { languageOf } from '@/lib/language/index';
import { articleFromText } from '@/lib/page/plain-text';
import { backReferenceCases } from './cases/back-references';
import { contextCases } from './cases/context';
import { languageCases } from './cases/languages';
import { nameCases } from './cases/names';
import { placeCases } from './cases/places';
import { senseCases } from './cases/senses';

const read = (text: string, lang = 'en') =>
  recognizeCountries(readDoc(articleFromText(text, { lang }), languageOf(lang)));
const codesOf = (text: string, lang?: string) =>
  read(text, lang)
    .countries.map(({ code }) => code)
    .sort()
    .join(' ');

/** "expected | sentence", a case a line. */
const linesOf = (lines: string) =>
  lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const bar = line.indexOf('|');
      return { expected: line.slice(0, bar).trim(), sentence: line.slice(bar + 1).trim() };
    });

/** "GE RU | Georgia and Russia …" */
const casesOf = (lines: string) =>
  linesOf(lines).map(({ expected, sentence }) => ({ codes: expected.split(' ').sort().join(' '), sentence }));

describe.each(Object.entries({ ...nameCases, ...placeCases, ...contextCases, ...senseCases }))(
  '%s',
  (_phenomenon, lines) => {
    it.each(casesOf(lines))('names [$codes] in: $sentence', ({ codes, sentence }) => {
      expect(codesOf(sentence)).toBe(codes);
    });
  },
);

describe.each(Object.entries(backReferenceCases))('back references: %s', (_phenomenon, lines) => {
  const back = (text: string) =>
    read(text)
      .mentions.filter(({ reason }) => reason.startsWith('anaphora'))
      .map(({ start, end, country }) => `${country} ${text.slice(start, end)}`);

  it.each(linesOf(lines))('takes up [$expected] in: $sentence', ({ expected, sentence }) => {
    expect(back(sentence).join('; ')).toBe(expected);
  });
});

describe('where a text is at home that names no country', () => {
  const codesOn = (text: string, url?: string) =>
    recognizeCountries(
      readDoc(articleFromText(text, url === undefined ? {} : { url }), languageOf('en')),
    ).countries.map(({ code }) => code);
  const text = 'The van turned over in Clarendon. A woman of Christiana, Manchester, was in it.';

  it('is told by the site', () => {
    expect(codesOn(text, 'https://jamaica-gleaner.com/news/van')).toEqual(['JM']);
    expect(codesOn('A woman of Manchester was in it.', 'https://www.bbc.co.uk/news/van')).toEqual(['GB']);
  });
});

describe('office holders and the date of the article', () => {
  const codesAt = (text: string, publishedTime?: string) =>
    recognizeCountries(
      readDoc(articleFromText(text, publishedTime === undefined ? {} : { publishedTime }), languageOf('en')),
    ).countries.map(({ code }) => code);

  it('takes who heads a body of several countries today for their country in the years of their term only', () => {
    const text = 'Mark Rutte promised more money for the dykes.';
    expect(codesAt(text, '2019-05-03T08:00:00Z')).toEqual(['NL']);
    expect(codesAt(text, '2025-05-03T08:00:00Z')).toEqual([]);
    expect(codesAt(text)).toEqual([]);
    expect(codesAt(`${text} The Netherlands needs them.`, '2025-05-03')).toEqual(['NL']);
  });

  it('gives "the president" to nobody, whoever held the office on that day', () => {
    expect(codesAt('The president signed the bill, and the prime minister read it.', '2019-05-03')).toEqual([]);
  });

  it('keeps former holders with their country, at any date', () => {
    for (const date of ['1999-01-01', '2016-01-01', '2025-01-01'])
      expect(
        codesAt('Former president Nicolas Sarkozy spoke to students, as did ex-chancellor Angela Merkel.', date),
      ).toEqual(['FR', 'DE']);
  });
});

describe('focus', () => {
  it('ranks the country that the article is about before those that it lists', () => {
    const { countries } = read(
      'Norway will widen its fjord ferry network. Norwegian officials said Norway had the money.\nVisitors come from Spain, Italy and Japan.',
    );
    expect(countries[0]?.code).toBe('NO');
    expect(countries.reduce((sum, { focus }) => sum + focus, 0)).toBeCloseTo(1);
  });
});

describe('focus over the parts of an article', () => {
  it('ranks the country that is named throughout before one that a single paragraph repeats', () => {
    const { countries } = read(
      [
        'The dam was to be finished in spring, engineers said.',
        'Laos has waited for it since the flood.',
        'Vietnam objects. Vietnam says the fish will die. Vietnam wrote two letters.',
        'Turbines came late, and Laos paid for them twice.',
        'In the end Laos will sell the power.',
      ].join('\n'),
    );
    expect(countries.map(({ code }) => code)).toEqual(['LA', 'VN']);
  });
});

describe('mentions', () => {
  it('leaves the possessive out of the span', () => {
    const text = 'Japan’s cabinet met.';
    expect(read(text).mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['Japan']);
  });

  it('stay in text order and inside the text for a hostile text', () => {
    const text = 'US '.repeat(2000) + 'County '.repeat(2000) + 'Paris, Texas, '.repeat(2000);
    const { mentions } = read(text);
    expect(
      mentions.every(
        (mention, at) => mention.end <= text.length && (at === 0 || (mentions[at - 1]?.start ?? 0) <= mention.start),
      ),
    ).toBe(true);
  });
});

describe.each(Object.entries(languageCases))('in a text in %s', (lang, lines) => {
  it.each(casesOf(lines))('names [$codes] in: $sentence', ({ codes, sentence }) => {
    expect(codesOf(sentence, lang)).toBe(codes);
  });
});

it('keeps to the names of Swedish where adjectives are not known', () => {
  expect(codesOf('Tyskland och Storbritannien stöder Ukraina.', 'sv')).toBe('DE GB UA');
});
