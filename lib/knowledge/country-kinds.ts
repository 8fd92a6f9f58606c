import type { CountryCode } from '../types/analysis';

/**
 * Which countries a description can mean: "the Gulf kingdom", "the island nation", "the West African country". Words
 * stand folded, parted by spaces; a description of several words ("west african") is written with hyphens.
 * Source: our own reading, checked 2026-11; kingdoms, emirates and unions as of then.
 */
const KINDS: readonly (readonly [words: string, countries: string])[] = [
  ['kingdom monarchy', 'BE BH BT DK ES GB JO KH LS MA MY NL NO SA SE SZ TH TO'],
  ['emirate sheikhdom', 'AE KW QA BH'],
  ['sultanate', 'OM BN'],
  ['principality', 'MC LI AD'],
  ['grand-duchy duchy', 'LU'],
  ['archipelago', 'BS CV FJ FO ID JP KI KM MH MV PH SB SC ST TO VU EC PT ES TV FM PW PF FK SJ'],
  [
    'island islands islanders',
    'AG AI AW BB BH BM BS CK CU CV CW CY DM DO FJ FK FO GB GD GG GL GP GU HK HT ID IE IM IS JE JM JP KI KM KN KY LC LK MG MH MQ MS MT MU MV NC NR NU NZ PF PG PH PR PW RE SB SC SG SH ST SX TC TL TO TT TV TW VC VG VI VU WS YT FM',
  ],
  ['city-state', 'SG MC VA HK'],
  ['gulf', 'AE BH KW OM QA SA'],
  ['himalayan', 'BT NP IN'],
  ['baltic', 'EE LV LT'],
  ['nordic', 'DK FI IS NO SE'],
  ['scandinavian', 'DK NO SE'],
  ['balkan', 'AL BA BG GR HR ME MK RO RS SI XK TR'],
  ['benelux', 'BE NL LU'],
  ['alpine', 'AT CH LI SI'],
  ['iberian', 'ES PT'],
  ['caucasus', 'AM AZ GE'],
  ['central-asian', 'KZ KG TJ TM UZ'],
  ['east-asian', 'CN JP KR KP TW MN HK'],
  ['southeast-asian', 'BN ID KH LA MM MY PH SG TH TL VN'],
  ['south-asian', 'AF BD BT IN LK MV NP PK'],
  ['asian', 'AF BD BN BT CN HK ID IN JP KH KP KR KZ KG LA LK MM MN MO MV MY NP PH PK SG TH TJ TL TM TW UZ VN'],
  ['arab', 'AE BH DJ DZ EG IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TN YE'],
  ['middle-eastern', 'AE BH CY EG IL IQ IR JO KW LB OM PS QA SA SY TR YE'],
  ['north-african', 'DZ EG LY MA TN SD EH MR'],
  ['west-african', 'BF BJ CI CV GH GM GN GW LR ML MR NE NG SL SN TG'],
  ['east-african', 'BI DJ ER ET KE RW SC SO SS TZ UG MG MW MZ'],
  ['central-african', 'AO CD CF CG CM GA GQ ST TD BI RW'],
  ['southern-african', 'AO BW LS MG MW MZ NA SZ ZA ZM ZW'],
  ['sahel sahelian', 'BF ML MR NE TD SN'],
  [
    'african',
    'AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RE RW SC SD SL SN SO SS ST SZ TD TG TN TZ UG ZA ZM ZW',
  ],
  ['caribbean', 'AG AI AW BB BS CU CW DM DO GD GP HT JM KN KY LC MQ MS PR SX TC TT VC VG VI GY SR BZ'],
  ['central-american', 'BZ CR GT HN NI PA SV'],
  ['south-american', 'AR BO BR CL CO EC GF GY PE PY SR UY VE'],
  ['latin-american', 'AR BO BR CL CO CR CU DO EC GT HN MX NI PA PE PR PY SV UY VE HT'],
  ['north-american', 'US CA MX'],
  ['andean', 'BO CL CO EC PE VE'],
  ['pacific', 'AU CK FJ FM GU KI MH NC NR NU NZ PF PG PW SB TO TV VU WS'],
  ['eastern-european', 'BG BY CZ EE HU LT LV MD PL RO RU SK UA'],
  ['central-european', 'AT CH CZ DE HU PL SI SK LI'],
  ['western-european', 'AT BE CH DE FR GB IE LU NL MC'],
  [
    'european',
    'AD AL AT BA BE BG BY CH CY CZ DE DK EE ES FI FR GB GE GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SK SM TR UA VA XK',
  ],
  [
    'landlocked',
    'AD AF AM AT AZ BF BI BO BT BW BY CF CH CZ ET HU KG KZ LA LI LS LU MD MK ML MN MW NE NP PY RS RW SK SM SS SZ TD TJ TM UG UZ VA XK ZM ZW',
  ],
  ['communist', 'CN CU KP LA VN'],
  ['soviet', 'AM AZ BY EE GE KZ KG LT LV MD RU TJ TM UA UZ'],
  ['yugoslav', 'BA HR ME MK RS SI XK'],
];

/** Folded word or hyphened pair of words → the countries that it can describe. */
export const countryKinds: ReadonlyMap<string, ReadonlySet<CountryCode>> = new Map(
  KINDS.flatMap(([words, countries]) => {
    const codes: ReadonlySet<CountryCode> = new Set(countries.split(' '));
    return words.split(' ').map((word) => [word, codes] as const);
  }),
);
