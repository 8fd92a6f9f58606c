import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Revealed } from '../messaging/index';
import type { Analysis, CountryCode } from '../types/analysis';
import type { CountryCard } from '../types/card';
import type { Problem } from '../types/problem';
import type { Span } from '../types/span';
import type { Sight, Tab } from './active-tab';
import { correctionKey, loadCorrections, type Correction, type Corrections } from './corrections';
import { highlightItems, placesOf, type HighlightSet } from './highlights';
import { keep, keyOf, type Kept } from './kept-results';
import type { LibraryView } from './library';
import type { LiveService, LookUp } from './live-services';
import type { LookupSwitches } from './lookup-links';
import { isShown, isWorthAnotherLook, screenOf } from './look-again';
import { viewOfPassage } from './passage-view';
import { firstView, type Screen, type View } from './screen';
import type { PanelServices } from './services';
import { FEWEST_WORDS, wordsUpTo } from './word-count';
import { isSame, quoteOf } from './text-quote';

/** Everything that the panel's views read. Open rows, filters and text fields are the components' own. */
export type PanelState = {
  readonly screen: Screen;
  readonly view: View;
  readonly corrections: Corrections;
  /** The passage that was last asked for in the page, and what came of it. */
  readonly revealed: { readonly span: Span; readonly answer: Revealed } | null;
  /** The passage that the reader clicked in the page; `turn` grows with each click. */
  readonly chosen: { readonly span: Span; readonly turn: number } | null;
  /** What is marked in the page, and how many passages were found. */
  readonly highlighted: { readonly set: HighlightSet; readonly found: number } | null;
  /** The reader wants to see in the panel what stands where they are in the page. */
  readonly isFollowing: boolean;
  /** Those passages; empty until one is reached. */
  readonly here: readonly Span[];
  /** Single letters and digits do something. */
  readonly hasSingleKeys: boolean;
  readonly lookups: LookupSwitches;
  /** Services that the reader lets the panel ask. */
  readonly live: readonly LiveService[];
  /** What the library says of this article; null until it has been asked. */
  readonly library: LibraryView | null;
};

/** What a reader can do. None of them rejects. */
export type PanelActions = {
  /** Begins to follow the window's active tab; returns a function that ends everything. */
  readonly follow: () => () => void;
  /** Reads the page of the active tab, whatever the detector thinks of it. */
  readonly readAgain: () => void;
  readonly setView: (view: View) => void;
  /** Shows a passage of the article in the page. */
  readonly show: (span: Span) => Promise<void>;
  /** Marks passages in the page; null takes the marks away. */
  readonly highlight: (set: HighlightSet | null) => Promise<void>;
  /** Marks in the panel what stands where the reader is in the page, or no longer. */
  readonly setFollowing: (isWanted: boolean) => Promise<void>;
  /** Corrects a verdict; null withdraws the correction. */
  readonly correct: (country: CountryCode, correction: Correction | null) => Promise<void>;
  /** Keeps the article in the library. */
  readonly keepArticle: () => Promise<void>;
  /** Asks the browser for the site of an address, or for every site. Call it first thing in a click. */
  readonly allowSite: (address: string | null) => void;
  /** The card of a country of the article; null where we hold no facts about it. */
  readonly loadCard: (country: CountryCode) => Promise<CountryCard | null>;
  /** The key that opens the panel. Rejects where there is no panel to open. */
  readonly openingKey: PanelServices['openingKey'];
  /** Asks a service; the signal cancels. */
  readonly lookUp: LookUp;
};

/** The panel’s state and what a reader can do with it. */
export type PanelStore = StoreApi<PanelState & PanelActions>;

const untouched = {
  corrections: {},
  revealed: null,
  chosen: null,
  highlighted: null,
  here: [],
  library: null,
} as const;

