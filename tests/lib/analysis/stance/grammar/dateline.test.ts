import { describe, expect, it } from 'vitest';
import { bodyFirst } from '../../../../../lib/analysis/stance/grammar/dateline';
import { readText } from '../read-text';

const opening = (text: string): string | undefined => {
  const { doc } = readText(text);
  const [sentence] = doc.sentences;
  return sentence && doc.tokens[bodyFirst(doc, sentence)]?.text;
};

describe('what a paragraph tells', () => {
  it.each([
    'LIMA, Aug. 20 (Wire) -- Chile blasted Peru for the drill.',
    'LIMA/SAN JUAN, March 7 (Wire) - Chile blasted Peru for the drill.',
    'TROMSØ, Norway — Chile blasted Peru for the drill.',
    'Lima (WIRE) - Chile blasted Peru for the drill.',
  ])('begins behind its dateline: %s', (text) => expect(opening(text)).toBe('Chile'));

  it.each([
    ['NATO has no plan for it.', 'NATO'],
    ['Chile – as ever – blasted Peru.', 'Chile'],
    ['US-led forces left the port.', 'US'],
  ])('begins with the sentence where there is none: %s', (text, word) => expect(opening(text)).toBe(word));
});
