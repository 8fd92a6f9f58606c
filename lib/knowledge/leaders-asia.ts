import type { CountryCode } from '../types/analysis';

/** Office holders; the form of a line stands in `leaders.ts`. */
export const leadersOfAsia: Readonly<Record<CountryCode, string>> = {};
