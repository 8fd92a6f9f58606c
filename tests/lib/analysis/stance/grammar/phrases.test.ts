import { describe, expect, it } from 'vitest';
import { isFinite } from '../../../../../lib/analysis/stance/grammar/finite';
import { singular } from '../../../../../lib/analysis/stance/grammar/phrases';
import { readSentence } from '../read-text';

const isVerb = (text: string, word: string) => {
  const { doc, at } = readSentence(text);
  return isFinite(doc, at(word));
};

describe('a verb that has a subject', () => {
  it.each([
    ['Norway condemned the toll.', 'condemned'],
    ['Norway withdrew its boats.', 'withdrew'],
    ['Norway backs the toll.', 'backs'],
  ])('is told by its form: %s', (text, word) => expect(isVerb(text, word)).toBe(true));

  it.each([
    ['Norway considers the court biased.', 'biased'],
    ['Norway calls the lake sacred.', 'sacred'],
    ['Norway answered coldly.', 'coldly'],
    ['Norway signed in May.', 'in'],
  ])('is none that only looks like a past form, and no small word: %s', (text, word) =>
    expect(isVerb(text, word)).toBe(false),
  );
});

it.each([
  ['ministers', 'minister'],
  ["ministry's", 'ministry'],
  ['ministries', 'ministry'],
  ['congress', 'congress'],
])('looks %s up as %s', (word, noun) => expect(singular(word)).toBe(noun));
