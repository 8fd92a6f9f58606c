import type { Analysis } from '../types/analysis';
import type { Article } from '../types/article';
import type { Problem } from '../types/problem';
import type { Sight, Tab } from './active-tab';
import { loadCorrections, type Corrections } from './corrections';
import { placesOf, type HighlightSet } from './highlights';
import { keep, keyOf, type Kept } from './kept-results';
import type { LibraryView } from './library';
import { isShown, isWorthAnotherLook, screenOf } from './look-again';
import { untouched, type PanelStore } from './panel-state';
import { viewOfPassage } from './passage-view';
import { firstView, type Screen } from './screen';
import type { PanelServices } from './services';
import { isSameArticle } from './same-article';
import { nextPaint } from './next-paint';
import { FEWEST_WORDS, wordsUpTo } from './word-count';

/** Brings the page in front to the panel, and keeps what was read of others. */
export type PageReader = {
  /** Shows what the panel's first script found, without waiting for a sight of the tab, which comes meanwhile. */
  readonly begin: () => void;
  /** Shows what is in front: from what was kept, by reading it, or by saying why not. */
  readonly look: (sight: Sight) => void;
  /** `isArticle`: null has the detector look first; true reads the page whatever it is. Never rejects. */
  readonly read: (tab: Tab, isArticle: true | null) => Promise<void>;
  /** Ends reading, and following the page. */
  readonly leave: () => void;
  readonly followPlaces: (isFollowing: boolean) => void;
  /** Shows what the library says, if the screen it was asked for is still shown. */
  readonly consult: (screen: Screen, answer: Promise<LibraryView>) => Promise<void>;
  /** What was read, by page. */
  readonly kept: Map<string, Kept>;
  /** Pages with marks in them: they stay there while another tab is in front. */
  readonly marked: Map<string, HighlightSet>;
};

