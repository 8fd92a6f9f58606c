import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import detector from '../../entrypoints/detector';
import reader from '../../entrypoints/reader';
import watcher from '../../entrypoints/watcher';
import { documentOf, newsPage } from '../support/news-page';

beforeEach(() => {
  fakeBrowser.reset();
  document.replaceChild(document.adoptNode(documentOf(newsPage()).documentElement), document.documentElement);
});
afterEach(() => vi.restoreAllMocks());

describe('the scripts in a page', () => {
  it('send no event that the page could hear', () => {
    const dispatched = vi.spyOn(EventTarget.prototype, 'dispatchEvent');
    const posted = vi.spyOn(window, 'postMessage');
    for (const script of [detector, detector, watcher, reader, reader]) void script.main();
    expect(dispatched).not.toHaveBeenCalled();
    expect(posted).not.toHaveBeenCalled();
  });

  it('that run on every page send no message and listen to nothing: they answer who runs them', () => {
    const sent = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(undefined);
    const listened = vi.spyOn(EventTarget.prototype, 'addEventListener');
    expect(detector.main()).toMatchObject({ url: location.href, isShort: expect.any(Boolean) as boolean });
    expect(watcher.main()).toBeInstanceOf(Promise);
    expect(sent).not.toHaveBeenCalled();
    expect(listened).not.toHaveBeenCalled();
  });
});
