import type { DateWords } from '../../language/claim-types';
import type { DateMention } from '../../types/analysis';
import type { Doc, Sentence, Token } from '../doc';
import { addDays, addMonths, dayOf, daysBetween, isoDay, isoMonth, isoWeek, isRealDay, weekdayOf } from './calendar';
import type { Day } from './calendar';
import type { Language } from '../../language/types';
import { DATE, firstWith } from './claim-bits';
import { languageFact, type Word } from '../text/word-fact';

// "1998", "2026"
const YEAR = /^(?:1[5-9]|20)\d\d$/;
// "1930"
const DECADE = /^(?:1[5-9]|20)\d0$/;
// "4", "22"
const DAY_NUMBER = /^\d{1,2}$/;
// "22nd": the ending is a token of its own
const ORDINAL = /^(?:st|nd|rd|th)$/;

/** An expression that ends before the token `end`; `iso` is null where it cannot be reckoned. */
type Reading = { readonly iso: string | null; readonly end: number };

/** What the readers look at: folded words by position ('' outside the sentence), the words, the day of publication. */
type View = {
  readonly norm: (index: number) => string;
  readonly words: DateWords;
  readonly today: Day | null;
  readonly isFuture: boolean;
};

/**
 * The date expressions of a sentence, each as ISO 8601 day, week, month or year ("193X" for a decade) reckoned from
 * the day of publication; `iso` is null for one that needs that day where the page does not give it. `bits`: what each
 * token may do, as `claimWords` tells.
 */
export function findDates(doc: Doc, sentence: Sentence, bits: Int32Array): DateMention[] {
  const { firstToken, endToken } = sentence;
  const words = doc.language.claims.dates;
  const { publishedTime } = doc.article;
  const norm = (index: number) => (index >= firstToken && index < endToken ? (doc.tokens[index] as Token).norm : '');
  const dates: DateMention[] = [];
  const dateWord = dateWords(doc.language);
  let isFuture = false;
  for (let at = firstWith(bits, DATE, firstToken, endToken); at < endToken; at++) {
    if (!((bits[at] as number) & DATE)) continue;
    const word = dateWord(doc.tokens[at] as Token);
    if (word === null) continue;
    if (word.isFuture) isFuture = true;
    if (word.read === null) continue;
    const today = publishedTime === undefined ? null : dayOf(publishedTime);
    const reading = word.read({ norm, words, today, isFuture }, at);
    if (reading === null) continue;
    const { start } = doc.tokens[at] as Token;
    dates.push({ start, end: (doc.tokens[reading.end - 1] as Token).end, iso: reading.iso });
    at = reading.end - 1;
  }
  return dates;
}

type Reader = (view: View, at: number) => Reading | null;

/** What a word does for dates; null for most words. */
const dateWords = languageFact(({ norm }, { claims: { dates } }) => {
  const read = readerOf(norm, dates);
  const isFuture = dates.future.has(norm);
  return read === null && !isFuture ? null : { read, isFuture };
});

/** True for a word that matters for dates: it may begin one, or puts what follows into the future. */
export const isDateWord =
  (language: Language) =>
  (word: Word): boolean =>
    dateWords(language)(word) !== null;

/** Which reader a word may begin; null for most words. */
function readerOf(word: string, words: DateWords): Reader | null {
  if (words.days.has(word)) return readWeekday;
  if (words.months.has(word)) return readMonth;
  if (words.relativeDays.has(word)) return readRelativeDay;
  if (words.shifts.has(word)) return readShifted;
  if (/^\d/.test(word)) return readNumeric;
  return words.numbers.has(word) || words.articles.has(word) ? readAgo : null;
}

/** "Wednesday", "Tuesday night": the last one, or the coming one after "will". */
function readWeekday({ norm, words, today, isFuture }: View, at: number): Reading {
  const end = words.dayParts.has(norm(at + 1)) ? at + 2 : at + 1;
  if (today === null) return { iso: null, end };
  const back = (weekdayOf(today) - (words.days.get(norm(at)) as number) + 7) % 7;
  return { iso: isoDay(addDays(today, isFuture && back > 0 ? 7 - back : -back)), end };
}

const skipStop = (norm: View['norm'], at: number): number => (norm(at) === '.' ? at + 1 : at);

