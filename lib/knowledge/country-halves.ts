import type { CountryCode } from '../types/analysis';

/**
 * States that news calls by their half of a divided land, once it has named them: "the North". `unless` are countries
 * with a north and a south of their own, in whose company it is open which is meant.
 * Source: our own reading, checked 2026-11.
 */
export const countryHalves: readonly {
  readonly halves: Readonly<Record<string, CountryCode>>;
  readonly unless: readonly CountryCode[];
}[] = [{ halves: { north: 'KP', south: 'KR' }, unless: ['CY', 'YE', 'SD', 'SS', 'VN', 'MK'] }];
