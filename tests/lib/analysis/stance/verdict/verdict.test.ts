import { expect, it } from 'vitest';
import { analyze } from '../../../../../lib/analysis/analyze';
import { articleFromText } from '../../../../../lib/page/plain-text';

const OPEN = [
  'Kenya backs the regional court.',
  'Kenya welcomed the regional court in May.',
  'Kenya endorsed the regional court.',
];
const BOUND = 'Kenya will sign the treaty on the regional court on condition that judges from Uganda sit in it.';

const stanceOf = (lines: readonly string[]) =>
  analyze(
    articleFromText(lines.join('\n\nPeru sells herring to Chile, and Chile sells grain to Peru.\n\n'), {}),
  ).stances.find(({ country }) => country === 'KE')?.stance;

it('takes one string among many plain acceptances for a detail', () => {
  expect(stanceOf([...OPEN, BOUND])).toBe('supports');
  expect(stanceOf([OPEN[0] as string, BOUND])).toBe('conditional');
});
