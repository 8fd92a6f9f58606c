import { describe, expect, it } from 'vitest';
import { countryName } from '../../../lib/knowledge/gazetteer';
import { newsHosts, outletByHost, outletNames, outlets } from '../../../lib/knowledge/outlets';

describe('the table of outlets', () => {
  it('knows the world’s press: 650 outlets, 500 hosts, 80 countries or more', () => {
    expect(outlets().length).toBeGreaterThanOrEqual(650);
    expect(newsHosts().length).toBeGreaterThanOrEqual(500);
    expect(new Set(outlets().map((outlet) => outlet.country)).size).toBeGreaterThanOrEqual(80);
  });

  it('places every outlet in a country that the gazetteer knows', () => {
    expect(outlets().filter((outlet) => countryName(outlet.country) === outlet.country)).toEqual([]);
  });

  it('has no empty or malformed host, which would match every site', () => {
    expect(newsHosts().filter((host) => !/^(?:[a-z0-9-]+\.)+[a-z]{2,}$/.test(host) || host.startsWith('www.'))).toEqual(
      [],
    );
    expect(newsHosts().filter((host) => /^(?:com?|org|net|gov|ac)\.[a-z]{2}$/.test(host))).toEqual([]);
  });

  it('has no empty name, and no name twice for one outlet', () => {
    expect(outletNames().filter((name) => name.text.trim() !== name.text || name.text === '')).toEqual([]);
    const twice = outlets().filter((outlet) => new Set([outlet.name, ...outlet.aliases]).size <= outlet.aliases.length);
    expect(twice.map((outlet) => outlet.name)).toEqual([]);
  });

  it('gives a host to one outlet only', () => {
    const hosts = outlets().flatMap((outlet) => outlet.hosts);
    expect(hosts.filter((host, at) => hosts.indexOf(host) !== at)).toEqual([]);
  });

  it('marks a name that several outlets have, for all but the best known, as ambiguous', () => {
    const seen = new Map<string, string>();
    const wrong = outletNames().filter(({ text, ambiguous, means }) => {
      const first = seen.get(text);
      seen.set(text, first ?? means.name);
      return first !== undefined && !ambiguous;
    });
    expect(wrong.map((name) => `${name.text} (${name.means.country})`)).toEqual([]);
  });

  it.each(['The Times', 'Guardian', 'Independent', 'Mirror', 'Mail', 'Express', 'Time', 'Today', 'The Nation'])(
    'marks “%s” as ambiguous',
    (text) => {
      const hits = outletNames().filter((name) => name.text === text);
      expect(hits.length).toBeGreaterThan(0);
      expect(hits.every((name) => name.ambiguous)).toBe(true);
    },
  );
});

describe('the outlet of a host', () => {
  it.each([
    ['www.bbc.co.uk', 'BBC'],
    ['edition.cnn.com', 'CNN'],
    ['asia.nikkei.com', 'Nikkei Asia'],
    ['www.nikkei.com', 'Nikkei'],
    ['ENGLISH.ELPAIS.COM', 'El País'],
  ])('is found for %s', (host, name) => expect(outletByHost(host)?.name).toBe(name));

  it.each(['', 'com', 'co.uk', 'notbbc.com', 'sky.com', 'example.org'])('is unknown for “%s”', (host) =>
    expect(outletByHost(host)).toBeNull(),
  );
});
