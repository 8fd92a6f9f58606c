import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../../lib/analysis/analyze';
import { articleFromText } from '../../../../../lib/page/plain-text';

const rowsOf = (text: string) => analyze(articleFromText(text, { title: 'Plan for a common court' })).stances;
const stancesOf = (text: string) => Object.fromEntries(rowsOf(text).map(({ country, stance }) => [country, stance]));

describe('a denial whose verb is left out', () => {
  it.each([
    ['in the next sentence', 'Sweden backs the plan for a common court. Denmark does not.'],
    ['in the same sentence', 'Sweden backed the plan for a common court, but Denmark did not.'],
    ['shortened', 'Sweden has signed the plan for a common court. Denmark hasn’t.'],
  ])('takes the other side, %s', (_, text) => {
    expect(stancesOf(text)).toEqual({ SE: 'supports', DK: 'opposes' });
  });

  it('shows both the words that it denies and itself as proof', () => {
    const text = 'Sweden backs the plan for a common court. Denmark does not.';
    const denmark = rowsOf(text).find(({ country }) => country === 'DK');
    const proof = denmark?.evidence.map(({ start, end }) => text.slice(start, end));

    expect(proof).toContain('Denmark does not.');
  });

  it('tells nothing where nobody has said anything before it', () => {
    expect(stancesOf('Sweden has a coast on two seas. Denmark does not.')).toEqual({ SE: 'none', DK: 'none' });
  });

  it('tells nothing where its verb follows', () => {
    expect(stancesOf('Sweden backs the plan for a common court. Denmark does not border on it.')['DK']).toBe('none');
  });
});
