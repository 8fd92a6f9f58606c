import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { detectIn } from '@/lib/panel/active-tab';
import {
  forgetTab,
  getDetection,
  setDetection,
  setSelection,
  watchDetection,
  watchSelection,
} from '@/lib/storage/detection';
import type { DetectionSignal } from '@/lib/types/article';

const found: DetectionSignal = {
  isArticle: true,
  score: 0.9,
  signals: ['urlDate +1.44'],
  title: 'Talks',
  url: 'https://daily.example/talks',
};

beforeEach(() => fakeBrowser.reset());

describe('what was found in a tab', () => {
  it('is known for that tab alone, until it is forgotten', async () => {
    await setDetection(7, found);
    expect(await getDetection(7)).toEqual(found);
    expect(await getDetection(8)).toBeNull();
    await forgetTab(7);
    expect(await getDetection(7)).toBeNull();
  });

  it('reaches a panel that watches the tab', async () => {
    const seen: (DetectionSignal | null)[] = [];
    const stop = watchDetection(7, (value) => seen.push(value));
    await setDetection(8, found);
    await setDetection(7, found);
    await forgetTab(7);
    stop();
    expect(seen).toEqual([found, null]);
  });

  it('is nothing where the stored value is damaged', async () => {
    await fakeBrowser.storage.session.set({ 'detection:7': { isArticle: 'yes' } });
    expect(await getDetection(7)).toBeNull();
  });

  it('tells a second click on the same passage from the first', async () => {
    const quote = { exact: 'Norland offered', prefix: '', suffix: ' to host', start: 0 };
    const seen: unknown[] = [];
    watchSelection(7, (value) => seen.push(value?.at));
    await setSelection(7, { quote, at: 1 });
    await setSelection(7, { quote, at: 2 });
    expect(seen).toEqual([1, 2]);
  });
});

describe('asking the detector about a tab', () => {
  const tab = { id: 7, url: found.url, title: found.title };

  it('is answered by a verdict that came before the question', async () => {
    await setDetection(7, found);
    expect(await detectIn(tab)).toBe(true);
  });

  it('does not take the verdict about the page before for one about this page', async () => {
    fakeBrowser.runtime.sendMessage = vi.fn(() => Promise.resolve({ value: false }));
    await setDetection(7, { ...found, url: 'https://daily.example/before' });
    expect(await detectIn(tab)).toBe(false);
    expect(fakeBrowser.runtime.sendMessage).toHaveBeenCalledWith({ call: 'lookAt', data: 7 });
  });

  it('is answered by nothing where the background cannot be reached or does not answer in time', async () => {
    fakeBrowser.runtime.sendMessage = vi.fn(() => Promise.reject(new Error('Could not establish connection.')));
    expect(await detectIn(tab)).toBeNull();
    vi.useFakeTimers();
    fakeBrowser.runtime.sendMessage = vi.fn(() => new Promise<never>(() => undefined));
    const late = detectIn(tab);
    await vi.advanceTimersByTimeAsync(1_000);
    vi.useRealTimers();
    expect(await late).toBeNull();
  });
});
