import type { FigureWords } from '../claim-types';
import { fractions, magnitudes, numberWords } from './number-words';

const words = (list: string): string[] => list.split(' ');

/** Unit as the text gives it → the unit shown. */
const units: readonly (readonly [string, string])[] = [
  ...words('% percent').map((unit) => [unit, 'percent'] as const),
  ['per cent', 'percent'],
  ['percentage points', 'percentage points'],
  ['percentage point', 'percentage points'],
  ['basis points', 'basis points'],
  ...words(
    'dollars euros pounds yen yuan roubles rubles francs kronor kroner rupees zlotys hryvnias shekels lira rand',
  ).map((unit) => [unit, unit] as const),
  ...words('kilometers kilometres kilometer kilometre km').map((unit) => [unit, 'kilometres'] as const),
  ...words('meters metres meter metre').map((unit) => [unit, 'metres'] as const),
  ...words('miles mile').map((unit) => [unit, 'miles'] as const),
  ...words('feet foot').map((unit) => [unit, 'feet'] as const),
  ...words('tons tonnes ton tonne').map((unit) => [unit, 'tonnes'] as const),
  ...words('kilograms kilos kg').map((unit) => [unit, 'kilograms'] as const),
  ...words('hectares acres litres liters gallons barrels degrees').map((unit) => [unit, unit] as const),
  ...words('megawatts gigawatts').map((unit) => [unit, unit] as const),
  ...words('years year months month weeks week days day hours hour minutes minute seconds').map(
    (unit) => [unit, unit.endsWith('s') ? unit : `${unit}s`] as const,
  ),
  ['cubic metres', 'cubic metres'],
  ['square kilometres', 'square kilometres'],
  ['square kilometers', 'square kilometres'],
  ['square miles', 'square miles'],
];

/** What figures are made of in English. */
export const englishFigures: FigureWords = {
  numbers: numberWords,
  magnitudes,
  fractions,
  half: 'half',
  ranks: new Set(words('third fifth sixth tenth')),
  afterShares: new Set(
    words(
      'more less fewer higher lower larger smaller bigger greater cheaper dearer each either only also still now already again say want think believe feel see know expect hope fear support back oppose favour favor live work need come go think went came saw thought felt knew',
    ),
  ),
  of: 'of',
  and: 'and',
  between: 'between',
  per: 'per',
  year: 'year',
  vague: new Set(['one', 'zero']),
  articles: new Set(words('a an')),
  determiners: new Set(words('the its their his her our all those these')),
  rangeWords: new Set(words('to and')),
  units: new Map(units),
  currencyPrefixes: new Set(words('us a c nz hk s ca au')),
  months: new Set(
    words(
      'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
    ),
  ),
  clock: new Set(words("am pm a.m p.m o'clock gmt")),
  labels: new Set(
    words('article articles chapter section page number no route highway resolution protocol line group g part'),
  ),
  plurals: new Set(words('people men women children police troops staff personnel dead wounded seats lives cattle')),
  moves: new Set(
    words(
      'set reach cost fell rose dropped grew climbed slumped jumped surged plunged declined increased decreased shrank stood reached hit slipped gained soared averaged totalled totaled fallen risen grown shrunk',
    ),
  ),
  links: new Set(
    words(
      'by to at from of about around nearly almost just only a an has have had was were is are been be further may might could can will would should must not',
    ),
  ),
  tails: new Set(words('in on at for since from across among between during over within')),
  stops: new Set(
    words(
      'a an the and or but nor of in on at to from by for with about as than that which who whom whose this these those it its he she they we i you his her their our is are was were be been being has have had do does did will would could should may might can must not no if when while after before since until because so then there here over under into out up down off between among against during through said says died fell rose grew voted lost won left',
    ),
  ),
};
