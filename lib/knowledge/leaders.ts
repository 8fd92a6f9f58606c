import { leadersOfAfrica } from './leaders-africa';
import { leadersOfTheAmericas } from './leaders-americas';
import { leadersOfAsia } from './leaders-asia';
import { leadersOfEurope } from './leaders-europe';
import type { CountryCode } from '../types/analysis';

/**
 * Heads of state and government, foreign and other well-known ministers, opposition and party leaders of the last
 * decades, by country, parted by semicolons: `name|office|from|until`; dates are years or months, empty where open or
 * not known. In a name a slash parts spellings; `*` marks a surname that is enough by itself ("*Macron"), `+` a surname
 * that does not stand last; every other surname needs a title before it, or the full name in the same text.
 * `~` marks those who now act for a body of several countries, and the term of the office that they held in a state. Source: our own reading, checked 2026-11; entries after mid-2025 are the least certain.
 */
export const leaders: Readonly<Record<CountryCode, string>> = {
  ...leadersOfAfrica,
  ...leadersOfTheAmericas,
  ...leadersOfAsia,
  ...leadersOfEurope,
};
