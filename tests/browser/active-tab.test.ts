import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followActiveTab, LOADING_PATIENCE, type Sight } from '@/lib/panel/active-tab';
import { setClick } from '@/lib/storage/detection';

type Answer = { readonly id: number; readonly windowId: number; readonly url: string; readonly status: string };
const tabOf = (id: number): Answer => ({
  id,
  windowId: 1,
  url: `https://paper.example/${id}#top`,
  status: 'complete',
});

/** A browser that answers, question by question, when the test says so. */
function slowBrowser() {
  const answers: ((tab: Answer) => void)[] = [];
  const listeners: { activated: (info: { tabId: number; windowId: number }) => void } = { activated: () => {} };
  const event = { addListener: () => {}, removeListener: () => {} };
  let update: (id: number, change: { status: string }) => void = () => {};
  Object.assign(fakeBrowser.tabs, {
    query: () => new Promise((resolve) => answers.push((tab) => resolve([tab]))),
    onUpdated: { ...event, addListener: (listener: typeof update) => (update = listener) },
    onActivated: {
      ...event,
      addListener: (listener: typeof listeners.activated) => (listeners.activated = listener),
    },
  });
  Object.assign(fakeBrowser.permissions, { onAdded: event, onRemoved: event });
  const asked = (count: number) => vi.waitFor(() => expect(answers).toHaveLength(count));
  return {
    asked,
    answer: (question: number, id: number, status = 'complete') => answers[question]?.({ ...tabOf(id), status }),
    update: (id: number, status: string) => update(id, { status }),
    activate: (id: number) => listeners.activated({ tabId: id, windowId: 1 }),
  };
}

/** Follows, and has seen tab 1. */
async function following() {
  const world = slowBrowser();
  const seen: Sight[] = [];
  const stop = followActiveTab((sight) => seen.push(sight));
  await world.asked(1);
  world.answer(0, 1);
  await vi.waitFor(() => expect(seen).toHaveLength(1));
  return { ...world, seen, stop };
}

beforeEach(() => fakeBrowser.reset());

describe('the active tab', () => {
  it('is told with its address but for the fragment', async () => {
    const { seen } = await following();
    expect(seen[0]).toEqual({
      tab: { id: 1, url: 'https://paper.example/1', title: null },
      isArticle: null,
      isLoading: false,
      hasArrived: false,
      isAsked: false,
    });
  });

  it('is the one that the reader went to last, although the browser answers late about the one before', async () => {
    const { seen, asked, answer, activate } = await following();
    await setClick(1, 5);
    await asked(2);
    activate(2);
    await asked(3);
    answer(2, 2);
    await vi.waitFor(() => expect(seen).toHaveLength(2));
    answer(1, 1);
    activate(2);
    await asked(4);
    answer(3, 2);
    await vi.waitFor(() => expect(seen.length).toBeGreaterThan(2));
    expect(seen.map(({ tab }) => tab?.id)).toEqual([1, 2, 2]);
  });

  it('has been asked for, once, although more has happened since the click', async () => {
    const { seen, asked, answer, activate } = await following();
    await setClick(1, 5);
    await asked(2);
    activate(1);
    await asked(3);
    answer(1, 1);
    answer(2, 1);
    await vi.waitFor(() => expect(seen.length).toBeGreaterThan(1));
    activate(1);
    await asked(4);
    answer(3, 1);
    await vi.waitFor(() => expect(seen.length).toBeGreaterThan(2));
    expect(seen.map(({ isAsked }) => isAsked)).toEqual([false, true, false]);
  });

  it('is nobody’s matter once the following has ended', async () => {
    const { seen, asked, answer, activate, stop } = await following();
    activate(2);
    await asked(2);
    stop();
    answer(1, 2);
    await new Promise((resolve) => setTimeout(resolve));
    await setClick(2, 5);
    await new Promise((resolve) => setTimeout(resolve));
    expect(seen).toHaveLength(1);
    await asked(2);
  });

  it('tells once that a page has come into the tab anew, when it is there', async () => {
    const { seen, ...world } = await following();
    world.update(1, 'loading');
    world.update(1, 'complete');
    await world.asked(3);
    world.answer(1, 1);
    world.answer(2, 1);
    await vi.waitFor(() => expect(seen.at(-1)?.hasArrived).toBe(true));
    world.update(1, 'complete');
    await world.asked(4);
    world.answer(3, 1);
    await vi.waitFor(() => expect(seen.at(-1)?.hasArrived).toBe(false));
  });

  it('counts as loaded once it has said for long that it loads, and has its time anew when another page comes', async () => {
    const { seen, asked, answer, update } = await following();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
    try {
      update(1, 'loading');
      await asked(2);
      answer(1, 1, 'loading');
      await vi.waitFor(() => expect(seen).toHaveLength(2));
      await vi.advanceTimersByTimeAsync(LOADING_PATIENCE);
      await asked(3);
      answer(2, 1, 'loading');
      await vi.waitFor(() => expect(seen).toHaveLength(3));
      update(1, 'loading');
      await asked(4);
      answer(3, 1, 'loading');
      await vi.waitFor(() => expect(seen).toHaveLength(4));
      expect(seen.map(({ isLoading }) => isLoading)).toEqual([false, true, false, true]);
    } finally {
      vi.useRealTimers();
    }
  });
});
