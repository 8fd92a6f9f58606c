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
    const { look, read, leave, followPlaces, consult, kept, marked } = createPageReader(services, { set, get });
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
