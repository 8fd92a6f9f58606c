import type { CountryCard } from '@/lib/types/card';

const provenance = { source: 'Example Almanac', url: 'https://almanac.example/no', asOf: '2025' };
const facts = (capital: string, population: number, gdp: number): CountryCard['facts'] => [
  { key: 'capital', value: capital, unit: null, provenance },
  { key: 'population', value: population, unit: 'people', provenance },
  { key: 'gdp', value: gdp, unit: 'USD', provenance },
  { key: 'area', value: 385_207, unit: 'km2', provenance },
  { key: 'memberships', value: ['NATO', 'Nordic Council'], unit: null, provenance },
];

/** Cards of two of the sample's countries. */
export const sampleCards: Readonly<Record<string, CountryCard>> = {
  NO: {
    code: 'NO',
    name: 'Norway',
    relations: [
      { kind: 'neighbours', with: 'SE', detail: 'land border', provenance },
      { kind: 'shared-membership', with: 'DK', detail: 'NATO, Nordic Council', provenance },
    ],
    facts: facts('Oslo', 5_550_000, 485_000_000_000),
  },
  PL: { code: 'PL', name: 'Poland', relations: [], facts: facts('Warsaw', 37_600_000, 811_000_000_000) },
};
