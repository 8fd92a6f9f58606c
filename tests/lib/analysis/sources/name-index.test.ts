import { describe, expect, it } from 'vitest';
import { nameAt, nameIndex } from '@/lib/analysis/sources/name-index';
import { tokenize } from '@/lib/analysis/text/tokens';

const named = (text: string) => ({ text, means: text, ambiguous: false });

const INDEX = nameIndex(
  ['Lantern', 'Lantern Post', 'Lantern Post of Orla', 'The Orla Mercury', 'The Gull', "Tor's Echo"].map(named),
);

/** What is named where the text begins. */
const at = (text: string): string | null => nameAt(INDEX, tokenize(text), 0)?.means ?? null;

describe('an index of names', () => {
  it('finds the longest name that begins with a word', () => {
    expect(at('Lantern Post of Orla said')).toBe('Lantern Post of Orla');
    expect(at('Lantern Post of Tor said')).toBe('Lantern Post');
    expect(at('Lantern of Orla')).toBe('Lantern');
    expect(at('Lantern')).toBe('Lantern');
  });

  it('lets "The" be missing at the head of a longer name only', () => {
    expect(at('Orla Mercury')).toBe('The Orla Mercury');
    expect(at('Gull')).toBeNull();
    expect(at('The Gull')).toBe('The Gull');
  });

  it('takes both apostrophes', () => {
    expect(at("Tor's Echo")).toBe("Tor's Echo");
    expect(at('Tor’s Echo')).toBe("Tor's Echo");
    expect(at('Tor’s')).toBeNull();
  });
});
