import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handleBackgroundCalls } from '@/lib/messaging/handle-in-background';
import { handleTabCalls } from '@/lib/messaging/handle-in-tab';
import { readArticle, reveal } from '@/lib/messaging/index';
import type { Glance } from '@/lib/types/article';

const glance: Glance = {
  ...{ url: 'https://daily.example/talks', title: 'Talks', siteName: '', ogType: 'article', metas: ['og:type'] },
  ...{ data: [], hasAmp: false, hasByline: true, hasNewsItem: false, articles: 1, code: 0, tables: 0 },
  ...{ prose: 900, mainProse: 900, sample: 'Norland offered to host the talks.' },
};
const topFrame = { id: fakeBrowser.runtime.id, frameId: 0, tab: { id: 7 } };
const ignore = () => Promise.resolve();
const quote = { exact: 'Norland offered', prefix: '', suffix: '', start: 0 };

/** Sends as the browser would: `sender` is not the caller's to choose. Answers with the reply, or the error's message. */
function deliver(call: string, data: unknown, sender: object): Promise<unknown> {
  return new Promise((answer) => {
    void fakeBrowser.runtime.onMessage
      .trigger({ call, data }, sender, answer)
      .then((taken) => (taken as unknown[]).includes(true) || answer(undefined));
  });
}

beforeEach(() => fakeBrowser.reset());

describe('calls to the background', () => {
  it('are answered with the tab that the browser names', async () => {
    const pageSeen = vi.fn(() => Promise.resolve(true));
    handleBackgroundCalls({ pageSeen, passageChosen: ignore, placesReached: ignore });
    expect(await deliver('pageSeen', glance, topFrame)).toEqual({ value: true });
    expect(pageSeen).toHaveBeenCalledWith(7, glance);
  });

  it.each([
    ['another extension', { ...topFrame, id: 'someone-else' }, glance],
    ['a frame inside a page', { ...topFrame, frameId: 3 }, glance],
    ['no tab', { id: topFrame.id, frameId: 0 }, glance],
    ['a page that claims an odd count', topFrame, { ...glance, prose: -7 }],
    ['a page that sends a sample of a megabyte', topFrame, { ...glance, sample: 'x'.repeat(1_000_000) }],
    ['a page that sends a title of a megabyte', topFrame, { ...glance, title: 'x'.repeat(1_000_000) }],
    ['a page with an address that is no web address', topFrame, { ...glance, url: 'javascript:alert(1)' }],
    ['a page that sends nothing', topFrame, undefined],
  ])('are refused from %s', async (_who, sender, data) => {
    const pageSeen = vi.fn(() => Promise.resolve(true));
    handleBackgroundCalls({ pageSeen, passageChosen: ignore, placesReached: ignore });
    expect(await deliver('pageSeen', data, sender)).toHaveProperty('error');
    expect(pageSeen).not.toHaveBeenCalled();
  });
});

describe('calls to a tab', () => {
  const handlers = () => ({
    readArticle: vi.fn(),
    reveal: vi.fn(() => 'shown' as const),
    highlightAll: vi.fn(() => 0),
    clearHighlights: vi.fn(),
    followPlaces: vi.fn(),
  });

  it('are refused from another extension and with an empty passage', async () => {
    const calls = handlers();
    handleTabCalls(calls);
    await deliver('reveal', quote, { id: 'someone-else' });
    await deliver('reveal', { ...quote, exact: '' }, { id: fakeBrowser.runtime.id });
    expect(calls.reveal).not.toHaveBeenCalled();
    expect(await deliver('reveal', quote, { id: fakeBrowser.runtime.id })).toEqual({ value: 'shown' });
    expect(calls.reveal).toHaveBeenCalledWith(quote);
  });

  it('are left unanswered where nothing goes by such a name, or no name is given', async () => {
    handleTabCalls(handlers());
    for (const name of ['toString', '__proto__', 'pageSeen', ''])
      expect(await deliver(name, quote, { id: fakeBrowser.runtime.id }), name).toBeUndefined();
  });

  it('are answered no longer after it was stopped', async () => {
    const calls = handlers();
    handleTabCalls(calls)();
    expect(await deliver('reveal', quote, { id: fakeBrowser.runtime.id })).toBeUndefined();
    expect(calls.reveal).not.toHaveBeenCalled();
  });
});

describe('calls of the panel', () => {
  const refuseToInject = (message: string) => {
    fakeBrowser.scripting.executeScript = vi.fn(() => Promise.reject(new Error(message)));
  };

  it.each([
    ['Cannot access a chrome:// URL', 'page-restricted'],
    ['The extensions gallery cannot be scripted.', 'page-restricted'],
    [
      'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
      'page-unreachable',
    ],
    ['Missing host permission for the tab', 'page-unreachable'],
  ])('turn "%s" into the problem %s', async (message, code) => {
    refuseToInject(message);
    expect(await readArticle(7)).toEqual({ ok: false, problem: { code } });
    expect(await reveal(7, quote)).toBe('unreachable');
  });

  it('try once more where the page was replaced by another while it was read', async () => {
    fakeBrowser.scripting.executeScript = vi.fn(() => Promise.resolve([]));
    fakeBrowser.tabs.sendMessage = vi
      .fn()
      .mockRejectedValueOnce(new Error('The message port closed before a response was received.'))
      .mockResolvedValue({ value: { ok: false, problem: { code: 'no-text' } } });
    expect(await readArticle(7)).toEqual({ ok: false, problem: { code: 'no-text' } });
    expect(fakeBrowser.scripting.executeScript).toHaveBeenCalledTimes(2);
  });

  it('say so at last where a page is too busy with itself to answer', async () => {
    vi.useFakeTimers();
    fakeBrowser.scripting.executeScript = vi.fn(() => new Promise<never>(() => undefined));
    const [article, shown] = [readArticle(7), reveal(7, quote)];
    await vi.advanceTimersByTimeAsync(60_000);
    vi.useRealTimers();
    expect(await article).toEqual({ ok: false, problem: { code: 'page-busy' } });
    expect(await shown).toBe('no-answer');
  });

  it.each([
    ['hidden', 'hidden'],
    ['covered', 'covered'],
    ['<b>anything</b>', 'unreachable'],
  ])('pass on that a passage is "%s" as "%s"', async (value, answer) => {
    fakeBrowser.scripting.executeScript = vi.fn(() => Promise.resolve([]));
    fakeBrowser.tabs.sendMessage = vi.fn(() => Promise.resolve({ value }));
    expect(await reveal(7, quote)).toBe(answer);
  });

  it('do not believe an article that does not fit', async () => {
    fakeBrowser.scripting.executeScript = vi.fn(() => Promise.resolve([]));
    fakeBrowser.tabs.sendMessage = vi.fn(() =>
      Promise.resolve({ value: { ok: true, value: { title: 'x', text: 7 } } }),
    );
    expect(await readArticle(7)).toMatchObject({ ok: false, problem: { code: 'bug' } });
  });
});
