import type { CountryFacts } from '../../lib/knowledge/facts';
import type { CountryCode } from '../../lib/types/analysis';

/** Fields that replace those of the sources; undefined leaves one out. */
type Correction = { readonly [field in keyof CountryFacts]?: CountryFacts[field] | undefined };

/** Values that the sources have wrong, or that they lack: replaces theirs. Each with its date; say why beside it. */
export const corrections: Readonly<Record<CountryCode, Correction>> = {
  // The Factbook gives 200 dollars a person, an order of magnitude below every other source: left out.
  YE: { gdpPerCapita: undefined },
  // The Factbook has him "since 23 June 2005".
  RO: { headOfGovernment: [['Prime Minister Ilie Bolojan (since 23 June 2025)'], 'factbook', '2026-01'] },
  // The Factbook's phrase for the head of state has no form that can be read.
  SY: { headOfState: [['President Ahmad al-Sharaa (since 29 January 2025)'], 'factbook', '2026-01'] },
  SM: {
    headOfState: [['Captains Regent Matteo Rossi and Lorenzo Bugli (until 31 March 2026)'], 'factbook', '2026-01'],
  },
  // His name stands behind a second spelling.
  TH: { headOfState: [['King Vajiralongkorn (since 1 December 2016)'], 'factbook', '2026-01'] },
  // world-countries lists Ramallah as the capital; the State of Palestine proclaims Jerusalem and governs from Ramallah.
  PS: { capital: [['Ramallah (seat of government)', 'East Jerusalem (proclaimed)'], 'wikipedia', '2025-12'] },
  // Proclaimed by Israel in 1980; most states keep their embassies in Tel Aviv.
  IL: { capital: [['Jerusalem (proclaimed; most embassies are in Tel Aviv)'], 'wikipedia', '2025-12'] },
  // An island; its packages' border with India is the sandbars of Adam's Bridge.
  LK: { borders: undefined },
  // Since 1 January 2026.
  BG: { currency: [['EUR'], 'ecb', '2026-01'] },
  // No capital is recognised.
  EH: { capital: [['El Aaiún (largest city)'], 'wikipedia', '2025-12'] },
};

/** Populations that differ between the sources by more than the bounds, looked at one by one. */
export const knownPopulationGaps: ReadonlySet<CountryCode> = new Set([
  'SO', // no census since 1986 has covered the country; estimates run from 13 to 20 million
]);
