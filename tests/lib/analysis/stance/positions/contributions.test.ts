import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../../lib/analysis/analyze';
import { articleFromText } from '../../../../../lib/page/plain-text';

const stanceOf = (country: string, title: string, text: string) =>
  analyze(articleFromText(text, { title })).stances.find((row) => row.country === country)?.stance;

const TEXT = `Kenya welcomed the new force on the lake on Monday. Its commander, a Kenyan general, asked for more men.
Two camps have been lost since March, and the road between them is mined.

Uganda's defence minister, Ruth Okello, backed the force in a speech to officers. She gave no figure.

Denmark sends a company of engineers, as it always has. Rain is expected for the rest of the week.`;

describe('gifts to what many give to together', () => {
  it('speak for a force that is the topic, though the sentence does not name it', () => {
    expect(stanceOf('DK', 'Joint force on the lake short of men', TEXT)).toBe('supports');
  });

  it('tell nothing where the article is about something else', () => {
    const text = TEXT.replaceAll('force', 'treaty').replace('Its commander', 'Its secretary');
    expect(stanceOf('DK', 'Lake treaty wins more friends', text)).toBe('none');
  });

  it('tell nothing where they are less than was looked for', () => {
    const text = TEXT.replace('a company of engineers, as it always has', 'observers but no soldiers');
    expect(stanceOf('DK', 'Joint force on the lake short of men', text)).toBe('none');
  });
});
