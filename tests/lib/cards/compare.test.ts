import { describe, expect, it } from 'vitest';
import { compareCountries } from '../../../lib/cards/compare';
import type { CountryCard, Fact } from '../../../lib/types/card';

const provenance = { source: 'Almanac', url: 'https://almanac.example/', asOf: '2025' };
const fact = (key: string, value: Fact['value'], unit: string | null = 'people'): Fact => ({
  key,
  value,
  unit,
  provenance,
});
const card = (code: string, ...facts: Fact[]): CountryCard => ({ code, name: code, relations: [], facts });

describe('countries side by side', () => {
  it('show figures with bars against the largest', () => {
    const rows = compareCountries([card('AA', fact('population', 50)), card('BB', fact('population', 200))]);
    expect(rows.map(({ key }) => key)).toEqual(['population']);
    expect(rows[0]?.cells.map(({ bar }) => bar)).toEqual([0.25, 1]);
  });
  it('leave a cell empty where a country has no figure', () => {
    const rows = compareCountries([card('AA', fact('refugees', 5)), card('BB', fact('refugees', 10)), card('CC')]);
    expect(rows[0]?.cells[2]).toEqual({ code: 'CC', fact: null, bar: null });
  });
  it('show texts without bars, after the figures', () => {
    const two = (code: string, city: string) => card(code, fact('capital', [city], null), fact('gdp', 3, 'USD'));
    const rows = compareCountries([two('AA', 'Aville'), two('BB', 'Beeton')]);
    expect(rows.map(({ key }) => key)).toEqual(['gdp', 'capital']);
    expect(rows[1]?.cells.every(({ bar }) => bar === null)).toBe(true);
  });
  it('draw no bar where all figures are nought', () => {
    const rows = compareCountries([card('AA', fact('refugees', 0)), card('BB', fact('refugees', 0))]);
    expect(rows[0]?.cells.map(({ bar }) => bar)).toEqual([null, null]);
  });
  it('are none for one country, and no row that only one has', () => {
    expect(compareCountries([card('AA', fact('population', 1))])).toEqual([]);
    expect(compareCountries([card('AA', fact('population', 1)), card('BB')])).toEqual([]);
  });
});
