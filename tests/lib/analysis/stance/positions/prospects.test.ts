import { expect, it } from 'vitest';
import { analyze } from '@/lib/analysis/analyze';
import { articleFromText } from '@/lib/page/plain-text';

const rowOf = (country: string, title: string, ...sentences: readonly string[]) =>
  analyze(articleFromText(sentences.join('\n'), { title })).stances.find((row) => row.country === country);

it('takes what a state would do on a condition for its conditional yes, whatever the verb', () => {
  const row = rowOf(
    'KR',
    'Chile offers lithium at a discount',
    'Chile offers lithium at a discount to makers of batteries.',
    'South Korea would encourage its makers to come for the lithium if the discount is written into a treaty, its minister said.',
  );
  expect(row?.stance).toBe('conditional');
  expect(row?.condition).toContain('the discount is written into a treaty');
});

it('reads "will add its signature once"', () => {
  const row = rowOf(
    'NA',
    'Botswana signs up to rail line',
    'Botswana signed up to the rail line.',
    'Namibia, whose section ends at the sea, will add its signature to the line once the loan has been signed, its minister said.',
  );
  expect(row?.stance).toBe('conditional');
});

it('gives nobody a position by what would only happen to them', () => {
  const row = rowOf(
    'JP',
    'Chile offers lithium at a discount',
    'Chile offers lithium at a discount to makers of batteries.',
    'Japan would lose a quarter of its makers of lithium cells if the discount fell away.',
  );
  expect(row?.stance ?? 'none').toBe('none');
});

it('gives nobody a position by what they would do in another matter', () => {
  const row = rowOf(
    'MY',
    'Norway backs the toll',
    'Norway backs the toll on the strait.',
    'Malaysia’s team will travel to Oslo if it wins on Sunday.',
  );
  expect(row?.stance ?? 'none').toBe('none');
});
