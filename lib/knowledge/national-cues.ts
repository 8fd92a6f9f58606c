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
    commissioners precinct fema epa usda dui dwi thanksgiving quarterback touchdown bureau mph acres zoning
    staffer staffers assessor incumbent absentee sorority valedictorian homecoming potluck softball semester elks intersection
    sidewalk color honored program programs favorite auditor trustee prekindergarten firemen ems realtor`,
  GB: `mp mps councillor councillors nhs constabulary gcse gcses a-level a-levels postcode quid tory tories brexit bbc pensioner pensioners
    neighbourhood colour centre programme labour honour metres kilometres borough magistrates crown solicitor motorway
    lorry schoolchildren headteacher itv ofsted hmrc trusts petrol cllr pc bobby pupils offences licence yobs skip
    footpath flats roundabout pavement £ mum whilst organised recognised enquiries fortnight railway parishioner`,
  IE: 'garda gardai gardaí taoiseach dail tanaiste td councillor gaa hse fianna fine gael rte centra coroner euro euros neighbourhood',
  CA: 'rcmp mountie mounties premier mla mpp metres kilometres loonie cbc toonie hydro ontario neighbourhood colour centre provincial nhl sask alta',
  AU: 'mp bushfire bushfires premier liberals afl nrl metres kilometres abc ute arvo labor neighbourhood colour centre shire aboriginal outback',
  NZ: 'maori mp iwi kilometres metres neighbourhood centre nzherald stuff marae pakeha',
  IN: 'lakh crore rupees rs panchayat tehsil taluk sub-inspector mla lok sabha',
  NG: 'naira lga governorship oba emir senatorial',
  ZA: 'rand anc township metres saps eff matric',
};

/** Two words of such news, first and second; `#` stands for a number ("Route 31", "4 am"). */
const CUE_PAIRS: Readonly<Record<CountryCode, string>> = {
  US: `police department; fire department; public schools; city schools; school district; school board; city council; high school; grand jury;
    health department; junior high; middle school; elementary school; state police; highway patrol; district attorney; superior court; circuit court;
    common pleas; planning commission; zoning board; county commissioners; county jail; city manager; city commission; town meeting; state route;
    community college; recreation department; of selectmen; of education; city hall; boy scouts; girl scouts; national guard; social security;
    county commission; volunteer fire; of aldermen; city commissioners; public safety; middle schools; high schools; parks department; yard waste; parking lot; law enforcement; fire chief; police chief;
    labor day; memorial day; veterans day; driver's license; property tax; property taxes; public works; public library; city hall;
    united methodist; baptist church; lutheran church; little league; honor roll; state tournament; village president; route #; highway #; i #;
    chili supper; senior citizens; tax credits; state representative; state senator; student body; law school`,
  GB: `crown court; magistrates court; county council; city council; borough council; district council; primary school; secondary school; town hall;
    police constable; detective constable; detective sergeant; council tax; high street; football club; parish council; county court; fire brigade;
    police community; community support; council leader; green belt; bank holiday; rugby club; cricket club; sixth form; car park; fire crews; # am; # pm;
    fire station; shopping centre; cabinet member; per cent; rough sleepers; scout hut; train station; bus stop; conservative candidate;
    labour candidate; parliamentary seat; public consultation; road closed`,
  CA: 'per cent; health authority; school board; city hall; city council; provincial police; high school; mounted police; district school; catholic school',
  AU: 'primary school; city council; # am; # pm; per cent; shire council; rural fire; state emergency; high school; magistrates court',
  IE: 'county council; garda station; # am; # pm; per cent; primary school; district court; circuit court; credit union',
};

/** Second word → first word → the countries for which the pair speaks. */
export const nationalCuePairs: ReadonlyMap<string, ReadonlyMap<string, readonly CountryCode[]>> = (() => {
  const pairs = new Map<string, Map<string, CountryCode[]>>();
  for (const [country, list] of Object.entries(CUE_PAIRS))
    for (const pair of list.split(/;\s+/)) {
      const [first = '', second = ''] = pair.split(' ');
      const firsts = pairs.get(second) ?? new Map<string, CountryCode[]>();
      pairs.set(second, firsts.set(first, [...(firsts.get(first) ?? []), country]));
    }
  return pairs;
})();

/** Folded word → the countries for which it speaks. */
export const nationalCues: ReadonlyMap<string, readonly CountryCode[]> = (() => {
  const byWord = new Map<string, CountryCode[]>();
  for (const [country, list] of Object.entries(CUES))
    for (const word of new Set(list.split(/\s+/))) byWord.set(word, [...(byWord.get(word) ?? []), country]);
  return byWord;
})();
