import type { CountryCode } from '../../types/analysis';
import type { Reading } from './reading';

const LEAST_CUES = 3;
/** Where the text names no country for certain. */
const LEAST_ALONE = 2;
const homes = new WeakMap<Reading, { readonly country: CountryCode | null }>();

/**
 * The country in which a text is at home though it may not say so: the one that most words of local news and mentions
 * speak for ("sheriff", "county"; "garda"), or null. Read once a text.
 */
export function homeCountry(reading: Reading): CountryCode | null {
  let home = homes.get(reading);
  if (!home) homes.set(reading, (home = { country: findHome(reading) }));
  return home.country;
}

function findHome(reading: Reading): CountryCode | null {
  let [best, most, second]: [CountryCode | null, number, number] = [null, 0, 0];
  for (const [country, cues] of reading.localCues()) {
    const score = cues + 2 * Math.min(reading.firmEvidence.get(country) ?? 0, 5);
    if (score > most) [best, most, second] = [country, score, most];
    else if (score > second) second = score;
  }
  const least = reading.firmEvidence.size === 0 ? LEAST_ALONE : LEAST_CUES;
  return best !== null && most >= least && most >= 1.5 * second && (reading.localCues().get(best) ?? 0) >= 2
    ? best
    : null;
}
