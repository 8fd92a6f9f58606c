import type { DateWords } from '../claim-types';
import { numberWords } from './number-words';

const words = (list: string): string[] => list.split(' ');
const numbered = (lists: readonly string[], from: number) =>
  new Map(lists.flatMap((list, index) => words(list).map((word) => [word, index + from] as const)));

/** What date expressions are made of in English. */
export const englishDates: DateWords = {
  days: numbered(
    ['monday mon', 'tuesday tue tues', 'wednesday wed', 'thursday thu thurs', 'friday fri', 'saturday', 'sunday'],
    0,
  ),
  months: numbered(
    [
      'january jan',
      'february feb',
      'march mar',
      'april apr',
      'may',
      'june jun',
      'july jul',
      'august aug',
      'september sep sept',
      'october oct',
      'november nov',
      'december dec',
    ],
    1,
  ),
  dayParts: new Set(words('morning afternoon evening night')),
  relativeDays: new Map([
    ['today', 0],
    ['tonight', 0],
    ['yesterday', -1],
    ['tomorrow', 1],
  ]),
  shifts: new Map([
    ['last', -1],
    ['past', -1],
    ['this', 0],
    ['next', 1],
    ['coming', 1],
  ]),
  units: new Map([
    ...words('day days').map((word) => [word, 'day'] as const),
    ...words('week weeks').map((word) => [word, 'week'] as const),
    ['weekend', 'weekend'],
    ...words('month months').map((word) => [word, 'month'] as const),
    ...words('year years').map((word) => [word, 'year'] as const),
    ...words('decade decades').map((word) => [word, 'decade'] as const),
  ]),
  numbers: numberWords,
  articles: new Set(words('a an')),
  ago: new Set(['ago']),
  ofMonths: new Set(['of']),
  beforeMonths: new Set(words('in since until by from during late early mid of to last next this')),
  beforeYears: new Set(words('in since until by from during late early of and to before after , ( - – for the year')),
  present: new Set(words('is are')),
  beforeDays: new Set(words('on in for')),
  future: new Set(words("will shall upcoming ahead scheduled due expected plans planned going would'll")),
  stamps: new Set(
    words(
      'published posted updated modified last at on ago a p m am pm hour hours hr hrs minute minutes min mins second seconds local time gmt utc bst cet est edt et ist',
    ),
  ),
};
