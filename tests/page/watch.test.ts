import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from '@/lib/page/watch';

let ended: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  ended = new AbortController();
});
afterEach(() => {
  ended.abort();
  vi.useRealTimers();
});

/** A page changes; whoever observes hears of it, then time passes. */
async function change(ms: number): Promise<void> {
  document.body.append(document.createElement('p'));
  await vi.advanceTimersByTimeAsync(ms);
}

describe('watching a page', () => {
  it('looks once at a page that is an article', async () => {
    const look = vi.fn(() => Promise.resolve(true));
    watchPage(window, look, ended.signal);
    await change(5_000);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('looks again when text arrives late, and stops once it is an article', async () => {
    let late = false;
    const look = vi.fn(() => Promise.resolve(late));
    watchPage(window, look, ended.signal);
    await vi.advanceTimersByTimeAsync(0);
    late = true;
    await change(1_000);
    await change(1_000);
    expect(look).toHaveBeenCalledTimes(2);
  });

  it('looks again at what arrived before its first look was answered', async () => {
    let answer: (isArticle: boolean) => void = () => {};
    const look = vi.fn(() => new Promise<boolean>((resolve) => (answer = resolve)));
    watchPage(window, look, ended.signal);
    await change(0);
    answer(false);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(look).toHaveBeenCalledTimes(2);
  });

  it('does not look a second time at a page that stays as it is', async () => {
    const look = vi.fn(() => Promise.resolve(false));
    watchPage(window, look, ended.signal);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('lets a page be that never rests', async () => {
    const look = vi.fn(() => Promise.resolve(false));
    watchPage(window, look, ended.signal);
    for (let second = 0; second < 60; second++) await change(1_000);
    expect(look.mock.calls.length).toBeLessThanOrEqual(8);
  });

  it('looks at the new text after navigation within the page, not at the old', async () => {
    const look = vi.fn(() => Promise.resolve(true));
    watchPage(window, look, ended.signal);
    history.pushState(null, '', '/next-story');
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect(look).toHaveBeenCalledTimes(1);
    await change(1_000);
    expect(look).toHaveBeenCalledTimes(2);
  });

  it('does not take another fragment for another page', async () => {
    const look = vi.fn(() => Promise.resolve(true));
    watchPage(window, look, ended.signal);
    history.pushState(null, '', '#comments');
    window.dispatchEvent(new PopStateEvent('popstate'));
    await change(1_000);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('looks again at a page that comes back from the cache', () => {
    const look = vi.fn(() => Promise.resolve(true));
    watchPage(window, look, ended.signal);
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(look).toHaveBeenCalledTimes(2);
  });

  it('does nothing once it is ended', async () => {
    const look = vi.fn(() => Promise.resolve(false));
    watchPage(window, look, ended.signal);
    ended.abort();
    await change(5_000);
    expect(look).toHaveBeenCalledTimes(1);
  });
});