/** Each run over an article carries a signal: leaving the page aborts reading and ends the analysis. */
export function createPageReader(
  services: PanelServices,
  { set, get }: { readonly set: PanelStore['setState']; readonly get: PanelStore['getState'] },
): PageReader {
  let run = new AbortController();
  let stopSelection = () => {};
  let stopPlaces = () => {};
  /** The page is still arriving: it is not being read yet. */
  let isWaiting = false;
  /** The page is shown although the detector has not answered: it still may. */
  let isUnsure = false;
  /** What the detector last said about the page in front; null where it has not looked. */
  let heard: ReadonlyMap<string, boolean | null> = new Map();
  const lastAddresses = new Map<number, string>();
  const kept = new Map<string, Kept>();
  const marked = new Map<string, HighlightSet>();

  const show = (screen: Screen) => set({ screen, ...untouched });
  const fail = (tab: Tab, problem: Problem) => {
    const screen = screenOf(tab, problem);
    show(screen);
    if (screen.phase === 'not-allowed' && screen.lastAddress === null) void offerLastSite(screen);
  };

  /** A page whose address is hidden is of no site that is allowed already: then the last one is not offered for it. */
  const offerLastSite = async (screen: Screen & { phase: 'not-allowed' }) => {
    const lastAddress = lastAddresses.get(screen.tab.id);
    if (lastAddress === undefined || (await services.isSiteAllowed(lastAddress).catch(() => false))) return;
    if (get().screen === screen) set({ screen: { ...screen, lastAddress } });
  };

  const leave = () => {
    isWaiting = false;
    isUnsure = false;
    run.abort();
    run = new AbortController();
    stopSelection();
    stopPlaces();
    stopSelection = stopPlaces = () => {};
  };

  /** Begins to follow the reader through the page that is shown, or ends it. */
  const followPlaces = (isFollowing: boolean) => {
    stopPlaces();
    stopPlaces = () => {};
    set({ isFollowing, here: [] });
    const { screen } = get();
    if (!isFollowing || screen.phase !== 'ready') return;
    stopPlaces = services.followPlaces(screen.tab.id, placesOf(screen.analysis), (quotes) =>
      set({ here: quotes.map(({ start, exact }) => ({ start, end: start + exact.length })) }),
    );
  };

  /** Puts the marks back that went with the page before; a page that has none of the passages is not marked. */
  const markAgain = async (which: HighlightSet | undefined) => {
    if (which === undefined) return;
    await get().highlight(which);
    if (get().highlighted?.found === 0) set({ highlighted: null });
  };

  const enter = (screen: Screen & { phase: 'ready' }, corrections: Corrections) => {
    const hasArrived = get().screen.phase === 'arriving' && isShown(get().screen, screen.tab);
    set({ ...untouched, screen, corrections, view: hasArrived ? get().view : firstView(screen.analysis) });
    void consult(screen, services.library.opened(screen.analysis));
    followPlaces(get().isFollowing);
    void markAgain(marked.get(keyOf(screen.tab)));
    stopSelection = services.watchSelection(screen.tab.id, (quote) => {
      const span = { start: quote.start, end: quote.start + quote.exact.length };
      const view = viewOfPassage(screen.analysis, span, get().highlighted?.set === 'claims') ?? get().view;
      set({ view, chosen: { span, turn: (get().chosen?.turn ?? 0) + 1 } });
    });
  };

  const consult = async (screen: Screen, answer: Promise<LibraryView>) => {
    const library = await answer.catch(services.report);
    if (library && get().screen === screen) set({ library });
  };

  /** `isArticle`: null has the detector look first; true reads the page whatever it is. */
  const read = async (tab: Tab, isArticle: true | null) => {
    leave();
    marked.delete(keyOf(tab));
    const { signal } = run;
    const arrive = async (analysis: Analysis, loading: Promise<Corrections>, from: 'reading' | 'analyzing') => {
      const corrections = await loading.catch(() => ({}));
      if (signal.aborted || get().screen.phase !== from) return;
      set({ screen: { phase: 'arriving', tab, analysis }, corrections, view: firstView(analysis) });
    };
    const correctionsOf = (article: Article) => loadCorrections(article, services.loadCorrections);
    try {
      show({ phase: 'reading', tab });
      // Shown at once, and believed when the page says the same as it did then.
      const isFound = services.takeAhead.atStart?.()?.id === tab.id;
      const taking = services.takeAhead(tab).catch(() => null);
      const shown = taking.then((ahead) => ahead && arrive(ahead, correctionsOf(ahead.article), 'reading'));
      // Reading the page again must not hold up what is there already.
      if (isFound && (await shown.then(() => true))) await nextPaint();
      if (signal.aborted) return;
      const [verdict, article] = await Promise.all([isArticle ?? services.detect(tab), services.readArticle(tab.id)]);
      if (signal.aborted) return;
      if (!article.ok) return fail(tab, article.problem);
      // An answer that came while the page was read, and was no longer waited for, counts as well.
      const answer = verdict ?? heard.get(keyOf(tab)) ?? null;
      isUnsure = answer === null;
      if (answer === false) return show({ phase: 'no-article', tab });
      const words = wordsUpTo(article.value.text, FEWEST_WORDS, article.value.lang);
      if (words < FEWEST_WORDS) return fail(tab, { code: 'too-short', words });
      const loading = correctionsOf(article.value);
      const analyze = () => {
        show({ phase: 'analyzing', tab });
        return services.analyze(article.value, signal, (first) => void arrive(first, loading, 'analyzing'));
      };
      const ahead = await taking;
      if (signal.aborted) return;
      const isStill = ahead !== null && isSameArticle(ahead.article, article.value);
      const [analysis, corrections] = await Promise.all([
        isStill ? ({ ok: true, value: ahead } as const) : analyze(),
        loading,
      ]);
      if (signal.aborted) return;
      if (!analysis.ok) return fail(tab, analysis.problem);
      enter({ phase: 'ready', tab, analysis: analysis.value }, corrections);
      keep(kept, tab, { analysis: analysis.value, corrections });
    } catch (error) {
      services.report(error);
      if (!signal.aborted) fail(tab, { code: 'bug', detail: String(error) });
    }
  };

  const look = (sight: Sight) => {
    const { tab } = sight;
    if (tab === null) {
      leave();
      return show({ phase: 'no-article', tab });
    }
    if (tab.url) lastAddresses.set(tab.id, tab.url);
    heard = new Map([[keyOf(tab), sight.isArticle]]);
    if (isShown(get().screen, tab) && !isWorthAnotherLook(get().screen, sight, isWaiting)) {
      if (!isUnsure || sight.isArticle !== false) {
        if (sight.hasArrived && get().isFollowing) followPlaces(true);
        if (sight.hasArrived) void markAgain(get().highlighted?.set);
        return;
      }
      kept.delete(keyOf(tab));
    }
    leave();
    const before = kept.get(keyOf(tab));
    if (before && !sight.isAsked) enter({ phase: 'ready', tab, analysis: before.analysis }, before.corrections);
    else if (tab.url === null) fail(tab, { code: 'page-unreachable' });
    else if (!/^https?:/.test(tab.url)) fail(tab, { code: 'page-restricted' });
    else if (sight.isArticle === false) show({ phase: 'no-article', tab });
    else if (sight.isLoading && sight.isArticle !== true) {
      show({ phase: 'reading', tab });
      isWaiting = true;
    } else void read(tab, sight.isArticle);
  };

  const begin = () => {
    const tab = services.takeAhead.atStart?.() ?? null;
    if (tab !== null) void read(tab, null);
  };

  return { begin, look, read, leave, followPlaces, consult, kept, marked };
}
