import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../../lib/analysis/analyze';
import { articleFromText } from '../../../../../lib/page/plain-text';

const stanceOf = (sentence: string): string => {
  const text = `Ethiopia has filled half of the dam.\n\n${sentence}\n\nThe sea was calm.`;
  const { stances } = analyze(articleFromText(text, { title: 'The dam' }));
  return stances.find(({ country }) => country === 'ET')?.stance ?? 'none';
};

describe('a no to what is against the matter', () => {
  it.each([
    'Ethiopia rejected the demand for a halt to the dam.',
    'Ethiopia rejected calls for an immediate suspension of work on the dam.',
    'Ethiopia rejected calls to scrap the dam.',
  ])('is a yes to it: %s', (sentence) => expect(stanceOf(sentence)).toBe('supports'));

  it('is none where something else is asked for', () =>
    expect(stanceOf('Ethiopia rejected Egypt’s demand for a say in the dam.')).not.toBe('supports'));
});
