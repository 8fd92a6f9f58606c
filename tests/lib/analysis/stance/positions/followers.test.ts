import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../../lib/analysis/analyze';
import { articleFromText } from '../../../../../lib/page/plain-text';

const stanceOf = (country: string, text: string) =>
  analyze(articleFromText(text, { title: 'Norway plans a toll on ships' })).stances.find(
    (row) => row.country === country,
  );

describe('a country that does as another does', () => {
  it.each([
    ['Kenya rejected the toll. So did Chad.', 'opposes'],
    ['Kenya rejected the toll. Chad followed suit.', 'opposes'],
    ['Kenya rejected the toll. Chad said the same.', 'opposes'],
    ['Kenya rejected the toll, as did Chad.', 'opposes'],
    ['Along with Chad, Kenya rejected the toll.', 'opposes'],
    ['Like Chad, Kenya rejected the toll.', 'opposes'],
    ['Kenya welcomed the toll, joined by Chad.', 'supports'],
    ['Kenya rejected the toll, a view shared by Chad.', 'opposes'],
  ])('takes the position of the other: %s', (text, stance) => expect(stanceOf('TD', text)?.stance).toBe(stance));

  it('has both sentences for its proof where the position stands in the one before', () => {
    const text = 'Kenya rejected the toll. So did Chad.';
    const shown = stanceOf('TD', text)?.evidence.map(({ start, end }) => text.slice(start, end));
    expect(shown).toEqual(expect.arrayContaining(['Kenya rejected the toll.', 'So did Chad.']));
  });

  it('takes none where the other has none', () => {
    expect(stanceOf('TD', 'Kenya held an election. So did Chad.')?.stance).toBe('none');
  });
});
