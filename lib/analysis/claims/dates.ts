import type { DateWords } from '../../language/claim-types';
import type { DateMention } from '../../types/analysis';
import type { Doc, Sentence, Token } from '../doc';
import { addDays, addMonths, dayOf, daysBetween, isoDay, isoMonth, isoWeek, isRealDay, weekdayOf } from './calendar';
import type { Day } from './calendar';
import type { Language } from '../../language/types';
import { DATE, DATE_COUNT, DATE_UNIT, firstWith, PAST } from './claim-bits';
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
  /** The last tense before the expression; null where no verb tells. */
  readonly tense: 'past' | 'future' | null;
  /** Whether "3/4" is the third of April; null where the page's language does not tell. */
  readonly isDayFirst: boolean | null;
};

/** So many words after one that points ahead, a past form belongs to it: "will probably be held". */
const PARTICIPLE_REACH = 4;

/**
 * The date expressions of a sentence, each as ISO 8601 day, week, month or year ("193X" for a decade) reckoned from
 * the day of publication; `iso` is null for one that needs that day where the page does not give it. `bits`: what each
 * token may do, as `claimWords` tells.
 */
export function findDates(doc: Doc, sentence: Sentence, bits: Int32Array): readonly DateMention[] {
  const { firstToken, endToken } = sentence;
  // by itself, since a function with others inside makes room for what they share whenever it is called
  return mayHaveDate(bits, firstToken, endToken) ? readDates(doc, sentence, bits) : NONE;
}

function readDates(doc: Doc, { firstToken, endToken }: Sentence, bits: Int32Array): readonly DateMention[] {
  const words = doc.language.claims.dates;
  const { publishedTime } = doc.article;
  const norm = (index: number) =>
    index >= firstToken && index < endToken ? withoutGenitive((doc.tokens[index] as Token).norm) : '';
  const dates: DateMention[] = [];
  const dateWord = dateWords(doc.language);
  const today = publishedTime === undefined ? null : dayOf(publishedTime);
  const isDayFirst = /-US\b/i.test(doc.article.lang) ? false : /^en$/i.test(doc.article.lang) ? null : true;
  let tense: View['tense'] = null;
  let ahead = -PARTICIPLE_REACH;
  for (let at = firstWith(bits, DATE | DATE_COUNT | PAST, firstToken, endToken); at < endToken; at++) {
    const here = bits[at] as number;
    if (here & PAST && at - ahead >= PARTICIPLE_REACH) tense = 'past';
    if (!(here & DATE) && !(here & DATE_COUNT && (bits[at + 1] as number) & DATE_UNIT)) continue;
    const word = dateWord(doc.tokens[at] as Token);
    if (word === null) continue;
    if (word.isFuture) {
      tense = 'future';
      ahead = at;
    }
    if (word.read === null) continue;
    // "The vote is on Sunday": still to come
    const isAhead = words.present.has(norm(at - 2)) && words.beforeDays.has(norm(at - 1));
    const reading = word.read({ norm, words, today, tense: isAhead ? 'future' : tense, isDayFirst }, at);
    if (reading === null) continue;
    const { start } = doc.tokens[at] as Token;
    dates.push({ start, end: (doc.tokens[reading.end - 1] as Token).end, iso: reading.iso });
    at = reading.end - 1;
  }
  return dates;
}

const NONE: readonly DateMention[] = [];

function mayHaveDate(bits: Int32Array, first: number, end: number): boolean {
  for (let at = first; at < end; at++) {
    const here = bits[at] as number;
    if (here & DATE || (here & DATE_COUNT && (bits[at + 1] as number) & DATE_UNIT)) return true;
  }
  return false;
}

/** "sunday's" without its ending; the ending alone stays. */
const withoutGenitive = (norm: string): string => (norm.length > 2 && norm.endsWith("'s") ? norm.slice(0, -2) : norm);

type Reader = (view: View, at: number) => Reading | null;

/** What a word does for dates; null for most words. */
const dateWords = languageFact(({ norm }, { claims: { dates } }) => {
  const read = readerOf(withoutGenitive(norm), dates);
  const isFuture = dates.future.has(norm);
  return read === null && !isFuture ? null : { read, isFuture };
});

/** What a word may do in a date, as bits: begin one or put what follows into the future; begin one before a unit; be a unit. */
export function dateBits(word: Word, language: Language): number {
  const { dates } = language.claims;
  const known = dateWords(language)(word);
  const unit = dates.units.has(withoutGenitive(word.norm)) ? DATE_UNIT : 0;
  if (known === null) return unit;
  return unit | (known.read === readAgo && !known.isFuture ? DATE_COUNT : DATE);
}

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
function readWeekday({ norm, words, today, tense }: View, at: number): Reading {
  const end = words.dayParts.has(norm(at + 1)) ? at + 2 : at + 1;
  if (today === null) return { iso: null, end };
  const back = (weekdayOf(today) - (words.days.get(norm(at)) as number) + 7) % 7;
  return { iso: isoDay(addDays(today, tense === 'future' && back > 0 ? 7 - back : -back)), end };
}

