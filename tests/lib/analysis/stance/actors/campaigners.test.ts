import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../../lib/analysis/analyze';
import { articleFromText } from '../../../../../lib/page/plain-text';

/** What is said, and the country whose word it is not, or is. */
const said: readonly (readonly [because: string, text: string, country: string, stance: string])[] = [
  ['a mayor speaks for a town', 'Sadiq Khan rejected the fishing treaty on Monday.', 'GB', 'none'],
  ['the head of the opposition is no government', 'Rahul Gandhi rejected the fishing treaty.', 'IN', 'none'],
  ['a senator is no government', 'Bernie Sanders rejected the fishing treaty on Monday.', 'US', 'none'],
  [
    'somebody else is given the office',
    'President Barack Obama was in Lima. Donald Trump rejected the fishing treaty on Monday.',
    'US',
    'none',
  ],
  [
    'an administration is of whoever holds the office',
    'The Obama administration said nothing. Donald Trump rejected the fishing treaty on Monday.',
    'US',
    'none',
  ],
  ['nobody else is given the office', 'Barack Obama rejected the fishing treaty on Monday.', 'US', 'opposes'],
  ['the text gives the office', 'President Donald Trump rejected the fishing treaty on Monday.', 'US', 'opposes'],
  [
    'the text gives the office, beside a middle initial',
    'Secretary of State John F. Kerry rejected the fishing treaty on Monday.',
    'US',
    'opposes',
  ],
  [
    'the text has a middle name',
    'Norway and Qatar met. Secretary of State John Forbes Kerry rejected the fishing treaty on Monday.',
    'US',
    'opposes',
  ],
  [
    'the other held it before',
    'Former President Barack Obama was in Lima. Donald Trump rejected the fishing treaty on Monday.',
    'US',
    'opposes',
  ],
  [
    'he is called a candidate more often than by an office',
    'Candidate Donald Trump was in Ohio. President Donald Trump is what the candidate, Donald Trump, wants to be called. ' +
      'Donald Trump, the nominee, rejected the fishing treaty.',
    'US',
    'none',
  ],
];

describe('the word of a person', () => {
  it.each(said)('counts for a country or not: %s', (_, text, country, stance) => {
    const { stances } = analyze(articleFromText(text, { title: 'Fishing treaty' }));
    expect(stances.find((row) => row.country === country)?.stance).toBe(stance);
  });
});

describe('the word of somebody whose term is over', () => {
  const stanceOf = (text: string, country: string, publishedTime?: string) =>
    analyze(
      articleFromText(text, { title: 'Fishing treaty', ...(publishedTime === undefined ? {} : { publishedTime }) }),
    ).stances.find((row) => row.country === country)?.stance;

  it('is not its country’s, by the day of publication', () => {
    const text = 'Barack Obama rejected the fishing treaty on Monday.';
    expect(stanceOf(text, 'US', '2016-05-02T10:00:00Z')).toBe('opposes');
    expect(stanceOf(text, 'US', '2019-05-02T10:00:00Z')).toBe('none');
  });

  it('is not its country’s, by the years that the text names', () => {
    const text = 'John Kerry rejected the fishing treaty on Monday.';
    expect(stanceOf(`${text} It was signed in 2023.`, 'US')).toBe('none');
    expect(stanceOf(`Secretary of State ${text} It was signed in 2015.`, 'US')).toBe('opposes');
  });

  it.each([
    'Jean-Marc Ayrault, the foreign minister of France, a country of the coast, rejected the fishing treaty on Monday.',
    'French foreign minister Jean-Marc Ayrault rejected the fishing treaty on Monday.',
  ])('is its country’s where the text gives the office: %s', (text) => {
    expect(stanceOf(`${text} It was signed in 2023.`, 'FR')).toBe('opposes');
  });

  it.each([
    'Jean-Marc Ayrault, the former foreign minister of France, rejected the fishing treaty on Monday.',
    'The former foreign minister of France rejected the fishing treaty on Monday.',
  ])('is not, where the text says that it was once held: %s', (text) => {
    expect(stanceOf(`${text} It was signed in 2023.`, 'FR')).toBe('none');
  });

  it('is not its country’s where the text names one who came later', () => {
    const text = 'Tony Blair rejected the fishing treaty on Monday.';
    expect(stanceOf(`${text} David Cameron was away.`, 'GB')).toBe('none');
  });
});

describe('an office-holder whose country no word names', () => {
  const TEXT = 'The Norwegian government proposed the fishing treaty. Norway will sign it. Norway wants it soon.';

  it.each([
    ['a minister of the country that the text is of', 'Fisheries minister Kari Lund welcomed the treaty.', 'Kari Lund'],
    ['a spokesman of a firm', 'Seafarm spokesman Odd Berg welcomed the treaty.', 'The Norwegian government'],
  ])('speaks for it or not: %s', (_, sentence, speaker) => {
    const { stances } = analyze(articleFromText(`${TEXT}\n${sentence}`, { title: 'Fishing treaty' }));
    expect(stances.find(({ country }) => country === 'NO')).toMatchObject({ stance: 'supports', speaker });
  });
});
