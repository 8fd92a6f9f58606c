import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../../lib/analysis/analyze';
import { articleFromText } from '../../../../../lib/page/plain-text';

const read = (text: string) => {
  const { topic, stances } = analyze(articleFromText(text, { title: 'Fires, trees and fish: news of the day' }));
  return { topic, shown: stances.filter(({ stance }) => stance !== 'none').map(({ country }) => country) };
};

/** Local news: whoever acts in it is no government. */
const local = [
  'The Winnipeg Fire Service was busy fighting two apartment fires overnight.\nNobody was hurt.\nThe first fire began in a kitchen on Pine Street.\nThe second was in an empty house.\nThe Winnipeg brigade condemned the throwing of lit matches from balconies.',
  'The Toledo School District is pleased to announce that Anna Orla will be its next head.\nShe has taught for twenty years.\nThe Toledo board approved the choice on Monday.\nParents met her on Tuesday.\nShe begins in May.',
  'Several people were trapped under a tree in a park, the Fresno Fire Department said.\nThe Fresno Fire Department sent three crews to the park to help the guests.\nThe tree was old.\nIt had been dry for months.\nThe bride was not hurt.',
  'A woman from Clacton was jailed over a fraud. The gang lost two million euros, and British police have frozen a third of it.',
]; // prettier-ignore

/** The state by its name, its capital, its people as a whole, its head or a word for its government. */
const national: readonly (readonly [text: string, country: string])[] = [
  ['Peru rejected the fishing treaty on Monday.', 'PE'],
  ['Lima rejected the fishing treaty on Monday.', 'PE'],
  ['Washington rejected the fishing treaty on Monday.', 'US'],
  ['The Danes rejected the fishing treaty on Monday.', 'DK'],
  ['The Peruvian foreign minister, Ana Orla, rejected the fishing treaty on Monday.', 'PE'],
];

describe('a position', () => {
  it.each(local)('is nobody’s where no state comes up: %s', (text) => {
    expect(read(text)).toEqual({ topic: null, shown: [] });
  });

  it.each(national)('is the state’s: %s', (text, country) => {
    expect(read(text).shown).toContain(country);
  });
});
