import { describe, expect, it } from 'vitest';
import { readBallots } from '../../../../../lib/analysis/stance/positions/ballots';
import { readText } from '../read-text';

/** "HU opposes": each country of a list, with the side that it is on. */
function sidesOf(text: string): string[] {
  const { doc, actors } = readText(text);
  return readBallots(doc, actors).map(({ country, stance }) => `${country} ${stance}`);
}

describe('a list of those on a side', () => {
  it.each([
    ['Against: Hungary and Peru.', ['HU opposes', 'PE opposes']],
    ['Voting for: Norway, Kenya and Chile.', ['NO supports', 'KE supports', 'CL supports']],
    ['For, since September: Norway.', ['NO supports']],
    ['Not in favour: Chad.', ['TD opposes']],
    ['Abstained: Kenya; Chad.', ['KE undecided', 'TD undecided']],
    ['On the fence: Mexico.', ['MX undecided']],
  ])('puts each of its countries there: %s', (text, sides) => expect(sidesOf(text)).toEqual(sides));

  it.each([
    ['Who says no? Peru and Chile.', ['PE opposes', 'CL opposes']],
    ['Who backs it? Norway.', ['NO supports']],
    ['Who abstained? Kenya, and also Chad.', ['KE undecided', 'TD undecided']],
  ])('answers the question before it: %s', (text, sides) => expect(sidesOf(text)).toEqual(sides));

  it.each([
    'Against: Hungary fears for its rivers.',
    'Who says no? Peru walked out last week.',
    'Members: Hungary and Peru.',
    'What now? Hungary and Peru.',
    'Hungary and Peru.',
  ])('is none where it says more, or names no side: %s', (text) => expect(sidesOf(text)).toEqual([]));
});
