import { glanceAt } from './glance';
import { ownOf } from './own-property';
import type { Glance } from '../types/article';

/** Quiet time after a change of the page before it is looked at again, and how long a change is waited for: a page that never rests is let be. */
const QUIET_MS = 400;
const PATIENCE_MS = 12_000;

/** What the scripts remember of the page they run in. The extension's own world has it: a page cannot see it. */
export type Here = {
  standpoint?: {
    /** Address, without fragment, that the page may be looked at under; '' for none yet. */
    readonly address: string;
    /** How many elements it had when it was last looked at; null where nobody counted. */
    readonly elements: number | null;
    /** Ends the watch that goes on; whoever waits for it hears that nothing changed. */
    readonly end: (() => void) | null;
  };
};

/**
 * Looks at a page; 'moved' where it went to another address by itself since the last look and has not come to rest since.
 * The address changes before the text does: the old page must not be taken for the new one.
 */
export function lookAround(here: Here, page: Document): Glance | 'moved' | null {
  const url = ownOf(page, 'URL');
  const { standpoint } = here;
  if (standpoint !== undefined && standpoint.address !== withoutFragment(url)) return 'moved';
  standpoint?.end?.();
  const glance = glanceAt(page, url);
  const elements = glance?.isShort ? elementsOf(page) : null;
  here.standpoint = { address: withoutFragment(url), elements, end: null };
  return glance;
}

/**
 * Settles once the page has changed and been quiet for a while: with true; with false where it does not change, never
 * rests, or is looked at or watched anew. What changed since the last look, and another address, count as changes.
 */
export function nextChange(view: Window, here: Here): Promise<boolean> {
  here.standpoint?.end?.();
  const page = view.document;
  const address = () => withoutFragment(ownOf(page, 'URL'));
  return new Promise((resolve) => {
    let quiet: number | undefined;
    const end = (hasChanged: boolean) => {
      observer.disconnect();
      view.clearTimeout(quiet);
      view.clearTimeout(deadline);
      here.standpoint = { ...last, address: hasChanged ? address() : last.address, end: null };
      resolve(hasChanged);
    };
    const wait = () => {
      view.clearTimeout(quiet);
      quiet = view.setTimeout(end, QUIET_MS, true);
    };
    const observer = new MutationObserver(wait);
    const deadline = view.setTimeout(end, PATIENCE_MS, false);
    const last = here.standpoint ?? { address: '', elements: null };
    here.standpoint = { ...last, end: () => end(false) };
    observer.observe(ownOf(page, 'documentElement'), { childList: true, subtree: true });
    const isOther = last.elements !== null && last.elements !== elementsOf(page);
    if (isOther || last.address !== address()) wait();
  });
}

const elementsOf = (page: Document): number => ownOf(page, 'documentElement').getElementsByTagName('*').length;

const withoutFragment = (url: string): string => url.split('#')[0] as string;
