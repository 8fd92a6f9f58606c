import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { retentionDays } from '../../lib/storage/retention';
import { setSettings } from '../../lib/storage/settings';

const DAY = 86_400_000;
const YEAR = 365 * DAY;
const today = Date.parse('2026-03-01T10:00:00Z');

beforeEach(async () => {
  fakeBrowser.reset();
  await setSettings({ keepDays: 30 });
});

/** Looks at the clock on each of these days, counted from today; answers as the last one did. */
async function afterLooksOn(...days: readonly number[]): Promise<number | null> {
  let answer: number | null = null;
  for (const day of days) answer = await retentionDays(today + day * DAY);
  return answer;
}

describe('what was only opened', () => {
  it('is forgotten after the days that the reader set, while the clock runs on', async () => {
    expect(await afterLooksOn(0)).toBe(30);
    expect(await afterLooksOn(1, 20, 75)).toBe(30);
  });

  it('is never forgotten where the reader set no days', async () => {
    await setSettings({ keepDays: null });
    expect(await afterLooksOn(0, 1, 10_000)).toBeNull();
    expect(await fakeBrowser.storage.local.get('clock')).toEqual({});
  });

  it('is not forgotten by a clock that has just gone forwards by ten years', async () => {
    expect(await afterLooksOn(0, 1, 3_650)).toBeNull();
    expect(await afterLooksOn(3_651)).toBeNull();
  });

  it('is not forgotten by a clock that was wrong for an afternoon and is right again', async () => {
    expect(await afterLooksOn(0, 3_650, 1)).toBeNull();
    expect(await afterLooksOn(0, -365, 1)).toBeNull();
  });

  it('is forgotten again once the clock has run on for a week, as after long leave', async () => {
    expect(await afterLooksOn(0, 200)).toBeNull();
    expect(await afterLooksOn(203)).toBeNull();
    expect(await afterLooksOn(207)).toBe(30);
  });

  it('is forgotten although the clock was put back by an hour, or the reader travelled', async () => {
    expect(await afterLooksOn(0, -1 / 24, 0.5)).toBe(30);
  });

  it('is not forgotten, and no fault either, where the device is too full to note the time', async () => {
    expect(await afterLooksOn(0, 1)).toBe(30);
    const full = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    expect(await afterLooksOn(2)).toBeNull();
    full.mockRestore();
  });

  it('is kept rightly where the note of the time is garbage', async () => {
    for (const garbage of ['then', { last: 'x' }, { last: Number.NaN, since: null }, [1]]) {
      await fakeBrowser.storage.local.set({ clock: garbage });
      expect(await retentionDays(today + YEAR)).toBe(30);
    }
  });
});
