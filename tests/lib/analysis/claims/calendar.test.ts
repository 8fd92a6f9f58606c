import { describe, expect, it } from 'vitest';
import { addDays, addMonths, dayOf, daysBetween, isoDay, isoWeek, weekdayOf } from '@/lib/analysis/claims/calendar';

const day = (iso: string) => dayOf(iso) ?? expect.fail(`${iso} is no day`);

describe('the calendar', () => {
  it('takes the day of a time where it was written, not where it is read', () => {
    expect(dayOf('2026-05-24T23:10+02:00')).toEqual({ year: 2026, month: 5, day: 24 });
  });

  it('knows no 30 February, and 29 February in leap years alone', () => {
    expect(dayOf('2026-02-30')).toBeNull();
    expect(dayOf('2026-02-29')).toBeNull();
    expect(dayOf('2024-02-29')).not.toBeNull();
    expect(dayOf('last spring')).toBeNull();
  });

  it('counts days and months over the ends of years', () => {
    expect(isoDay(addDays(day('2025-12-31'), 1))).toBe('2026-01-01');
    expect(isoDay(addMonths(day('2025-11-30'), 3))).toBe('2026-02-01');
    expect(daysBetween(day('2024-02-28'), day('2024-03-01'))).toBe(2);
  });

  it('begins weeks on Monday', () => {
    expect(weekdayOf(day('2026-11-23'))).toBe(0);
    expect(weekdayOf(day('2026-11-29'))).toBe(6);
  });

  it.each([
    ['2026-01-01', '2026-W01'],
    ['2027-01-03', '2026-W53'],
    ['2024-12-30', '2025-W01'],
  ])('puts %s in the week %s, which may be of another year', (date, week) => expect(isoWeek(day(date))).toBe(week));
});
