import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import detector from '../../entrypoints/detector';
import reader from '../../entrypoints/reader';
import { documentOf, newsPage } from '../support/news-page';

beforeEach(() => {
  fakeBrowser.reset();
  document.replaceChild(document.adoptNode(documentOf(newsPage()).documentElement), document.documentElement);
});
afterEach(() => vi.restoreAllMocks());

/** The page goes into the back-forward cache and comes back. */
function leaveAndComeBack() {
  window.dispatchEvent(new Event('pagehide'));
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
}

describe('the scripts in a page', () => {
  it('send no event that the page could hear', () => {
    const dispatched = vi.spyOn(EventTarget.prototype, 'dispatchEvent');
    const posted = vi.spyOn(window, 'postMessage');
    for (const script of [detector, detector, reader, reader]) void script.main();
    expect(dispatched).not.toHaveBeenCalled();
    expect(posted).not.toHaveBeenCalled();
  });

  it('are one detector, however often it is injected: the last', () => {
    const sent = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(undefined);
    void detector.main();
    void detector.main();
    sent.mockClear();
    leaveAndComeBack();
    expect(sent).toHaveBeenCalledTimes(1);
  });

  it('are silent once an update of the extension has left them behind', () => {
    const sent = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(undefined);
    void detector.main();
    sent.mockClear();
    const id = vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue(undefined as unknown as string);
    leaveAndComeBack();
    id.mockRestore();
    leaveAndComeBack();
    expect(sent).not.toHaveBeenCalled();
  });
});
