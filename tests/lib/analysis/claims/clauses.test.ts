import { describe, expect, it } from 'vitest';
import { textOf } from '../../../../lib/analysis/doc';
import { readText } from './read-text';

/** Each claim of a text with its speaker. */
const claimsOf = (text: string): [claim: string, speaker: string | null][] => {
  const { doc, claims } = readText(text);
  return claims.map((claim) => [textOf(doc, claim), claim.speaker]);
};

describe('a sentence that makes two claims', () => {
  it.each<[string, [string, string | null][]]>([
    [
      'Ana Ortega said the bridge was safe, while Ivo Lindqvist denied that it had been inspected.',
      [
        ['Ana Ortega said the bridge was safe', 'Ana Ortega'],
        ['Ivo Lindqvist denied that it had been inspected.', 'Ivo Lindqvist'],
      ],
    ],
    [
      'Prices rose by 3 percent in May, and wages fell for the third month in a row.',
      [
        ['Prices rose by 3 percent in May', null],
        ['wages fell for the third month in a row.', null],
      ],
    ],
    [
      'The army left the town on Monday; the rebels took it two days later.',
      [
        ['The army left the town on Monday', null],
        ['the rebels took it two days later.', null],
      ],
    ],
    [
      'Ana Ortega said that the bridge was safe, and that the tunnel would open in June.',
      [
        ['Ana Ortega said that the bridge was safe', 'Ana Ortega'],
        ['that the tunnel would open in June.', 'Ana Ortega'],
      ],
    ],
    [
      'The bridge was closed on Monday, and Ana Ortega called the decision “a scandal that has no equal here”.',
      [
        ['The bridge was closed on Monday', null],
        ['Ana Ortega called the decision “a scandal that has no equal here”.', 'Ana Ortega'],
      ],
    ],
    [
      'Ana Ortega, the minister, said the bridge was safe but warned that the tunnel could flood.',
      [
        ['Ana Ortega, the minister, said the bridge was safe', 'Ana Ortega'],
        ['warned that the tunnel could flood.', 'Ana Ortega'],
      ],
    ],
  ])('%s', (text, claims) => expect(claimsOf(text)).toEqual(claims));

  it('is the paper’s own again where it turns away from who spoke', () => {
    const { claims } = readText('“It is safe,” Ana Ortega said, but the inspectors had closed it in May.');
    expect(claims.map(({ attribution }) => attribution)).toEqual(['quoted', 'unattributed']);
  });
});

describe('a sentence that makes one claim', () => {
  it.each([
    'Rents, wages, and prices fell sharply in the spring, which surprised the bank.',
    'The minister, who left in May, and her deputy went to the talks in Oslo on Monday.',
    'Ana Ortega said: “The bridge was safe in May, and the tunnel was safe in June.”',
    'The minister closed the bridge, and left.',
    'The army held the bridge, with ministers warning of a long siege and vowing to stay in the town.',
    'The minister (she took office in May; her deputy left in June) closed the bridge.',
  ])('%s', (text) => expect(claimsOf(text).map(([claim]) => claim)).toEqual([text]));
});
