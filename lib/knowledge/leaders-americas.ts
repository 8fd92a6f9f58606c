import type { CountryCode } from '../types/analysis';

/** Office holders; the form of a line stands in `leaders.ts`. */
export const leadersOfTheAmericas: Readonly<Record<CountryCode, string>> = {};
