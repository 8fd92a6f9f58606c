import { unclobbered } from './unclobbered';

/** How long a passage is kept in sight while its page still moves: pictures that arrive, advertisements that go. */
const SETTLING_MS = 5_000;
/** Longest time that a smooth scroll is waited for. */
const SCROLL_MS = 1_500;
/** Corrections at most: a page that will not have the passage in sight is let be. */
const CORRECTIONS = 8;
/** What a reader does to move about: from then on the page is theirs. */
const OWN_MOVES = ['wheel', 'touchstart', 'keydown', 'pointerdown'];

/**
 * Brings a range to the middle of the window, without motion where the reader asked for none, and holds it there while
 * the page's layout settles, unless the reader moves. Returns a function that ends it.
 */
export function bringIntoView(range: Range): () => void {
  const owner = range.startContainer.ownerDocument;
  const document = owner && unclobbered(owner);
  const view = document?.defaultView;
  if (!view) return () => {};
  const ended = new AbortController();
  const { signal } = ended;
  let isMoving = true;
  let left = CORRECTIONS;
  const check = () => {
    if (isMoving || signal.aborted || left === 0 || isInView(range, view)) return;
    left--;
    scrollTo(range, view, 'instant');
  };
  const arrive = () => {
    isMoving = false;
    check();
  };
  scrollTo(range, view, view.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth');
  document.addEventListener('scrollend', arrive, { capture: true, passive: true, signal });
  for (const move of OWN_MOVES)
    document.addEventListener(move, () => ended.abort(), { capture: true, passive: true, signal });
  const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(check);
  observer?.observe(document.documentElement);
  if (document.body) observer?.observe(document.body);
  const timers = [view.setTimeout(arrive, SCROLL_MS), view.setTimeout(() => ended.abort(), SETTLING_MS)];
  signal.addEventListener('abort', () => {
    observer?.disconnect();
    timers.forEach((timer) => view.clearTimeout(timer));
  });
  return () => ended.abort();
}

/** A passage that is taller than the window is in view with its beginning. */
function isInView(range: Range, view: Window): boolean {
  const { top, bottom, height } = range.getBoundingClientRect();
  return top >= 0 && (height < view.innerHeight * 0.8 ? bottom <= view.innerHeight : top < view.innerHeight * 0.8);
}

function scrollTo(range: Range, view: Window, behavior: ScrollBehavior): void {
  const parent = range.startContainer.parentElement;
  if (!parent) return;
  const element = unclobbered(parent);
  if (element.getBoundingClientRect().height < view.innerHeight * 0.8) {
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior });
    return;
  }
  const { top } = range.getBoundingClientRect();
  view.scrollBy({ top: top - view.innerHeight / 2, behavior });
}
