import { describe, expect, it } from 'vitest';
import { bodies, bodyByHost, bodyNames } from '../../../lib/knowledge/bodies';

describe('the table of bodies', () => {
  it('has 200 bodies or more, each once', () => {
    expect(bodies().length).toBeGreaterThanOrEqual(200);
    const names = bodyNames().map((name) => name.text);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it('has well-formed https addresses', () => {
    const urls = bodies().flatMap((body) => (body.url === null ? [] : [body.url]));
    expect(urls.filter((url) => !/^https:\/\/(?:[a-z0-9-]+\.)+[a-z]{2,}\/(?:[\w/-]+\/)?$/.test(url))).toEqual([]);
  });

  it('marks names that mean other things too', () => {
    const ambiguous = bodyNames()
      .filter((name) => name.ambiguous)
      .map((name) => name.text);
    expect(ambiguous).toEqual(expect.arrayContaining(['Commonwealth', 'Security Council', 'Amnesty', 'Memorial']));
  });
});

describe('the body of a host', () => {
  it.each([
    ['news.un.org', 'United Nations'],
    ['www.hrw.org', 'Human Rights Watch'],
    ['www.imf.org', 'International Monetary Fund'],
  ])('is found for %s', (host, name) => expect(bodyByHost(host)?.name).toBe(name));

  it('prefers the exact host over the family: OHCHR is not the United Nations at large', () => {
    expect(bodyByHost('www.ohchr.org')?.name).toBe('UN Human Rights Office');
  });

  it('is unknown for a host that only ends alike', () => expect(bodyByHost('notun.org')).toBeNull());
});
