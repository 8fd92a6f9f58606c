import { expect, it } from 'vitest';
import { claimWords } from '../../../../lib/analysis/claims/claim-words';
import { findFigures } from '../../../../lib/analysis/claims/figures';
import { textOf } from '../../../../lib/analysis/doc';
import { readText } from './read-text';

/** "words = value unit (what it counts)" of every figure of a text. */
function figuresOf(text: string): string[] {
  const { doc } = readText(text);
  return doc.sentences
    .flatMap((sentence) => findFigures(doc, sentence, claimWords(doc)))
    .map((figure) => {
      const value = Number(figure.value.toPrecision(3));
      return `${textOf(doc, figure)} = ${value} ${figure.unit ?? '-'} (${figure.counts ?? '-'})`;
    });
}

it.each([
  ['The dam costs 80 million pounds a year.', ['80 million pounds = 80000000 pounds (-)']],
  ['Two-thirds of voters backed it.', ['Two-thirds = 0.667 - (voters)']],
  ['A third of the ships left.', ['A third = 0.333 - (ships)']],
  ['A fifth more voters came, and a third say so.', ['A fifth = 0.2 - (more voters)', 'a third = 0.333 - (-)']],
  ['Prices fell by a tenth.', ['a tenth = 0.1 - (-)']],
  ['She won 55.7 percent of the vote.', ['55.7 percent = 55.7 percent (vote)']],
  ['Turnout fell to 41 per cent.', ['41 per cent = 41 percent (Turnout)']],
  ['Between 30 and 50 people were hurt.', ['30 and 50 = 30 - (people)']],
  ['Fares fell by one to two per cent per year.', ['one to two per cent per year = 1 percent per year (Fares)']],
  ['Arland sold 180 howitzers for $1.31 billion.', ['180 = 180 - (howitzers)', '$1.31 billion = 1310000000 $ (-)']],
  ['Jordan took in 1.4 million Syrian refugees.', ['1.4 million = 1400000 - (Syrian refugees)']],
  ['Output may reach 2.5 million barrels per day.', ['2.5 million barrels per day = 2500000 barrels per day (Output)']],
  ['Some 39,000 have died.', ['39,000 = 39000 - (-)']],
  ['Twenty-one children were saved.', ['Twenty-one = 21 - (children)']],
  ['The fund put up 3bn.', ['3bn = 3000000000 - (-)']],
])('reads the figures of: %s', (text, figures) => expect(figuresOf(text)).toEqual(figures));

it.each([
  'He was born in 1960 and left in 2016.',
  'They met on 25 October at 5 p.m.',
  'Ines Tamm, 61, sat on the bench.',
  'The lorry left Highway 4 near Article 21 Square.',
  'One man shouted.',
  'They would be sent to a third country for a fifth time.',
  'The M109A6 fired.',
])('takes no figure from: %s', (text) => expect(figuresOf(text)).toEqual([]));

it('reads any text in linear time', () => {
  const { doc } = readText(`${'1,000 to 2,000 and a half million '.repeat(4000)}.`);
  const started = performance.now();
  doc.sentences.forEach((sentence) => findFigures(doc, sentence, claimWords(doc)));
  expect(performance.now() - started).toBeLessThan(2000);
});

it.each([
  ['Herring stocks in the north have fallen by 38 percent.', '38 percent = 38 percent (Herring stocks)'],
  ['The number of strikes has fallen by 12 percent.', '12 percent = 12 percent (number of strikes)'],
  ['The quota was set at 41,000 tonnes.', '41,000 tonnes = 41000 tonnes (quota)'],
  ['She paid and wages rose 3.5 percent.', '3.5 percent = 3.5 percent (wages)'],
  ['It fell by 3 percent.', '3 percent = 3 percent (-)'],
  ['We are 90 percent there.', '90 percent = 90 percent (-)'],
])('says what moves to a figure: %s', (text, figure) => expect(figuresOf(text)).toEqual([figure]));