/** The panel's brain. Each run over an article carries a signal: leaving the page aborts reading and ends the analysis. */
export function createPanelStore(services: PanelServices): PanelStore {
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
  /** Pages with marks in them: they stay there while another tab is in front. */
  const marked = new Map<string, HighlightSet>();

  return createStore((set, get) => {
    const show = (screen: Screen) => set({ screen, ...untouched });
    const fail = (tab: Tab, problem: Problem) => show(screenOf(tab, problem, lastAddresses));

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
      try {
        show({ phase: 'reading', tab });
        const [verdict, article] = await Promise.all([isArticle ?? services.detect(tab), services.readArticle(tab.id)]);
        if (signal.aborted) return;
        if (!article.ok) return fail(tab, article.problem);
        // An answer that came while the page was read, and was no longer waited for, counts as well.
        const answer = verdict ?? heard.get(keyOf(tab)) ?? null;
        isUnsure = answer === null;
        if (answer === false) return show({ phase: 'no-article', tab });
        const words = wordsUpTo(article.value.text, FEWEST_WORDS, article.value.lang);
        if (words < FEWEST_WORDS) return fail(tab, { code: 'too-short', words });
        show({ phase: 'analyzing', tab });
        const loading = loadCorrections(article.value, services.loadCorrections);
        const arrive = async (analysis: Analysis) => {
          const corrections = await loading.catch(() => ({}));
          if (signal.aborted || get().screen.phase !== 'analyzing') return;
          set({ screen: { phase: 'arriving', tab, analysis }, corrections, view: firstView(analysis) });
        };
        const [analysis, corrections] = await Promise.all([
          services.analyze(article.value, signal, (first) => void arrive(first)),
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

    return {
      ...untouched,
      screen: { phase: 'starting' },
      view: 'stances',
      isFollowing: false,
      hasSingleKeys: true,
      lookups: {},
      live: [],
      follow: () => {
        const stops = [
          services.followTab(look),
          services.watchLookups((lookups) => set({ lookups })),
          services.watchLive((live) => set({ live })),
          services.watchSingleKeys((hasSingleKeys) => set({ hasSingleKeys })),
          services.watchFollowing((isWanted) => isWanted !== get().isFollowing && followPlaces(isWanted)),
        ];
        return () => {
          stops.forEach((stop) => stop());
          leave();
        };
      },
      readAgain: () => {
        const { screen } = get();
        if (screen.phase !== 'starting' && screen.tab) void read(screen.tab, true);
      },
      setView: (view) => set({ view }),
      show: async (span) => {
        const { screen } = get();
        if (screen.phase !== 'ready') return;
        const answer = await services.reveal(screen.tab.id, quoteOf(screen.analysis.article.text, span));
        if (get().screen === screen) set({ revealed: { span, answer } });
      },
      highlight: async (which) => {
        const { screen, corrections } = get();
        if (screen.phase !== 'ready') return;
        if (which === null) {
          marked.delete(keyOf(screen.tab));
          set({ highlighted: null });
          return services.clearHighlights(screen.tab.id);
        }
        const items = highlightItems(screen.analysis, which, corrections);
        const found = await services.highlightAll(screen.tab.id, items);
        if (get().screen !== screen) return;
        marked.set(keyOf(screen.tab), which);
        set({ highlighted: { set: which, found } });
      },
      setFollowing: async (isWanted) => {
        followPlaces(isWanted);
        await services.setFollowing(isWanted).catch(services.report);
      },
      correct: async (country, correction) => {
        const { screen } = get();
        if (screen.phase !== 'ready') return;
        const others = Object.entries(get().corrections).filter(([code]) => code !== country);
        const corrections = Object.fromEntries(correction ? [...others, [country, correction] as const] : others);
        set({ corrections });
        keep(kept, screen.tab, { analysis: screen.analysis, corrections });
        const key = correctionKey(screen.analysis.article);
        if (key !== null) await services.saveCorrections(key, corrections).catch(services.report);
        await services.library.correct(screen.analysis, country, correction).catch(services.report);
      },
      keepArticle: async () => {
        const { screen } = get();
        if (screen.phase === 'ready') await consult(screen, services.library.keep(screen.analysis));
      },
      allowSite: (address) => {
        services.allowSite(address).catch(services.report);
      },
      lookUp: services.lookUp,
      openingKey: services.openingKey,
      loadCard: async (country) => {
        const { screen } = get();
        if (!('analysis' in screen)) return null;
        const codes = screen.analysis.countries.map(({ code }) => code);
        return services.loadCard(country, codes).catch((error) => {
          services.report(error);
          return null;
        });
      },
    };
  });
}

/** Whether the passage is the one that was last asked for, and what came of it. */
export const revealedAt = ({ revealed }: PanelState, span: Span): Revealed | null =>
  revealed && isSame(revealed.span, span) ? revealed.answer : null;
