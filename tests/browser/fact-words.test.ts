import { afterEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { relationWords } from '@/lib/panel/fact-words';
import arabic from '../../locales/ar.json';
import english from '../../locales/en.json';
import { i18nOf } from '../support/messages';

const dispute = {
  relation: {
    kind: 'dispute',
    with: 'DK',
    detail: 'An island. Both claim it.',
    provenance: { source: 'Example Almanac', url: 'https://almanac.example', asOf: '2025' },
  },
  countries: ['DK'],
} as const;

describe('what a relation says', () => {
  afterEach(() => void Object.assign(fakeBrowser.i18n, i18nOf(english)));

  it('is told as it is in English', () => {
    Object.assign(fakeBrowser.i18n, i18nOf(english));
    expect(relationWords(dispute)).toBe('Dispute with Denmark: An island. Both claim it.');
  });

  it('keeps an English full stop at the end of the English words in a line from right to left', () => {
    Object.assign(fakeBrowser.i18n, i18nOf(arabic));
    expect(relationWords(dispute)).toMatch(/\u2068An island\. Both claim it\.\u2069$/u);
  });
});
