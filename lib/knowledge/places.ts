import type { CountryCode } from '../types/analysis';
import { placesOfAfrica } from './places-africa';
import { placesOfAsia } from './places-asia';
import { placesOfEurope } from './places-europe';
import { placesOfTheAmericas } from './places-americas';
import { placesOfTheMiddleEast } from './places-middle-east';

/**
 * Places that news names and the list of cities lacks, or has under another name: English and former names of cities
 * ("Antwerp", "Bombay"), districts, islands, valleys, sights, battlefields, bases, border posts. Parted by semicolons;
 * `~` before a name: it lies in several countries, and only confirms one that the text names in another way too.
 * Source: our own reading, checked 2026-11.
 */
export const places: Readonly<Record<CountryCode, string>> = {
  ...placesOfAfrica,
  ...placesOfAsia,
  ...placesOfEurope,
  ...placesOfTheAmericas,
  ...placesOfTheMiddleEast,
};
