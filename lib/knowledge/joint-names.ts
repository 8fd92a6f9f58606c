import type { CountryCode, MentionKind } from '../types/analysis';

/** Phrases that name several countries in one. Source: our own reading, checked 2026-11. */
export const jointNames: readonly {
  readonly names: string;
  readonly countries: readonly CountryCode[];
  readonly kind: MentionKind;
}[] = [
  {
    names: 'North and South Korea; South and North Korea; two Koreas; both Koreas; Koreas; rival Koreas; Inter-Korean',
    countries: ['KP', 'KR'],
    kind: 'name',
  },
  { names: 'North and South Koreans; South and North Koreans', countries: ['KP', 'KR'], kind: 'demonym' },
  { names: 'two Congos; both Congos; Congos', countries: ['CD', 'CG'], kind: 'name' },
  { names: 'two Sudans; both Sudans; Sudans', countries: ['SD', 'SS'], kind: 'name' },
  { names: 'Indo-Pak; Indo-Pakistan; Indo-Pakistani', countries: ['IN', 'PK'], kind: 'demonym' },
  { names: 'Af-Pak; AfPak', countries: ['AF', 'PK'], kind: 'name' },
  { names: 'Hispaniola', countries: ['HT', 'DO'], kind: 'place' },
];

/** First halves of compound adjectives ("Franco-German"): they name a country before a hyphen only. */
export const combiningForms: Readonly<Record<string, CountryCode>> = {
  Anglo: 'GB',
  Austro: 'AT',
  Belgo: 'BE',
  Franco: 'FR',
  Germano: 'DE',
  Graeco: 'GR',
  Greco: 'GR',
  Hispano: 'ES',
  Israelo: 'IL',
  Italo: 'IT',
  Indo: 'IN',
  Luso: 'PT',
  Nippo: 'JP',
  Polono: 'PL',
  Russo: 'RU',
  Serbo: 'RS',
  Sino: 'CN',
  Turco: 'TR',
};
