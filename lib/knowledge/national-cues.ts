import type { CountryCode } from '../types/analysis';

/**
 * Folded words of local news by country: offices, institutions, currencies and spellings that tell where an article is
 * at home when it does not say so. They never make a mention; they decide what an ambiguous town is.
 * Source: our own reading, checked 2026-11.
 */
const CUES: Readonly<Record<CountryCode, string>> = {
  US: `county sheriff sheriffs sheriff's troopers trooper deputies statehouse
    medicaid medicare nfl nba mlb nhl ncaa nascar interstate freeway sophomore freshman varsity township alderman aldermen selectmen felony
    misdemeanor arraigned arraignment indicted neighborhood neighborhoods neighbors downtown superintendent kindergarten attorney
    commissioners precinct fema epa usda dui dwi thanksgiving quarterback touchdown bureau mph acres zoning`,
  GB: `mp mps councillor councillors nhs constabulary gcse gcses a-level a-levels postcode quid tory tories brexit bbc pensioner pensioners
    neighbourhood colour centre programme labour honour metres kilometres council's borough magistrates crown solicitor motorway
    lorry schoolchildren headteacher itv ofsted hmrc trusts petrol`,
  IE: 'garda gardai gardaí taoiseach dail tanaiste td councillor gaa hse fianna fine gael rte centra coroner euro euros neighbourhood',
  CA: 'rcmp mountie mounties premier mla mpp metres kilometres loonie cbc toonie hydro ontario neighbourhood colour centre provincial nhl sask alta',
  AU: 'mp bushfire bushfires premier liberals afl nrl metres kilometres abc ute arvo labor neighbourhood colour centre shire aboriginal outback',
  NZ: 'maori mp iwi kilometres metres neighbourhood centre nzherald stuff marae pakeha',
  IN: 'lakh crore rupees rs panchayat tehsil taluk sub-inspector mla lok sabha',
  NG: 'naira lga governorship oba emir senatorial',
  ZA: 'rand anc township metres saps eff matric',
};

/** Folded word → the countries for which it speaks. */
export const nationalCues: ReadonlyMap<string, readonly CountryCode[]> = (() => {
  const byWord = new Map<string, CountryCode[]>();
  for (const [country, list] of Object.entries(CUES))
    for (const word of new Set(list.split(/\s+/))) byWord.set(word, [...(byWord.get(word) ?? []), country]);
  return byWord;
})();