/** "October 25, 2016", "Oct. 25", "May 2026", "in March". */
function readMonth(view: View, at: number): Reading | null {
  const { norm, words, today } = view;
  const month = words.months.get(norm(at)) as number;
  const after = skipStop(norm, at + 1);
  const dayNumber = DAY_NUMBER.test(norm(after)) ? Number(norm(after)) : null;
  if (dayNumber !== null && dayNumber >= 1 && dayNumber <= 31) {
    let end = ORDINAL.test(norm(after + 1)) ? after + 2 : after + 1;
    const yearAt = norm(end) === ',' ? end + 1 : end;
    const year = YEAR.test(norm(yearAt)) ? Number(norm(yearAt)) : null;
    if (year !== null) end = yearAt + 1;
    return { iso: dayIso(month, dayNumber, year, today), end };
  }
  if (YEAR.test(norm(after))) return { iso: isoMonth({ year: Number(norm(after)), month, day: 1 }), end: after + 1 };
  // "may", "march" and a name such as "April" need a preposition before them.
  if (!words.beforeMonths.has(norm(at - 1))) return null;
  return { iso: today === null ? null : isoMonth(nearest(month, 15, today)), end: at + 1 };
}

/** "22 October 2025", "4 June", "2016", "the 1930s", "2 weeks ago". */
function readNumeric(view: View, at: number): Reading | null {
  const { norm, words, today } = view;
  const monthAt = ORDINAL.test(norm(at + 1)) ? at + 2 : at + 1;
  const month = words.months.get(norm(monthAt));
  if (DAY_NUMBER.test(norm(at)) && month !== undefined) {
    const yearAt = skipStop(norm, monthAt + 1);
    const year = YEAR.test(norm(yearAt)) ? Number(norm(yearAt)) : null;
    return { iso: dayIso(month, Number(norm(at)), year, today), end: year === null ? monthAt + 1 : yearAt + 1 };
  }
  if (DECADE.test(norm(at)) && (norm(at + 1) === 's' || norm(at + 1) === "'s"))
    return { iso: `${norm(at).slice(0, 3)}X`, end: at + 2 };
  if (YEAR.test(norm(at)) && words.beforeYears.has(norm(at - 1))) return { iso: norm(at), end: at + 1 };
  return readAgo(view, at);
}

/** "today", "yesterday", "tomorrow". */
function readRelativeDay({ norm, words, today }: View, at: number): Reading {
  const days = words.relativeDays.get(norm(at)) as number;
  return { iso: today === null ? null : isoDay(addDays(today, days)), end: at + 1 };
}

/** "last month", "this year", "next Tuesday", "last week". */
function readShifted({ norm, words, today }: View, at: number): Reading | null {
  const shift = words.shifts.get(norm(at)) as number;
  const day = words.days.get(norm(at + 1));
  const unit = words.units.get(norm(at + 1));
  const month = words.months.get(norm(at + 1));
  if (day === undefined && unit === undefined && month === undefined) return null;
  const end = at + 2;
  if (today === null) return { iso: null, end };
  if (day !== undefined) {
    const ahead = (day - weekdayOf(today) + 7) % 7;
    return { iso: isoDay(addDays(today, shift < 0 ? (ahead || 7) - 7 : shift > 0 ? ahead || 7 : ahead)), end };
  }
  if (month !== undefined) {
    const ahead = month - today.month;
    const year = today.year + (shift < 0 && ahead >= 0 ? -1 : shift > 0 && ahead <= 0 ? 1 : 0);
    return { iso: isoMonth({ year, month, day: 1 }), end };
  }
  return { iso: shiftedBy(today, shift, unit as string), end };
}

/** "three weeks ago", "a year ago", "in two days". */
function readAgo({ norm, words, today }: View, at: number): Reading | null {
  const count = words.numbers.get(norm(at)) ?? (words.articles.has(norm(at)) ? 1 : Number(norm(at)));
  const unit = words.units.get(norm(at + 1));
  if (unit === undefined || unit === 'weekend' || !(count > 0) || count > 10_000) return null;
  const isAgo = words.ago.has(norm(at + 2));
  if (!isAgo) return null;
  return { iso: today === null ? null : shiftedBy(today, -count, unit), end: at + 3 };
}

/** A day, week, month or year that lies `count` of them away. */
function shiftedBy(today: Day, count: number, unit: string): string {
  switch (unit) {
    case 'day':
      return isoDay(addDays(today, count));
    case 'week':
    case 'weekend':
      return isoWeek(addDays(today, 7 * count));
    case 'month':
      return isoMonth(addMonths(today, count));
    case 'decade':
      return String(today.year + 10 * count);
    default:
      return String(today.year + count);
  }
}

/** A day without a year is the one nearest to the day of publication. */
function dayIso(month: number, day: number, year: number | null, today: Day | null): string | null {
  const whole = year === null ? (today === null ? null : nearest(month, day, today)) : { year, month, day };
  return whole !== null && isRealDay(whole) ? isoDay(whole) : null;
}

function nearest(month: number, day: number, today: Day): Day {
  const years = [today.year - 1, today.year, today.year + 1];
  const distance = (year: number) => Math.abs(daysBetween(today, { year, month, day }));
  return { year: years.sort((a, b) => distance(a) - distance(b))[0] as number, month, day };
}
