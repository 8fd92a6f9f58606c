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
  // The Factbook's phrase for the head of state has no form that can be read; its prime minister's post was abolished in March 2025.
  SY: {
    headOfState: [['President Ahmad al-Sharaa (since 29 January 2025)'], 'factbook', '2026-01'],
    headOfGovernment: [['President Ahmad al-Sharaa (since 29 January 2025)'], 'wikipedia', '2026-01'],
  },
  SM: {
    headOfState: [['Captains Regent Matteo Rossi and Lorenzo Bugli (until 31 March 2026)'], 'factbook', '2026-01'],
  },
  // His name stands behind a second spelling.
  TH: { headOfState: [['King Vajiralongkorn (since 1 December 2016)'], 'factbook', '2026-01'] },
  // world-countries lists Ramallah as the capital; the State of Palestine proclaims Jerusalem and governs from Ramallah. The
  // Factbook has a record of the West Bank and one of Gaza: output and displaced people are of both together, and the same in each.
  PS: {
    path: 'middle-east/we',
    capital: [['Ramallah (seat of government)', 'East Jerusalem (proclaimed)'], 'wikipedia', '2025-12'],
    government: ['semi-presidential republic', 'wikipedia', '2026-01'],
    headOfState: [['President Mahmoud Abbas (since 15 January 2005)'], 'wikipedia', '2026-01'],
    headOfGovernment: [['Prime Minister Mohammad Mustafa (since 31 March 2024)'], 'wikipedia', '2026-01'],
    gdp: [13_711_000_000, 'factbook', '2024'],
    gdpPerCapita: [3_800, 'factbook', '2024'],
    displaced: [2_032_011, 'factbook', '2024'],
    independence: ['15 November 1988 (proclaimed)', 'wikipedia', '2025-12'],
  },
  // Proclaimed by Israel in 1980; most states keep their embassies in Tel Aviv.
  IL: { capital: [['Jerusalem (proclaimed; most embassies are in Tel Aviv)'], 'wikipedia', '2025-12'] },
  // An island; its packages' border with India is the sandbars of Adam's Bridge.
  LK: { borders: undefined },
  // The Factbook names the representative as if he were a third prince.
  AD: {
    headOfState: [
      ['Co-prince Emmanuel Macron (since 14 May 2017)', 'Co-prince Josep-Lluís Serrano Pentinat (since 31 May 2025)'],
      'wikipedia',
      '2026-01',
    ],
    government: ['parliamentary co-principality', 'wikipedia', '2026-01'],
  },
  // The Factbook's phrases for these governments run on into notes.
  AM: {
    government: ['parliamentary republic', 'wikipedia', '2026-01'],
    headOfGovernment: [['Prime Minister Nikol Pashinyan (since 8 May 2018)'], 'wikipedia', '2026-01'],
  },
  CA: { government: ['federal parliamentary constitutional monarchy', 'wikipedia', '2026-01'] },
  CY: { government: ['presidential republic', 'wikipedia', '2026-01'] },
  // The Factbook dates these from their last election or swearing-in, not from their first.
  CD: { headOfState: [['President Félix Tshisekedi (since 24 January 2019)'], 'wikipedia', '2026-01'] },
  CG: { headOfState: [['President Denis Sassou Nguesso (since 25 October 1997)'], 'wikipedia', '2026-01'] },
  CI: { headOfState: [['President Alassane Ouattara (since 2010)'], 'wikipedia', '2026-01'] },
  GM: {
    headOfState: [['President Adama Barrow (since 19 January 2017)'], 'wikipedia', '2026-01'],
    headOfGovernment: [['President Adama Barrow (since 19 January 2017)'], 'wikipedia', '2026-01'],
  },
  SL: {
    headOfState: [['President Julius Maada Bio (since 4 April 2018)'], 'wikipedia', '2026-01'],
    headOfGovernment: [['President Julius Maada Bio (since 4 April 2018)'], 'wikipedia', '2026-01'],
  },
  ZA: {
    headOfState: [['President Cyril Ramaphosa (since 15 February 2018)'], 'wikipedia', '2026-01'],
    headOfGovernment: [['President Cyril Ramaphosa (since 15 February 2018)'], 'wikipedia', '2026-01'],
  },
  ZW: {
    headOfState: [['President Emmerson Mnangagwa (since 24 November 2017)'], 'wikipedia', '2026-01'],
    headOfGovernment: [['President Emmerson Mnangagwa (since 24 November 2017)'], 'wikipedia', '2026-01'],
  },
  // The Factbook leaves these out, or has the holder before.
  AF: { headOfGovernment: [['Prime Minister Hasan Akhund (since 7 September 2021)'], 'wikipedia', '2026-01'] },
  BG: {
    currency: [['EUR'], 'ecb', '2026-01'], // since 1 January 2026
    headOfState: [['President Iliana Iotova (since 23 January 2026)'], 'wikipedia', '2026-01'],
  },
  FM: { currency: [['USD'], 'wikipedia', '2025-12'] },
  HN: {
    headOfState: [['President Nasry Asfura (since 27 January 2026)'], 'wikipedia', '2026-01'],
    headOfGovernment: [['President Nasry Asfura (since 27 January 2026)'], 'wikipedia', '2026-01'],
  },
  HT: { headOfState: [['Transitional Presidential Council (since 25 April 2024)'], 'wikipedia', '2026-01'] },
  KP: { headOfGovernment: [['Premier Pak Thae Song (since 29 December 2024)'], 'wikipedia', '2026-01'] },
  MG: { headOfState: [['President Michael Randrianirina (since 17 October 2025)'], 'wikipedia', '2026-01'] },
  NI: {
    headOfState: [
      ['Co-President Daniel Ortega (since 10 January 2007)', 'Co-President Rosario Murillo (since 18 February 2025)'],
      'wikipedia',
      '2026-01',
    ],
    headOfGovernment: undefined,
  },
  SD: { headOfGovernment: [['Prime Minister Kamil Idris (since 31 May 2025)'], 'wikipedia', '2026-01'] },
  // An office or a name that the Factbook writes otherwise than the country does.
  BD: { headOfGovernment: [['Chief Adviser Muhammad Yunus (since 8 August 2024)'], 'wikipedia', '2026-01'] },
  FR: { headOfGovernment: [['Prime Minister Sébastien Lecornu (since 10 September 2025)'], 'factbook', '2026-01'] },
  IE: { headOfGovernment: [['Taoiseach Micheál Martin (since 23 January 2025)'], 'factbook', '2026-01'] },
  SE: { headOfState: [['King Carl XVI Gustaf (since 15 September 1973)'], 'factbook', '2026-01'] },
  // No capital is recognised.
  EH: { capital: [['El Aaiún (largest city)'], 'wikipedia', '2025-12'] },
};

/** Populations that differ between the sources by more than the bounds, looked at one by one. */
export const knownPopulationGaps: ReadonlySet<CountryCode> = new Set([
  'SO', // no census since 1986 has covered the country; estimates run from 13 to 20 million
]);
