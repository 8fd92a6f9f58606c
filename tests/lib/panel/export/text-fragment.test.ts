import { describe, expect, it } from 'vitest';
import { fragmentLink } from '@/lib/panel/export/text-fragment';

const page = 'https://news.example/a';
const link = (words: string, address: string | undefined = page) =>
  fragmentLink(address, words, { start: 0, end: words.length });

describe('a link to a sentence', () => {
  it('names a short sentence whole', () => {
    expect(link('Never again')).toBe('https://news.example/a#:~:text=Never%20again');
  });

  it('escapes what means something in the directive', () => {
    expect(link('a-b, c & d')).toBe('https://news.example/a#:~:text=a%2Db%2C%20c%20%26%20d');
  });

  it('names a long sentence by its first and last words', () => {
    const long = Array.from({ length: 60 }, (_, index) => `word${index}`).join(' ');
    expect(link(long)).toBe(
      'https://news.example/a#:~:text=word0%20word1%20word2%20word3%20word4,word55%20word56%20word57%20word58%20word59',
    );
  });

  it.each(['javascript:alert(1)', 'not an address', ''])('is none for the address %j', (address) => {
    expect(link('words', address)).toBeNull();
  });
});
