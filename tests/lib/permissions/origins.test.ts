import { describe, expect, it } from 'vitest';
import {
  coversEverySite,
  isOnHost,
  isWebPattern,
  patternOfAddress,
  patternOfHost,
} from '../../../lib/permissions/origins';

describe('what a reader is asked to allow', () => {
  it('is the site of an address and no more of the web', () => {
    expect(patternOfAddress('https://news.example:8443/a?b#c')).toBe('*://news.example/*');
  });

  it.each(['about:blank', 'file:///home/a.html', 'chrome://settings/', 'moz-extension://abc/panel.html', 'news', ''])(
    'is nothing where no grant is possible: %s',
    (address) => expect(patternOfAddress(address)).toBeNull(),
  );

  it('is a host with its subdomains where the host is known', () => {
    expect(patternOfHost('news.example')).toBe('*://*.news.example/*');
    expect(isOnHost('https://news.example/a', 'news.example')).toBe(true);
    expect(isOnHost('https://m.news.example/a', 'news.example')).toBe(true);
    expect(isOnHost('https://fakenews.example/a', 'news.example')).toBe(false);
    expect(isOnHost('https://news.example.evil.example/a', 'news.example')).toBe(false);
    expect(isOnHost('news.example', 'news.example')).toBe(false);
  });
});

describe('what was granted', () => {
  it.each(['*://*/*', '<all_urls>', 'https://*/*'])('is every site in any spelling: %s', (pattern) =>
    expect(coversEverySite(pattern)).toBe(true),
  );

  it('is not every site where it is one, or one way to it', () => {
    expect(coversEverySite('*://*.news.example/*')).toBe(false);
    expect(coversEverySite('http://*/*')).toBe(false);
  });

  it('is looked at for content scripts only where it is of the web', () => {
    expect(['*://a.example/*', 'https://a.example/*', '<all_urls>'].every(isWebPattern)).toBe(true);
    expect(['file:///*', 'ftp://a.example/*', 'ws://a.example/*'].some(isWebPattern)).toBe(false);
  });
});
