import { createStore } from 'zustand/vanilla';
import { correctionKey } from './corrections';
import { highlightItems } from './highlights';
import { keep, keyOf } from './kept-results';
import { createPageReader } from './page-reader';
import { untouched, type PanelStore } from './panel-state';
import type { PanelServices } from './services';
import { quoteOf } from './text-quote';

/** The panel's brain: what it shows, and what a reader can do. */
export function createPanelStore(services: PanelServices): PanelStore {
  return createStore((set, get) => {
    /** Work on the marks of each tab, one after the other: a page that is told to unmark while it still marks would stay marked. */
    const marking = new Map<number, Promise<void>>();
    const { begin, look, read, leave, followPlaces, consult, kept, marked } = createPageReader(services, { set, get });
    return {
      ...untouched,
      screen: { phase: 'starting' },
      view: 'stances',
      isFollowing: false,
      hasSingleKeys: true,
      lookups: {},
      live: [],
      follow: () => {
        begin();
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
      highlight: (which) => {
        const { screen, corrections } = get();
        if (screen.phase !== 'ready') return Promise.resolve();
        const { id } = screen.tab;
        // Noted before the page answers: by then the reader may be elsewhere, and the marks stay where they are.
        if (which === null) marked.delete(keyOf(screen.tab));
        else marked.set(keyOf(screen.tab), which);
        const work = (marking.get(id) ?? Promise.resolve()).then(async () => {
          if (which === null) await services.clearHighlights(id);
          const items = which && highlightItems(screen.analysis, which, corrections);
          const found = items === null ? 0 : await services.highlightAll(id, items);
          if (get().screen === screen) set({ highlighted: which && { set: which, found } });
        });
        marking.set(id, work);
        return work;
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
        // The marks in the page say what the rows say.
        if (get().highlighted?.set === 'stances') void get().highlight('stances');
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