const skipStop = (norm: View['norm'], at: number): number => (norm(at) === '.' ? at + 1 : at);

/** "October 25, 2016", "Oct. 25", "May 2026", "in March", "mid-March". */
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
    return { iso: dayIso(month, dayNumber, year, view), end };
  }
  if (YEAR.test(norm(after))) return { iso: isoMonth({ year: Number(norm(after)), month, day: 1 }), end: after + 1 };
  // "may", "march" and a name such as "April" need a preposition before them.
  if (!words.beforeMonths.has(norm(norm(at - 1) === '-' ? at - 2 : at - 1))) return null;
  return { iso: today === null ? null : isoMonth(yearly(month, null, today, view.tense)), end: at + 1 };
}

/** "22 October 2025", "the 3rd of May", "4 June", "2016", "the 1930s", "2 weeks ago". */
function readNumeric(view: View, at: number): Reading | null {
  const { norm, words } = view;
  const figures = readFigures(view, at);
  if (figures !== null) return figures;
  const afterDay = ORDINAL.test(norm(at + 1)) ? at + 2 : at + 1;
  const monthAt = afterDay > at + 1 && words.ofMonths.has(norm(afterDay)) ? afterDay + 1 : afterDay;
  const month = words.months.get(norm(monthAt));
  if (DAY_NUMBER.test(norm(at)) && month !== undefined) {
    const yearAt = skipStop(norm, monthAt + 1);
    const year = YEAR.test(norm(yearAt)) ? Number(norm(yearAt)) : null;
    return { iso: dayIso(month, Number(norm(at)), year, view), end: year === null ? monthAt + 1 : yearAt + 1 };
  }
  if (DECADE.test(norm(at)) && (norm(at + 1) === 's' || norm(at + 1) === "'s"))
    return { iso: `${norm(at).slice(0, 3)}X`, end: at + 2 };
  if (YEAR.test(norm(at)) && words.beforeYears.has(norm(at - 1))) return { iso: norm(at), end: at + 1 };
  return readAgo(view, at);
}

/** "2026-03-05", "25/12/2025"; of "03/04/2026" only the year where the page's language does not tell which is the day. */
function readFigures({ norm, isDayFirst }: View, at: number): Reading | null {
  const mark = norm(at + 1);
  if ((mark !== '-' && mark !== '/') || norm(at + 3) !== mark) return null;
  const [first, second, third] = [norm(at), norm(at + 2), norm(at + 4)];
  const end = at + 5;
  if (norm(end) === mark || !DAY_NUMBER.test(second)) return null;
  if (YEAR.test(first) && second.length === 2 && /^\d\d$/.test(third)) return dayOrNull(first, second, third, end);
  if (mark !== '/' || !DAY_NUMBER.test(first) || !YEAR.test(third)) return null;
  const dayFirst = Number(first) > 12 ? true : Number(second) > 12 ? false : isDayFirst;
  if (dayFirst === null && first !== second) return { iso: third, end };
  return dayFirst === false ? dayOrNull(third, first, second, end) : dayOrNull(third, second, first, end);
}

/** A day by its figures; null where there is no such day. */
function dayOrNull(year: string, month: string, day: string, end: number): Reading | null {
  const whole = { year: Number(year), month: Number(month), day: Number(day) };
  return whole.month <= 12 && isRealDay(whole) ? { iso: isoDay(whole), end } : null;
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

/** A day without a year is the last one after a past form, the next one after "will", else the nearest to publication. */
function dayIso(month: number, day: number, year: number | null, { today, tense }: View): string | null {
  const whole = year === null ? (today === null ? null : yearly(month, day, today, tense)) : { year, month, day };
  return whole !== null && isRealDay(whole) ? isoDay(whole) : null;
}

/** The day of some year, or the month of some year where `day` is null: this month is both the last one and the next. */
function yearly(month: number, day: number | null, today: Day, tense: View['tense']): Day {
  const middle = day ?? 15;
  const distance = (year: number) =>
    day === null && month === today.month && year === today.year ? 0 : daysBetween(today, { year, month, day: middle });
  const cost = (year: number) => {
    const days = distance(year);
    return Math.abs(days) + (tense !== null && (tense === 'past' ? days > 0 : days < 0) ? WRONG_SIDE : 0);
  };
  const years = [today.year - 1, today.year, today.year + 1];
  return { year: years.sort((a, b) => cost(a) - cost(b))[0] as number, month, day: middle };
}

/** More days than any other candidate can be away. */
const WRONG_SIDE = 1000;
