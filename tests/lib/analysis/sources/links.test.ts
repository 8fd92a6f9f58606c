import { describe, expect, it } from 'vitest';
import { addressOf, hostOf, leadsOut } from '@/lib/analysis/sources/links';

describe('where a link leads', () => {
  it.each([
    ['https://paper.example/a?utm_source=x&id=7&fbclid=9#top', 'https://paper.example/a?id=7'],
    ['https://paper.example/a?utm_source=x', 'https://paper.example/a'],
    ['https://paper.example/a', 'https://paper.example/a'],
    ['https://www.google.com/url?q=https%3A%2F%2Fpaper.example%2Fa%3Fid%3D7&sa=D', 'https://paper.example/a?id=7'],
    ['https://l.facebook.com/l.php?u=https%3A%2F%2Fpaper.example%2Fa&h=AT', 'https://paper.example/a'],
  ])('is past counters and without what follows the reader: %s', (href, address) =>
    expect(addressOf(href)).toBe(address),
  );

  it('stays as it is where what it passes on is no web address, or is broken', () => {
    for (const target of ['javascript%3Aalert(1)', '%E0%A4%A'])
      expect(addressOf(`https://www.google.com/url?q=${target}`)).toBe(`https://www.google.com/url?q=${target}`);
  });

  it('has no host where it is no web address', () => {
    expect(hostOf('mailto:desk@paper.example')).toBeNull();
    expect(hostOf('https://www.Paper.example:8080/a')).toBe('paper.example');
  });
});

describe('a link that an article draws on', () => {
  const leads = (href: string, own?: string) => leadsOut({ start: 0, end: 1, text: 'x', href }, own);

  it('leads out of its own site, subdomains counted as its own', () => {
    expect(leads('https://bureau.example/report', 'https://paper.example/a')).toBe(true);
    expect(leads('https://shop.paper.example/', 'https://paper.example/a')).toBe(false);
    expect(leads('https://paper.example/b', 'https://www.paper.example/a')).toBe(false);
    expect(leads('https://notpaper.example/', 'https://paper.example/a')).toBe(true);
  });

  it('counts where the page’s own address is not known', () => expect(leads('https://bureau.example/')).toBe(true));
});
