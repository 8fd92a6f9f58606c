/** A day of the Gregorian calendar, month 1 to 12. */
export type Day = { readonly year: number; readonly month: number; readonly day: number };

const DAY_LENGTH = 86_400_000;
const utc = ({ year, month, day }: Day): Date => new Date(Date.UTC(year, month - 1, day));
const fromUtc = (date: Date): Day => ({
  year: date.getUTCFullYear(),
  month: date.getUTCMonth() + 1,
  day: date.getUTCDate(),
});
const two = (value: number): string => String(value).padStart(2, '0');

/** The day that an ISO 8601 time names where it was written; null where it is no time. "2026-05-24T23:10+02:00" is the 24th. */
export function dayOf(time: string): Day | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(time);
  if (match === null) return null;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isRealDay(day) ? day : null;
}

/** False for 30 February. */
export function isRealDay(day: Day): boolean {
  const back = fromUtc(utc(day));
  return back.month === day.month && back.day === day.day;
}

/** A number of days later, or earlier where it is negative. */
export const addDays = (day: Day, days: number): Day => fromUtc(new Date(utc(day).getTime() + days * DAY_LENGTH));

/** The first day of the month that lies `months` later. */
export const addMonths = ({ year, month }: Day, months: number): Day =>
  fromUtc(new Date(Date.UTC(year, month - 1 + months, 1)));

/** 0 for Monday to 6 for Sunday. */
export const weekdayOf = (day: Day): number => (utc(day).getUTCDay() + 6) % 7;

/** Whole days from one to the other; negative where the other is earlier. */
export const daysBetween = (from: Day, to: Day): number => (utc(to).getTime() - utc(from).getTime()) / DAY_LENGTH;

/** "2026-11-05" */
export const isoDay = ({ year, month, day }: Day): string => `${year}-${two(month)}-${two(day)}`;

/** "2026-11" */
export const isoMonth = ({ year, month }: Day): string => `${year}-${two(month)}`;

/** "2026-W21": the week that holds the day, by ISO 8601. */
export function isoWeek(day: Day): string {
  const thursday = addDays(day, 3 - weekdayOf(day));
  const firstOfYear: Day = { year: thursday.year, month: 1, day: 1 };
  return `${thursday.year}-W${two(Math.floor(daysBetween(firstOfYear, thursday) / 7) + 1)}`;
}
