import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handleBackgroundCalls } from '@/lib/messaging/handle-in-background';
import { handleTabCalls } from '@/lib/messaging/handle-in-tab';
import { prepareReader, readArticle, reveal } from '@/lib/messaging/index';

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
  const handlers = () => ({
    lookAt: vi.fn(() => Promise.resolve(true)),
    cameIntoView: vi.fn(ignore),
    passageChosen: vi.fn(ignore),
    placesReached: vi.fn(ignore),
  });
  const panel = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/sidepanel.html') };

  it('are answered with the tab that the browser names', async () => {
    const calls = handlers();
    handleBackgroundCalls(calls);
    expect(await deliver('passageChosen', quote, topFrame)).toEqual({ value: undefined });
    expect(calls.passageChosen).toHaveBeenCalledWith(7, quote);
  });

  it.each([
    ['another extension', { ...topFrame, id: 'someone-else' }, quote],
    ['a frame inside a page', { ...topFrame, frameId: 3 }, quote],
    ['no tab', { id: topFrame.id, frameId: 0 }, quote],
    ['a page that names an odd place', topFrame, { ...quote, start: -7 }],
    ['a page that sends a passage of a megabyte', topFrame, { ...quote, exact: 'x'.repeat(1_000_000) }],
    ['a page that sends nothing', topFrame, undefined],
  ])('are refused from %s', async (_who, sender, data) => {
    const calls = handlers();
    handleBackgroundCalls(calls);
    expect(await deliver('passageChosen', data, sender)).toHaveProperty('error');
    expect(calls.passageChosen).not.toHaveBeenCalled();
  });

  it('have a tab looked at for the panel, and for no page of the web', async () => {
    const calls = handlers();
    handleBackgroundCalls(calls);
    expect(await deliver('lookAt', 9, panel)).toEqual({ value: true });
    expect(calls.lookAt).toHaveBeenCalledExactlyOnceWith(9);
    for (const [data, sender] of [
      [9, topFrame],
      [9, { ...topFrame, url: 'https://daily.example/talks' }],
      [9, { ...panel, id: 'someone-else' }],
      ['9', panel],
    ] as const)
      expect(await deliver('lookAt', data, sender)).toHaveProperty('error');
    expect(calls.lookAt).toHaveBeenCalledTimes(1);
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
    for (const name of ['toString', '__proto__', 'passageChosen', ''])
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

  it('find the reader there already where it was prepared, and no harm done where it may not be', async () => {
    refuseToInject('Cannot access a chrome:// URL');
    expect(await prepareReader(7)).toBeUndefined();
    const injected = (fakeBrowser.scripting.executeScript = vi.fn(() => Promise.resolve([])));
    await prepareReader(7);
    expect(injected).toHaveBeenCalledExactlyOnceWith({ target: { tabId: 7 }, files: ['/reader.js'] });
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
