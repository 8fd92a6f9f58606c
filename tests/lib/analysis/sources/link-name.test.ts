import { describe, expect, it } from 'vitest';
import { linkName } from '@/lib/analysis/sources/link-name';

describe('what a link is called', () => {
  it.each([
    ['the report', 'https://www.hrw.org/a', 'Human Rights Watch', 'the body that it leads to'],
    ['wrote', 'https://www.bbc.co.uk/news/a', 'BBC', 'the outlet that it leads to'],
    ['Harbour Report', 'https://harbour.example/a', 'Harbour Report (harbour.example)', 'a name'],
    ['insisted', 'https://videos.example/a', 'videos.example (“insisted”)', 'a word that names nothing'],
    ['here', 'https://videos.example/a', 'videos.example (“here”)', 'a word that names nothing'],
    ['pics.example/aX1', 'https://p.example/aX1', 'p.example', 'an address'],
    ['https://p.example/aX1', 'https://p.example/aX1', 'p.example', 'an address'],
    [' ', 'https://p.example/aX1', 'p.example', 'nothing'],
    ['報告', 'https://p.example/aX1', '報告 (p.example)', 'a name in a script without capitals'],
  ])('“%s” to %s: %s, since it is %s', (words, url, name) => expect(linkName(words, url)).toBe(name));
});
