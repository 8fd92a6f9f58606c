import { describe, expect, it } from 'vitest';
import { readText } from '../claims/read-text';

const read = (text: string, ...links: readonly (readonly [words: string, href: string])[]) =>
  readText(text, {
    url: 'https://paper.example/a',
    links: links.map(([words, href]) => {
      const start = text.indexOf(words);
      return { start, end: start + words.length, text: words, href };
    }),
  }).sources.map(({ kind, name, url }) => [kind, name, ...(url === undefined ? [] : [url])].join(' '));

describe('a post that the page shows', () => {
  it.each([
    ['The quay is shut.\n— Ines Tamm (@inestamm) June 7, 2026', ['person Ines Tamm']],
    ['The quay is shut.\n— Rafael Vale 🌊 (@rvale) 7 June 2026', ['person Rafael Vale']],
    ['The quay is shut.\n— Tarvo Shipping Company (@tarvo) June 7, 2026', ['organisation Tarvo Shipping Company']],
    ['The quay is shut.\n— The Guardian (@guardian) June 7, 2026', ['media The Guardian']],
    ['The quay is shut.\n— a mere rumour (@rumour) June 7, 2026', []],
  ])('is cited by who wrote it: %s', (text, sources) => expect(read(text)).toEqual(sources));

  it('is to be read at the address of its date, which is no second source', () =>
    expect(
      read('The quay is shut.\n— Ines Tamm (@inestamm) June 7, 2026', [
        'June 7, 2026',
        'https://posts.example/inestamm/1?ref_src=x',
      ]),
    ).toEqual(['person Ines Tamm https://posts.example/inestamm/1']));

  it('has nothing from whom it is written to', () => {
    expect(read('@rvale @orla I am pretty sure that the quay is shut.')).toEqual([]);
    expect(read('@Tamm says that the quay is shut.')).toEqual(['person Tamm']);
  });
});

describe('a link', () => {
  it('is where the outlet that the sentence names is to be read, and no second source', () =>
    expect(
      read('The bridge had been unsafe for years, the Washington Post reported. It fell on Monday.', [
        'unsafe for years',
        'https://www.washingtonpost.com/bridge',
      ]),
    ).toEqual(['media Washington Post https://www.washingtonpost.com/bridge']));

  it('is an outlet where it is called as the outlet that it leads to', () =>
    expect(read('Why did the bridge fall? [Bloomberg]', ['Bloomberg', 'https://www.bloomberg.com/bridge'])).toEqual([
      'media Bloomberg News https://www.bloomberg.com/bridge',
    ]));

  it.each([
    ['@inestamm', 'https://posts.example/inestamm', 'only greets'],
    ['Harbour Tent 2', 'https://shop.example/affiliate-link/a1', 'only sells'],
    ['Harbour Tent 2', 'https://amzn.to/a1', 'only sells'],
  ])('is no source where it %3$s: %s', (words, href) =>
    expect(read(`The bridge fell on Monday. ${words}`, [words, href])).toEqual([]),
  );
});
