import type { CountryCode } from '../types/analysis';

/** An organisation, alliance or treaty and the states in it. */
export type Membership = {
  readonly id: string;
  /** As a card says it: "NATO", "the euro". */
  readonly name: string;
  readonly members: readonly CountryCode[];
  /** How many members it has of itself: the list is refused where it differs. */
  readonly size: number;
  /** Month of the state that the list describes. */
  readonly asOf: string;
  /** Official list. */
  readonly url: string;
  /** How much it says that two countries are both in it, 3 most; 0: too common to mention. */
  readonly tells: 0 | 1 | 2 | 3;
  /** What the list leaves out, and why. */
  readonly note?: string;
};

const codes = (list: string): CountryCode[] => list.split(' ');
const without = (list: readonly CountryCode[], ...gone: CountryCode[]): CountryCode[] =>
  list.filter((code) => !gone.includes(code));

const africa = codes(
  'DZ AO BJ BW BF BI CV CM CF TD KM CG CD CI DJ EG GQ ER SZ ET GA GM GH GN GW KE LS LR LY MG MW ML MR MU MA MZ NA NE NG RW ST SN SC SL SO ZA SS SD TZ TG TN UG ZM ZW',
);
const asia = codes(
  'AF AM AZ BH BD BT BN KH CN CY GE IN ID IR IQ IL JP JO KZ KP KR KW KG LA LB MY MV MN MM NP OM PK PH QA SA SG LK SY TJ TH TL TR TM AE UZ VN YE',
);
const europe = codes(
  'AL AD AT BY BE BA BG HR CZ DK EE FI FR DE GR HU IS IE IT LV LI LT LU MT MD MC ME NL MK NO PL PT RO RU SM RS SK SI ES SE CH UA GB',
);
const americas = codes(
  'AG AR BS BB BZ BO BR CA CL CO CR CU DM DO EC SV GD GT GY HT HN JM MX NI PA PY PE KN LC VC SR TT US UY VE',
);
const oceania = codes('AU FJ KI MH FM NR NZ PW PG WS SB TO TV VU');

/** The 193 members of the United Nations. */
export const unMembers: readonly CountryCode[] = [...africa, ...asia, ...europe, ...americas, ...oceania];

const euMembers = codes('AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE');
const councilOfEurope = codes(
  'AL AD AM AT AZ BE BA BG HR CY CZ DK EE FI FR GE DE GR HU IS IE IT LV LI LT LU MT MD MC ME NL MK NO PL PT RO SM RS SK SI ES SE CH TR UA GB',
);

const NOT_IN_REFUGEE_CONVENTION = codes(
  'AD BH BD BB BT BN KM CU ER GD GY IN ID IQ JO KI KP KW LA LB LY MY MV MH MU FM MN MM NP OM PK PW QA LC SM SA SG LK SY TH TO AE UZ VU VN',
);

