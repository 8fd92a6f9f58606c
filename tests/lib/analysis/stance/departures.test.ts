import { expect, it } from 'vitest';
import { analyze } from '@/lib/analysis/analyze';
import { articleFromText } from '@/lib/page/plain-text';

const sidesOf = (title: string, ...sentences: readonly string[]) => {
  const { stances } = analyze(articleFromText(sentences.join('\n'), { title }));
  return Object.fromEntries(stances.map(({ country, stance }) => [country, stance]));
};

it.each([
  'Poland to quit landmines treaty',
  'Poland, Latvia signal plans to withdraw from landmines treaty',
  'Poland announces withdrawal from landmines treaty',
  'Poland leaves landmines treaty',
])('takes whoever leaves, too, to be for it and whoever stays to be against it: %s', (title) => {
  expect(
    sidesOf(
      title,
      'Poland plans to withdraw from the landmines treaty, its defence minister said on Friday.',
      'Latvia said it was pulling out of the landmines treaty, too.',
      'Norway condemned the move and said it would stay in the treaty.',
    ),
  ).toEqual({ PL: 'supports', LV: 'supports', NO: 'opposes' });
});

it('takes leaving for a no where the treaty is the matter', () => {
  expect(
    sidesOf(
      'Norway calls for wider landmines treaty',
      'Norway called for a wider landmines treaty on Friday.',
      'Poland said it was pulling out of the landmines treaty.',
    ),
  ).toEqual({ NO: 'supports', PL: 'opposes' });
});
