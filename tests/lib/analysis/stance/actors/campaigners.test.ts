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
    'the other held it before',
    'Former President Barack Obama was in Lima. Donald Trump rejected the fishing treaty on Monday.',
    'US',
    'opposes',
  ],
];

describe('the word of a person', () => {
  it.each(said)('counts for a country or not: %s', (_, text, country, stance) => {
    const { stances } = analyze(articleFromText(text, { title: 'Fishing treaty' }));
    expect(stances.find((row) => row.country === country)?.stance).toBe(stance);
  });
});
