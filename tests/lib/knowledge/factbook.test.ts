import { describe, expect, it } from 'vitest';
import { datedFigure, datedShares, holders, inPlainNames, shortPhrase } from '../../../scripts/data/factbook';

describe('a figure of the Factbook', () => {
  it.each([
    ['1,234,567 (2025 est.)', { value: 1_234_567, asOf: '2025' }],
    ['$263.62 billion (2024 est.)', { value: 263_620_000_000, asOf: '2024' }],
    ['$1.5 trillion (2023)', { value: 1_500_000_000_000, asOf: '2023' }],
    ['0.7% of GDP (2024 est.)', { value: 0.7, asOf: '2024' }],
  ])('%s', (phrase, dated) => expect(datedFigure(phrase)).toEqual(dated));

  it.each(['1,234,567', 'uninhabited', 'NA', 'between 3 and 4 million (2020)', undefined])('is none in: %s', (phrase) =>
    expect(datedFigure(phrase)).toBeNull(),
  );
});

describe('shares', () => {
  it('are the four largest groups, without asides and without what is other', () => {
    expect(
      datedShares('Moon 50% (includes Full 30%, Half 20%), Sun 20%, Star 10%, Rock 5%, Tree 4%, other 11% (2020 est.)'),
    ).toEqual({ value: ['Moon 50%', 'Sun 20%', 'Star 10%', 'Rock 5%'], asOf: '2020' });
  });
  it('are refused where they sum to more than all, or have no year', () => {
    expect(datedShares('Moon 90%, Sun 80% (2020)')).toBeNull();
    expect(datedShares('Moon 90%, Sun 8%')).toBeNull();
  });
});

describe('office holders', () => {
  it.each([
    ['President Ada EXAMPLE-SAMPLE (since 1 May 2020)', ['President Ada Example-Sample (since 1 May 2020)']],
    [
      'King OTTO III (since 1 May 2020); represented by Governor Jo MODEL (since 2 June 2021)',
      ['King Otto III (since 1 May 2020)', 'Governor Jo Model (since 2 June 2021)'],
    ],
    ['President XI Sample (since 1 May 2020)', ['President Xi Sample (since 1 May 2020)']],
    ['Taoiseach (Prime Minister) Una EXAMPLE (since 1 May 2020)', ['Taoiseach Una Example (since 1 May 2020)']],
    ['President (vacant)', []],
    ['King OTTO; also spelled Odo (since 1 May 2020)', []],
    ['both live abroad and are represented by Jo MODEL (since 1 May 2020)', []],
  ])('%s', (phrase, expected) => expect(holders(phrase)).toEqual(expected));
});

it('leaves out a phrase that is an essay', () => expect(shortPhrase('x'.repeat(200))).toBeNull());

it('writes the names in a phrase as names, and leaves abbreviations alone', () =>
  expect(inPlainNames('1768 (unified by King ORVO III, from the UK)')).toBe(
    '1768 (unified by King Orvo III, from the UK)',
  ));
