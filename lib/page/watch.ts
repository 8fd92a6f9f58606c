import { ownOf, unclobbered } from './unclobbered';

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
export function watchPage(view: Window, look: () => Promise<boolean>, signal: AbortSignal): void {
  let settle: (() => void) | null = null;
  let address = view.location.href;
  let turn = 0;

  const start = async () => {
    settle?.();
    settle = null;
    const mine = ++turn;
    // What changes until the answer is there is noticed by the number of elements: to observe costs, and most need not.
    const all = ownOf(view.document, 'documentElement').getElementsByTagName('*');
    const before = all.length;
    const isArticle = await look();
    if (isArticle || mine !== turn || signal.aborted) return;
    settle = lookAfterChanges(view, look, signal, all.length !== before);
  };
  const moved = () => {
    if (view.location.href.split('#')[0] === address.split('#')[0]) return;
    address = view.location.href;
    // The address changes before the text does: the old page must not be taken for the new one.
    settle?.();
    turn += 1;
    settle = lookAfterChanges(view, look, signal, true);
  };

  view.addEventListener('pageshow', ({ persisted }) => persisted && void start(), { signal });
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
  const document = view.document as Document & { readonly prerendering?: boolean };
  if (ownOf(document, 'prerendering' as keyof Document))
    unclobbered(document).addEventListener('prerenderingchange', () => void start(), { signal, once: true });
  else void start();
}

/**
 * Looks after each burst of changes within the bounds, until `look` answers true; after a quiet time at once where the page
 * has changed already. Answers with a function that ends it.
 */
function lookAfterChanges(
  view: Window,
  look: () => Promise<boolean>,
  signal: AbortSignal,
  hasChanged: boolean,
): () => void {
  let looks = 0;
  let timer: number | undefined;
  const wait = () => {
    view.clearTimeout(timer);
    timer = view.setTimeout(() => void again(), QUIET_MS);
  };
  const observer = new MutationObserver(wait);
  const end = () => {
    observer.disconnect();
    view.clearTimeout(timer);
    view.clearTimeout(deadline);
  };
  const again = async () => {
    if (signal.aborted || ++looks > LOOKS || (await look()) || looks === LOOKS) end();
  };
  const deadline = view.setTimeout(end, PATIENCE_MS);
  observer.observe(ownOf(view.document, 'documentElement'), { childList: true, subtree: true });
  if (hasChanged) wait();
  return end;
}
