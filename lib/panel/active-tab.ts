import { browser } from 'wxt/browser';
import { lookAt } from '../messaging/index';
import { watchAccess } from '../permissions/grants';
import { getDetection, watchClick, watchDetection } from '../storage/detection';

/** A browser tab. `url` and `title` are null where the browser does not let us know them. */
export type Tab = { readonly id: number; readonly url: string | null; readonly title: string | null };

/** What is known of the active tab at one moment. */
export type Sight = {
  /** Null in a window without tabs. */
  readonly tab: Tab | null;
  /** The detector's verdict about this very page; null where it has not looked. */
  readonly isArticle: boolean | null;
  /** The page is still arriving: reading it now would read half of it. */
  readonly isLoading: boolean;
  /** A page has come into the tab since the sight before, perhaps the same one anew: what we put into that is gone. */
  readonly hasArrived: boolean;
  /** The reader has just asked for this page with the toolbar button. */
  readonly isAsked: boolean;
};

/** Address without fragment: the same page. */
export const pageOf = (address: string): string => address.split('#')[0] as string;

/** How long the detector may take to answer, in ms; it needs a few, on a page that has changed by itself some hundred. */
const PATIENCE = 600;

/**
 * Has the background look at a page where the reader did not have it noticed by itself, and waits for its verdict. From then
 * on it hears of text that comes late.
 */
export async function detectIn(tab: Tab): Promise<boolean | null> {
  const found = await getDetection(tab.id);
  if (found?.url === tab.url) return found.isArticle;
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<null>((resolve) => (timer = setTimeout(() => resolve(null), PATIENCE)));
  return Promise.race([lookAt(tab.id).catch(() => null), late]).finally(() => clearTimeout(timer));
}

/** How long a page may go on loading until it is looked at as it stands, in ms: some never come to an end. */
export const LOADING_PATIENCE = 4000;

/**
 * Follows the active tab of the panel's window: its activation, its navigation, the detector's verdict, the toolbar
 * button and grants. Calls back with each sight; returns a function that ends it. Holds no history: what is old is the
 * store's to know.
 */
export function followActiveTab(onSight: (sight: Sight) => void): () => void {
  let ended = false;
  let tabId: number | undefined;
  let windowId: number | undefined;
  let stops: (() => void)[] = [];
  let turn = 0;
  /** The tab that the reader clicked the toolbar button on, until a sight of it has said so. */
  let asked: number | null = null;
  /** The tab began to load since a sight of it as loaded. */
  let isArriving = false;
  /** Runs from the first sight of the tab as loading. */
  let patience: ReturnType<typeof setTimeout> | null = null;
  let isPatient = true;

  const waitAnew = () => {
    if (patience !== null) clearTimeout(patience);
    patience = null;
    isPatient = true;
  };
  const wait = () => {
    patience ??= setTimeout(() => {
      isPatient = false;
      void look();
    }, LOADING_PATIENCE);
  };

  const look = async () => {
    const mine = ++turn;
    const isOver = () => ended || mine !== turn;
    const [active] = await browser.tabs.query({
      active: true,
      ...(windowId === undefined ? { currentWindow: true } : { windowId }),
    });
    if (isOver()) return;
    windowId ??= active?.windowId;
    if (active?.id !== tabId) watchTab(active?.id);
    const detection = active?.id === undefined ? null : await getDetection(active.id);
    if (isOver()) return;
    const isAsked = active?.id === asked;
    asked = null;
    if (active?.status === 'loading') wait();
    else waitAnew();
    const isLoading = active?.status === 'loading' && isPatient;
    const hasArrived = isArriving && !isLoading;
    if (hasArrived) isArriving = false;
    const url = active?.url ? pageOf(active.url) : null;
    onSight({
      tab: active?.id === undefined ? null : { id: active.id, url, title: active.title ?? null },
      isArticle: detection && detection.url === url ? detection.isArticle : null,
      isLoading,
      hasArrived,
      isAsked,
    });
  };

  const watchTab = (id: number | undefined) => {
    stops.forEach((stop) => stop());
    tabId = id;
    isArriving = false;
    waitAnew();
    stops =
      id === undefined
        ? []
        : [watchDetection(id, () => void look()), watchClick(id, (at) => at !== null && lookAsAsked(id))];
  };
  const lookAsAsked = (id: number) => {
    asked = id;
    void look();
  };

  const onActivated = (info: { windowId: number }) => {
    if (windowId === undefined || info.windowId === windowId) void look();
  };
  const onUpdated = (id: number, change: { status?: string | undefined; url?: string | undefined }) => {
    if (id === tabId && change.status === 'loading') {
      isArriving = true;
      waitAnew();
    }
    if (id === tabId && (change.status !== undefined || change.url !== undefined)) void look();
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  const stopAccess = watchAccess(() => void look());
  void look();

  return () => {
    ended = true;
    watchTab(undefined);
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
    stopAccess();
  };
}
