import { describe, expect, it } from 'vitest';
import { speakerLine } from '@/lib/panel/speaker-line';

describe('who spoke', () => {
  it.each([
    ['Liis Tammsaar', 'Foreign Minister', 'Liis Tammsaar, Foreign Minister'],
    ['A spokesperson for the government', 'spokesperson', 'A spokesperson for the government'],
    ['Liis Tammsaar', null, 'Liis Tammsaar'],
    [null, null, null],
  ])('%j, %j is %j', (speaker, office, line) => expect(speakerLine({ speaker, office })).toBe(line));
});
