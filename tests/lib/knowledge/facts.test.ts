import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { FactTable } from '../../../lib/knowledge/facts';
import json from '../../../lib/knowledge/facts.json';
import { gazetteer } from '../../../lib/knowledge/gazetteer';
import { changedFacts } from '../../../scripts/data/changed-facts';
import { factTable, secondPopulation, serializeFacts } from '../../../scripts/data/facts';
import { summaryOf } from '../../../scripts/data/facts-summary';
import keptSummary from '../../../scripts/data/facts-summary.json';
import { validateFacts } from '../../../scripts/data/validate-facts';

const table = json as unknown as FactTable;
const faultsWith = (changes: FactTable) => validateFacts({ ...table, ...changes }, secondPopulation);

describe('the kept facts', () => {
  it('are what the sources and the build give today: what a new build would change is listed here', () => {
    expect(changedFacts(table, factTable())).toEqual([]);
  });

  it('are the same byte for byte', () => {
    expect(readFileSync('lib/knowledge/facts.json', 'utf8')).toBe(serializeFacts(factTable()));
  });

  it('cover every country and territory of the gazetteer: 250', () => {
    expect(Object.keys(table).sort()).toEqual(gazetteer.map((entry) => entry.code).sort());
    expect(Object.keys(table)).toHaveLength(250);
  });

  it('pass every check', () => expect(faultsWith({})).toEqual([]));

  it('weigh no more than 120 KB packed', () => {
    expect(gzipSync(readFileSync('lib/knowledge/facts.json')).length).toBeLessThan(120_000);
  });

  it('hold what the summary under review says; where this fails, read the difference, then run `npm run data`', () => {
    expect(summaryOf(table)).toEqual(keptSummary);
  });

  it('give nearly every country a population, a capital, languages and a currency', () => {
    const lacking = (field: keyof FactTable[string]) => Object.values(table).filter((facts) => !facts[field]).length;
    expect(lacking('population')).toBe(0);
    expect(lacking('capital')).toBeLessThan(10);
    expect(lacking('languages')).toBeLessThan(10);
    expect(lacking('currency')).toBeLessThan(10);
  });

  it('have land borders that both sides name', () => {
    const oneSided = Object.entries(table).flatMap(([code, facts]) =>
      (facts.borders?.[0] ?? [])
        .filter((other) => !table[other]?.borders?.[0].includes(code))
        .map((other) => `${code}-${other}`),
    );
    expect(oneSided).toEqual([]);
  });
});

describe('what a build changed', () => {
  it('is told fact by fact, with source and date of both', () => {
    const before: FactTable = { CH: { population: [8_900_000, 'cldr', '2024'], region: ['Alps', 'cldr', '2024'] } };
    const after: FactTable = { CH: { population: [9_000_000, 'cldr', '2025'] }, LI: { area: [160, 'cldr', '2025'] } };
    expect(changedFacts(before, after)).toEqual([
      'CH.population: 8900000 (cldr, 2024) → 9000000 (cldr, 2025)',
      'CH.region: "Alps" (cldr, 2024) → nothing',
      'LI.area: nothing → 160 (cldr, 2025)',
    ]);
    expect(changedFacts(before, before)).toEqual([]);
  });
});

describe('the check of facts refuses', () => {
  it('a value without a date', () => {
    expect(faultsWith({ CH: { area: [41284, 'world-countries', ''] } })).toContain('CH.area has no date, but ""');
  });
  it('a value without a known source', () => {
    const unknown = { CH: { area: [41284, 'hearsay', '2024'] } } as unknown as FactTable;
    expect(faultsWith(unknown)).toContain('CH.area has no known source');
  });
  it('an unknown code, as country or as neighbour', () => {
    expect(faultsWith({ QQ: {} })).toContain('QQ is not a known code');
    expect(faultsWith({ CH: { borders: [['ZZ'], 'world-countries', '2024'] } })).toContain(
      'CH names the unknown code ZZ',
    );
  });
  it('a population far from the second source', () => {
    expect(faultsWith({ CH: { population: [89_000_000, 'cldr', '2025'] } })[0]).toMatch(
      /^CH: population 89000000 against/,
    );
  });
  it('a figure out of bounds', () => {
    expect(faultsWith({ CH: { military: [700, 'cldr', '2025'] } })).toContain('CH.military: 700 is out of bounds');
  });
  it('a missing country', () => {
    const rest = Object.fromEntries(Object.entries(table).filter(([code]) => code !== 'CH'));
    expect(validateFacts(rest, secondPopulation)).toEqual(['CH is missing']);
  });
  it('the Factbook as a source without its record', () => {
    expect(faultsWith({ PS: { gdp: [17e9, 'factbook', '2024'] } })[0]).toMatch(/without the path/);
  });
});
