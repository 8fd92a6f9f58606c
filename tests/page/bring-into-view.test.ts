import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bringIntoView } from '@/lib/page/bring-into-view';
import { unclobbered } from '@/lib/page/unclobbered';

const view = unclobbered(document).defaultView as Window;
let isReduced = false;
let top = 0;
let tellResized = () => {};
let letGo = () => {};
const scrolled = vi.fn();
const box = () => ({ top, bottom: top + 20, height: 20 }) as DOMRect;

/** A sentence of a page; `top` is where it stands in the window. */
function sentence(): Range {
  document.body.innerHTML = '<p>Norway offers ships.</p>';
  const paragraph = document.querySelector('p') as HTMLElement;
  paragraph.scrollIntoView = scrolled;
  paragraph.getBoundingClientRect = box;
  const range = document.createRange();
  range.selectNodeContents(paragraph.firstChild as Text);
  range.getBoundingClientRect = box;
  return range;
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('ResizeObserver', function (this: object, onResize: () => void) {
    tellResized = onResize;
    return Object.assign(this, { observe: () => undefined, disconnect: () => (tellResized = () => {}) });
  });
  const matchMedia = (query: string) => ({ matches: isReduced && query.includes('reduced-motion') });
  Object.assign(view, { matchMedia });
  scrolled.mockReset();
});
afterEach(() => {
  letGo();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** The scroll has come to its end, and the page has put the sentence there. */
const arriveAt = (place: number) => {
  top = place;
  document.dispatchEvent(new Event('scrollend'));
};
/** The page grew or shrank above the sentence. */
const shiftTo = (place: number) => {
  top = place;
  tellResized();
};

describe('bringing a sentence into view', () => {
  it.each([
    ['without motion where the reader asked for none', true, 'instant'],
    ['smoothly otherwise', false, 'smooth'],
  ])('comes to it %s', (_how, wish, behavior) => {
    isReduced = wish;
    letGo = bringIntoView(sentence());
    expect(scrolled).toHaveBeenCalledWith({ block: 'center', inline: 'nearest', behavior });
  });

  it('leaves it where the scroll brought it', () => {
    letGo = bringIntoView(sentence());
    arriveAt(300);
    shiftTo(320);
    expect(scrolled).toHaveBeenCalledTimes(1);
  });

  it('follows it where the page moved it away while it was being scrolled to', () => {
    letGo = bringIntoView(sentence());
    shiftTo(-3_500);
    expect(scrolled).toHaveBeenCalledTimes(1);
    arriveAt(-3_500);
    expect(scrolled).toHaveBeenCalledTimes(2);
    expect(scrolled).toHaveBeenLastCalledWith({ block: 'center', inline: 'nearest', behavior: 'instant' });
  });

  it('follows it where an advertisement pushed it away afterwards', () => {
    letGo = bringIntoView(sentence());
    arriveAt(300);
    shiftTo(4_000);
    expect(scrolled).toHaveBeenCalledTimes(2);
  });

  it('does so where the browser never says that the scroll has ended', () => {
    letGo = bringIntoView(sentence());
    top = 4_000;
    vi.advanceTimersByTime(2_000);
    expect(scrolled).toHaveBeenCalledTimes(2);
  });

  it.each(['wheel', 'touchstart', 'keydown', 'pointerdown'])('lets the page be once the reader moves (%s)', (move) => {
    letGo = bringIntoView(sentence());
    arriveAt(300);
    document.dispatchEvent(new Event(move));
    shiftTo(4_000);
    expect(scrolled).toHaveBeenCalledTimes(1);
  });

  it('lets a page be that never rests', () => {
    letGo = bringIntoView(sentence());
    arriveAt(300);
    for (let shift = 0; shift < 100; shift++) shiftTo(4_000 + shift);
    expect(scrolled.mock.calls.length).toBeLessThan(12);
    vi.advanceTimersByTime(10_000);
    const before = scrolled.mock.calls.length;
    shiftTo(9_000);
    expect(scrolled).toHaveBeenCalledTimes(before);
  });
});
