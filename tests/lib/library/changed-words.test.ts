import { describe, expect, it } from 'vitest';
import { changedWords } from '../../../lib/library/changed-words';

/** "The toll is [nine]": changed words in brackets. */
const marked = (stretches: readonly { text: string; changed: boolean }[]) =>
  stretches.map(({ text, changed }) => (changed ? `[${text}]` : text)).join('');
const compared = (before: string, after: string) => Object.values(changedWords(before, after)).map(marked);

describe('the words that changed in a sentence', () => {
  it.each([
    ['The toll is nine.', 'The toll is eleven.', 'The toll is [nine.]', 'The toll is [eleven.]'],
    [
      'She said “the door is open”.',
      'She said “the door stays open”.',
      'She said “the door [is] open”.',
      'She said “the door [stays] open”.',
    ],
    ['Kenya agreed.', 'Kenya agreed.', 'Kenya agreed.', 'Kenya agreed.'],
    ['Kenya may send ships.', 'Kenya will not send ships.', 'Kenya [may] send ships.', 'Kenya [will not ]send ships.'],
    ['Oslo waits.', 'Oslo still waits.', 'Oslo waits.', 'Oslo [still ]waits.'],
  ])('%s → %s', (before, after, old, now) => expect(compared(before, after)).toEqual([old, now]));

  it('loses no letter of either', () => {
    const [before, after] = ['One  two three\u00a0four.', 'Two one  three five four!'];
    const both = changedWords(before, after);
    expect(both.before.map(({ text }) => text).join('')).toBe(before);
    expect(both.after.map(({ text }) => text).join('')).toBe(after);
  });

  it('leaves a sentence unmarked that is longer than any', () => {
    const long = 'word '.repeat(5_000);
    expect(changedWords(long, `${long}more`).after).toEqual([{ text: `${long}more`, changed: false }]);
  });
});
