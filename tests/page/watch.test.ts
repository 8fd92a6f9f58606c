import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lookAround, nextChange, type Here } from '@/lib/page/watch';
import { documentOf, newsPage } from '../support/news-page';

let here: Here;
beforeEach(() => {
  vi.useFakeTimers();
  here = {};
  document.body.replaceChildren();
});
afterEach(() => {
  here.standpoint?.end?.();
  vi.useRealTimers();
});

/** A page changes; whoever observes hears of it, then time passes. */
async function change(ms: number): Promise<void> {
  document.body.append(document.createElement('p'));
  await vi.advanceTimersByTimeAsync(ms);
}

/** What a wait has come to by now. */
function outcome(wait: Promise<boolean>): () => boolean | 'still waiting' {
  let known: boolean | 'still waiting' = 'still waiting';
  void wait.then((hasChanged) => (known = hasChanged));
  return () => known;
}

describe('waiting for a page to change', () => {
  it('ends when text has arrived late and the page is quiet', async () => {
    lookAround(here, document);
    const hasChanged = outcome(nextChange(window, here));
    await vi.advanceTimersByTimeAsync(2_000);
    expect(hasChanged()).toBe('still waiting');
    await change(300);
    await change(300);
    expect(hasChanged()).toBe('still waiting');
    await vi.advanceTimersByTimeAsync(200);
    expect(hasChanged()).toBe(true);
  });

  it('notices what arrived between the look and the wait', async () => {
    lookAround(here, document);
    await change(0);
    const hasChanged = outcome(nextChange(window, here));
    await vi.advanceTimersByTimeAsync(500);
    expect(hasChanged()).toBe(true);
  });

  it('ends without a change where the page stays as it is', async () => {
    lookAround(here, document);
    const hasChanged = outcome(nextChange(window, here));
    await vi.advanceTimersByTimeAsync(15_000);
    expect(hasChanged()).toBe(false);
  });

  it('lets a page be that never rests', async () => {
    lookAround(here, document);
    const hasChanged = outcome(nextChange(window, here));
    for (let turn = 0; turn < 60; turn++) await change(250);
    expect(hasChanged()).toBe(false);
  });

  it('ends when the page is looked at or watched anew: there is one wait a page', async () => {
    lookAround(here, document);
    const first = outcome(nextChange(window, here));
    const second = outcome(nextChange(window, here));
    await vi.advanceTimersByTimeAsync(0);
    expect([first(), second()]).toEqual([false, 'still waiting']);
    lookAround(here, document);
    await vi.advanceTimersByTimeAsync(0);
    expect(second()).toBe(false);
  });
});

describe('looking at a page', () => {
  it('does not take the old text for the new after navigation within the page', async () => {
    expect(lookAround(here, document)).toMatchObject({ url: location.href });
    history.pushState(null, '', '/next-story');
    expect(lookAround(here, document)).toBe('moved');
    const hasChanged = outcome(nextChange(window, here));
    await vi.advanceTimersByTimeAsync(500);
    expect(hasChanged()).toBe(true);
    expect(lookAround(here, document)).toMatchObject({ url: location.href });
  });

  it('does not take another fragment for another page', () => {
    lookAround(here, document);
    history.pushState(null, '', '#comments');
    expect(lookAround(here, document)).toMatchObject({ isShort: true });
  });

  it('looks as often as it is asked to', () => {
    const page = documentOf(newsPage());
    expect(lookAround(here, page)).toEqual(lookAround(here, page));
  });
});
