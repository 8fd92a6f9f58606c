import { unclobbered } from './unclobbered';

/** Quiet time after a change of the page before it is looked at again, and the bounds of it: a page that never rests is let be. */
const QUIET_MS = 400;
const LOOKS = 6;
const PATIENCE_MS = 12_000;

/** The part of the Navigation API that is used; absent in Firefox before 147. */
type WithNavigation = { readonly navigation?: EventTarget };

/**
 * Calls `look` now, again when the page's text arrives late (until `look` answers true), after navigation within the page,
 * and when the page comes back from the back-forward cache. Ends with `signal`.
 */
export function watchPage(view: Window, look: () => boolean, signal: AbortSignal): void {
  let settle: (() => void) | null = null;
  let address = view.location.href;

  const start = () => {
    settle?.();
    settle = look() ? null : lookAfterChanges(view, look, signal);
  };
  const moved = () => {
    if (view.location.href.split('#')[0] === address.split('#')[0]) return;
    address = view.location.href;
    // The address changes before the text does: the old page must not be taken for the new one.
    settle?.();
    settle = lookAfterChanges(view, look, signal);
  };

  view.addEventListener('pageshow', ({ persisted }) => persisted && start(), { signal });
  const { navigation } = view as WithNavigation;
  if (navigation) navigation.addEventListener('currententrychange', moved, { signal });
  else {
    view.addEventListener('popstate', moved, { signal });
    // Without the Navigation API nobody tells of pushState; what calls it is nearly always a click.
    const afterClick = () =>
      [0, 300, 1_500].forEach((delay) => view.setTimeout(() => !signal.aborted && moved(), delay));
    view.addEventListener('click', afterClick, { signal, capture: true, passive: true });
  }
  signal.addEventListener('abort', () => settle?.());
  const document = unclobbered(view.document as Document & { readonly prerendering?: boolean });
  if (document.prerendering) document.addEventListener('prerenderingchange', start, { signal, once: true });
  else start();
}

/** Looks after a quiet time, then after each burst of changes within the bounds, until `look` answers true. Answers with a function that ends it. */
function lookAfterChanges(view: Window, look: () => boolean, signal: AbortSignal): () => void {
  let looks = 0;
  const observer = new MutationObserver(() => {
    view.clearTimeout(timer);
    timer = view.setTimeout(again, QUIET_MS);
  });
  const end = () => {
    observer.disconnect();
    view.clearTimeout(timer);
    view.clearTimeout(deadline);
  };
  const again = () => {
    if (signal.aborted || look() || ++looks >= LOOKS) end();
  };
  let timer = view.setTimeout(again, QUIET_MS);
  const deadline = view.setTimeout(end, PATIENCE_MS);
  observer.observe(unclobbered(view.document).documentElement, { childList: true, subtree: true });
  return end;
}
