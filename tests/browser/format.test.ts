import '../support/english';
import { afterEach, describe, expect, it } from 'vitest';
import { asOfDate, dateOf, momentOf, shareOf } from '../../lib/panel/format';

const home = process.env['TZ'];
afterEach(() => {
  if (home === undefined) delete process.env['TZ'];
  else process.env['TZ'] = home;
});

describe('dates in the panel', () => {
  it.each(['Pacific/Honolulu', 'America/New_York', 'UTC', 'Asia/Kolkata', 'Pacific/Kiritimati'])(
    'name the day that the publisher named, for a reader in %s',
    (zone) => {
      process.env['TZ'] = zone;
      expect(dateOf('2026-02-03')).toMatch(/\b3\b/);
      expect(dateOf('2026-02-03')).toMatch(/2026/);
    },
  );

  it('name the reader’s own day where the publisher named a time', () => {
    process.env['TZ'] = 'Pacific/Honolulu';
    expect(dateOf('2026-02-03T05:00:00Z')).toMatch(/\b2\b/);
    process.env['TZ'] = 'Asia/Kolkata';
    expect(dateOf('2026-02-03T05:00:00Z')).toMatch(/\b3\b/);
  });

  it('are left out where there is none', () => {
    expect([dateOf(undefined), dateOf('yesterday'), momentOf('')]).toEqual([null, null, null]);
  });
});

it('says of a small share that it is small, and not that it is nothing', () => {
  expect([0.344, 0.01, 0.002, 0].map(shareOf)).toEqual(['34%', '1%', '<1%', '0%']);
});

describe('of when a figure is', () => {
  it.each([
    ['2024', '2024'],
    ['2025-06', 'Jun 2025'],
    ['2025-06-30', 'Jun 30, 2025'],
    ['spring 2025', 'spring 2025'],
    ['2025-99', '2025-99'],
  ])('%s is told as “%s”', (asOf, told) => expect(asOfDate(asOf)).toBe(told));
});