/** Who is in what; most telling first. `asOf` is the month to which we vouch for a list, not the day it was typed. */
export const memberships: readonly Membership[] = [
  {
    id: 'eu',
    name: 'European Union',
    members: euMembers,
    size: 27,
    asOf: '2026-01',
    url: 'https://european-union.europa.eu/principles-countries-history/eu-countries_en',
    tells: 3,
  },
  {
    id: 'nato',
    name: 'NATO',
    members: codes('AL BE BG CA HR CZ DK EE FI FR DE GR HU IS IT LV LT LU ME NL MK NO PL PT RO SK SI ES SE TR GB US'),
    size: 32,
    asOf: '2026-01',
    url: 'https://www.nato.int/cps/en/natohq/topics_52044.htm',
    tells: 3,
  },
  {
    id: 'g7',
    name: 'G7',
    members: codes('CA FR DE IT JP GB US'),
    size: 7,
    asOf: '2026-01',
    url: 'https://www.canada.ca/en/department-finance/programs/international-trade-finance-policy/g7-g20.html',
    tells: 3,
    note: 'The European Union takes part too.',
  },
  {
    id: 'csto',
    name: 'Collective Security Treaty Organization',
    members: codes('AM BY KZ KG RU TJ'),
    size: 6,
    asOf: '2025-12',
    url: 'https://odkb-csto.org/countries/',
    tells: 3,
    note: 'Armenia has suspended its participation since 2024.',
  },
  {
    id: 'gcc',
    name: 'Gulf Cooperation Council',
    members: codes('BH KW OM QA SA AE'),
    size: 6,
    asOf: '2025-12',
    url: 'https://www.gcc-sg.org/en/AboutUs/MemberStates/Pages/default.aspx',
    tells: 3,
  },
  {
    id: 'aes',
    name: 'Alliance of Sahel States',
    members: codes('BF ML NE'),
    size: 3,
    asOf: '2025-12',
    url: 'https://en.wikipedia.org/wiki/Alliance_of_Sahel_States',
    tells: 3,
    note: 'The alliance keeps no list of its own on the web that we know of.',
  },
  {
    id: 'ecowas',
    name: 'ECOWAS',
    members: codes('BJ CV CI GM GH GN GW LR NG SN SL TG'),
    size: 12,
    asOf: '2025-12',
    url: 'https://www.ecowas.int/member-states/',
    tells: 3,
    note: 'Burkina Faso, Mali and Niger left on 29 January 2025.',
  },
  {
    id: 'asean',
    name: 'ASEAN',
    members: codes('BN KH ID LA MY MM PH SG TH TL VN'),
    size: 11,
    asOf: '2025-12',
    url: 'https://asean.org/member-states/',
    tells: 3,
    note: 'Timor-Leste joined on 26 October 2025.',
  },
  {
    id: 'opec',
    name: 'OPEC',
    members: codes('DZ CG GQ GA IR IQ KW LY NG SA AE VE'),
    size: 12,
    asOf: '2025-12',
    url: 'https://www.opec.org/member-countries.html',
    tells: 3,
    note: 'Qatar left in 2019, Ecuador in 2020, Angola in 2024.',
  },
  {
    id: 'mercosur',
    name: 'Mercosur',
    members: codes('AR BO BR PY UY'),
    size: 5,
    asOf: '2025-12',
    url: 'https://www.mercosur.int/en/about-mercosur/mercosur-countries/',
    tells: 3,
    note: 'Venezuela has been suspended since 2016.',
  },
  {
    id: 'eu-candidates',
    name: 'candidates for the European Union',
    members: codes('AL BA GE MD ME MK RS TR UA'),
    size: 9,
    asOf: '2026-01',
    url: 'https://european-union.europa.eu/principles-countries-history/joining-eu_en',
    tells: 3,
    note: 'Kosovo has applied and is a potential candidate.',
  },
  {
    id: 'eaeu',
    name: 'Eurasian Economic Union',
    members: codes('AM BY KZ KG RU'),
    size: 5,
    asOf: '2025-12',
    url: 'https://eec.eaeunion.org/en/comission/about/',
    tells: 2,
  },
  {
    id: 'eac',
    name: 'East African Community',
    members: codes('BI CD KE RW SO SS TZ UG'),
    size: 8,
    asOf: '2025-12',
    url: 'https://www.eac.int/eac-partner-states',
    tells: 2,
  },
  {
    id: 'sadc',
    name: 'Southern African Development Community',
    members: codes('AO BW KM CD SZ LS MG MW MU MZ NA SC ZA TZ ZM ZW'),
    size: 16,
    asOf: '2025-12',
    url: 'https://www.sadc.int/member-states',
    tells: 2,
  },
  {
    id: 'caricom',
    name: 'Caribbean Community',
    members: codes('AG BS BB BZ DM GD GY HT JM MS KN LC VC SR TT'),
    size: 15,
    asOf: '2025-12',
    url: 'https://caricom.org/member-states-and-associate-members/',
    tells: 2,
  },
  {
    id: 'brics',
    name: 'BRICS',
    members: codes('BR CN EG ET IN ID IR RU ZA AE'),
    size: 10,
    asOf: '2025-12',
    url: 'https://brics.br/en/about-the-brics',
    tells: 2,
    note: 'Saudi Arabia was invited in 2023 and takes part; it has not said that it has joined.',
  },
  {
    id: 'sco',
    name: 'Shanghai Cooperation Organisation',
    members: codes('BY CN IN IR KZ KG PK RU TJ UZ'),
    size: 10,
    asOf: '2025-12',
    url: 'https://eng.sectsco.org/',
    tells: 2,
  },
  {
    id: 'euro',
    name: 'euro area',
    members: codes('AT BE BG HR CY EE FI FR DE GR IE IT LV LT LU MT NL PT SK SI ES'),
    size: 21,
    asOf: '2026-01',
    url: 'https://www.ecb.europa.eu/euro/intro/html/index.en.html',
    tells: 2,
    note: 'Bulgaria adopted the euro on 1 January 2026.',
  },
  {
    id: 'schengen',
    name: 'Schengen area',
    members: [...without(euMembers, 'CY', 'IE'), 'IS', 'LI', 'NO', 'CH'],
    size: 29,
    asOf: '2026-01',
    url: 'https://home-affairs.ec.europa.eu/policies/schengen/schengen-area_en',
    tells: 2,
  },
  {
    id: 'efta',
    name: 'European Free Trade Association',
    members: codes('IS LI NO CH'),
    size: 4,
    asOf: '2026-01',
    url: 'https://www.efta.int/about-efta',
    tells: 2,
  },
  {
    id: 'arab-league',
    name: 'Arab League',
    members: codes('DZ BH KM DJ EG IQ JO KW LB LY MR MA OM PS QA SA SO SD SY TN AE YE'),
    size: 22,
    asOf: '2025-12',
    url: 'https://www.lasportal.org/',
    tells: 2,
  },
  {
    id: 'african-union',
    name: 'African Union',
    members: [...africa, 'EH'],
    size: 55,
    asOf: '2025-12',
    url: 'https://au.int/en/member_states/countryprofiles2',
    tells: 2,
    note: 'The Sahrawi Republic is a member. Suspended states remain on the list.',
  },
  {
    id: 'g20',
    name: 'G20',
    members: codes('AR AU BR CA CN FR DE IN ID IT JP MX RU SA ZA KR TR GB US'),
    size: 19,
    asOf: '2025-12',
    url: 'https://g20.org/about-g20/g20-members/',
    tells: 2,
    note: 'The European Union and the African Union are members too.',
  },
  {
    id: 'oecd',
    name: 'OECD',
    members: codes(
      'AU AT BE CA CL CO CR CZ DK EE FI FR DE GR HU IS IE IL IT JP KR LV LT LU MX NL NZ NO PL PT SK SI ES SE CH TR GB US',
    ),
    size: 38,
    asOf: '2025-12',
    url: 'https://www.oecd.org/en/about/members-partners.html',
    tells: 1,
  },
  {
    id: 'apec',
    name: 'APEC',
    members: codes('AU BN CA CL CN HK ID JP KR MY MX NZ PG PE PH RU SG TW TH US VN'),
    size: 21,
    asOf: '2025-12',
    url: 'https://www.apec.org/about-us/about-apec',
    tells: 1,
    note: 'Members are economies, not states.',
  },
  {
    id: 'council-of-europe',
    name: 'Council of Europe',
    members: councilOfEurope,
    size: 46,
    asOf: '2026-01',
    url: 'https://www.coe.int/en/web/portal/46-members-states',
    tells: 1,
    note: 'Russia was expelled on 16 March 2022.',
  },
  {
    id: 'osce',
    name: 'OSCE',
    members: [...councilOfEurope, ...codes('BY CA KG KZ MN RU TJ TM US UZ VA')],
    size: 57,
    asOf: '2025-12',
    url: 'https://www.osce.org/participating-states',
    tells: 1,
  },
  {
    id: 'commonwealth',
    name: 'Commonwealth',
    members: codes(
      'BW CM GM GH KE LS MW MU MZ NA NG RW SC SL ZA SZ TZ UG ZM GA TG BD BN IN MY MV PK SG LK AG BS BB BZ CA DM GD GY JM LC KN VC TT CY MT GB AU FJ KI NR NZ PG WS SB TO TV VU',
    ),
    size: 56,
    asOf: '2025-12',
    url: 'https://thecommonwealth.org/our-member-countries',
    tells: 1,
  },
  {
    id: 'oic',
    name: 'Organisation of Islamic Cooperation',
    members: codes(
      'DZ AF AL AZ BH BD BJ BN BF CM TD KM CI DJ EG GA GM GN GW GY ID IR IQ JO KZ KW KG LB LY MY MV ML MR MA MZ NE NG OM PK PS QA SA SN SL SO SD SR SY TJ TG TN TR TM UG AE UZ YE',
    ),
    size: 57,
    asOf: '2025-12',
    url: 'https://www.oic-oci.org/states/?lan=en',
    tells: 1,
  },
  {
    id: 'icc',
    name: 'International Criminal Court',
    members: codes(
      'BJ BW BF CV CF TD KM CG CI CD DJ GA GM GH GN KE LS LR MG MW ML MU NA NE NG SN SC SL ZA TN UG TZ ZM AF BD KH CK CY FJ JP JO KI MV MH MN NR KR PS WS TL TJ VU AL AM BA BG HR CZ EE GE HU LV LT ME MK PL MD RO RS SK SI UA AG AR BB BZ BO BR CL CO CR DM DO EC SV GD GT GY HN MX PA PY PE KN LC VC SR TT UY VE AD AU AT BE CA DK FI FR DE GR IS IE IT LI LU MT NL NZ NO PT SM ES SE CH GB',
    ),
    size: 125,
    asOf: '2025-12',
    url: 'https://asp.icc-cpi.int/states-parties',
    tells: 1,
    note: 'Hungary gave notice in June 2025, to take effect on 2 June 2026; Burkina Faso, Mali and Niger have announced that they leave.',
  },
  {
    id: 'refugee-convention',
    name: 'Refugee Convention',
    members: [...without(unMembers, ...NOT_IN_REFUGEE_CONVENTION), 'VA'],
    size: 149,
    asOf: '2025-12',
    url: 'https://www.unhcr.org/about-unhcr/overview/1951-refugee-convention',
    tells: 0,
    note: 'Parties to the convention of 1951, the protocol of 1967, or both.',
  },
  {
    id: 'security-council-permanent',
    name: 'permanent members of the UN Security Council',
    members: codes('CN FR RU GB US'),
    size: 5,
    asOf: '2026-01',
    url: 'https://main.un.org/securitycouncil/en/content/current-members',
    tells: 1,
  },
  {
    id: 'un',
    name: 'United Nations',
    members: unMembers,
    size: 193,
    asOf: '2026-01',
    url: 'https://www.un.org/en/about-us/member-states',
    tells: 0,
    note: 'The Holy See and the State of Palestine are observer states.',
  },
];
