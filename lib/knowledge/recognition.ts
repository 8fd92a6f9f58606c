import type { CountryCode } from '../types/analysis';
import { unMembers } from './memberships';

/**
 * Which states recognise a state whose standing others dispute. Only what is beyond doubt: a state in neither list has
 * no entry, because its position is unclear, has been withdrawn, or differs by source. Nothing here is a view of ours.
 */
export type Recognition = {
  readonly of: CountryCode;
  /** What both sides say, in one sentence. */
  readonly statement: string;
  /** 'both': to recognise it is a position too; 'refusals': nearly all do, so only a refusal tells something. */
  readonly tells: 'both' | 'refusals';
  readonly recognisedBy: readonly CountryCode[];
  readonly notRecognisedBy: readonly CountryCode[];
  readonly asOf: string;
  readonly url: string;
};

const codes = (list: string): CountryCode[] => list.split(' ');
const unExcept = (...lists: readonly (readonly CountryCode[])[]): CountryCode[] => {
  const out = new Set(lists.flat());
  return unMembers.filter((code) => !out.has(code));
};

const NOT_PALESTINE = codes(
  'AT CM HR DK ER EE FJ FI DE GR IL IT JP KI LV LI LT MH FM NR NL NZ MK PW PA WS SG KR CH TO TV US',
);
const UNCLEAR_PALESTINE = codes('BE MD MM SB PS');
const TAIWAN = codes('BZ GT HT MH PW PY KN LC VC SZ TV VA');

/** States in dispute. */
export const recognitions: readonly Recognition[] = [
  {
    of: 'XK',
    tells: 'both',
    statement:
      'Kosovo declared independence from Serbia in 2008; Serbia regards it as its province. About half of the members of the United Nations recognise it.',
    recognisedBy: codes(
      'AT BE BG HR CZ DK EE FI FR DE HU IE IT LV LT LU MT NL PL PT SI SE US GB CA AU NZ JP KR TR CH NO IS LI AL ME MK SM MC AD SA AE KW QA JO PK BD MY IL EG SN AF CO PE PA CR KE SY SD SG TH OM BH',
    ),
    notRecognisedBy: codes(
      'RS RU CN IN BR AR CL MX ID ZA ES SK RO GR CY UA GE MD BA BY AZ AM KZ IR IQ LB MA ET VE CU BO VN VA LK DZ',
    ),
    asOf: '2025-12',
    url: 'https://www.europarl.europa.eu/factsheets/en/sheet/168/the-western-balkans',
  },
  {
    of: 'PS',
    tells: 'both',
    statement:
      'The State of Palestine was declared in 1988 and is an observer state at the United Nations; about 157 of its 193 members recognise it. Israel holds that statehood can only come from negotiations.',
    recognisedBy: [...unExcept(NOT_PALESTINE, UNCLEAR_PALESTINE), 'VA'],
    notRecognisedBy: NOT_PALESTINE,
    asOf: '2025-12',
    url: 'https://www.un.org/unispal/',
  },
  {
    of: 'IL',
    tells: 'refusals',
    statement:
      'Israel has been a member of the United Nations since 1949; about 28 members do not recognise it, most of them in the Arab League or the Organisation of Islamic Cooperation.',
    recognisedBy: codes(
      'US GB FR DE IT ES RU CN IN JP KR CA AU NZ BR AR MX EG JO AE BH MA TR AZ KZ UZ ZA NG KE ET GH CZ HU PL RO GR CY NL BE AT CH SE NO DK FI IE PT UA PS XK VA',
    ),
    notRecognisedBy: codes('DZ AF BD BN ID IR IQ KW LB LY MY MV OM PK QA SA SO SY TN YE KP KM'),
    asOf: '2025-12',
    url: 'https://www.gov.il/en/departments/ministry_of_foreign_affairs',
  },
  {
    of: 'TW',
    tells: 'both',
    statement:
      'Taiwan governs itself as the Republic of China; the People’s Republic of China regards it as a part of China. Eleven members of the United Nations and the Holy See keep diplomatic relations with Taipei.',
    recognisedBy: TAIWAN,
    notRecognisedBy: unExcept(TAIWAN),
    asOf: '2025-12',
    url: 'https://en.mofa.gov.tw/AlliesIndex.aspx?n=1294&sms=1007',
  },
  {
    of: 'EH',
    tells: 'both',
    statement:
      'Morocco controls most of Western Sahara and regards it as its own; the Polisario Front proclaimed the Sahrawi Republic there in 1976. For the United Nations it is a non-self-governing territory.',
    recognisedBy: codes('DZ ZA CU VE MX NA BW ZW MZ TL LS TZ NG AO'),
    notRecognisedBy: codes('MA US FR ES GB DE IT IL AE SA BH JO'),
    asOf: '2025-12',
    url: 'https://www.un.org/dppa/decolonization/en/nsgt/western-sahara',
  },
  {
    of: 'CY',
    tells: 'refusals',
    statement:
      'The Republic of Cyprus is recognised by all members of the United Nations but Türkiye, which alone recognises the Turkish Republic of Northern Cyprus.',
    recognisedBy: unExcept(['TR', 'CY']),
    notRecognisedBy: ['TR'],
    asOf: '2025-12',
    url: 'https://unficyp.unmissions.org/about',
  },
  {
    of: 'KP',
    tells: 'refusals',
    statement:
      'North Korea and South Korea are both members of the United Nations since 1991; neither recognises the other, and Japan does not recognise North Korea.',
    recognisedBy: codes('CN RU IN ID VN CU SE DE GB PL CZ BG RO CH IR SY MN LA KH'),
    notRecognisedBy: ['KR', 'JP'],
    asOf: '2025-12',
    url: 'https://www.un.org/en/about-us/member-states',
  },
  {
    of: 'KR',
    tells: 'refusals',
    statement:
      'North Korea and South Korea are both members of the United Nations since 1991; neither recognises the other.',
    recognisedBy: codes('US JP CN RU GB FR DE CA AU NZ IN ID VN CU SY PH TH SG MY'),
    notRecognisedBy: ['KP'],
    asOf: '2025-12',
    url: 'https://www.un.org/en/about-us/member-states',
  },
];
