import type { TextQuote } from '../types/span';
import { createAnalyzer } from './analyzer';
import { loadCountryCard } from './country-cards';
import { sampleArticle } from './sample-article';
import type { PanelServices } from './services';

const tab = { id: 0, url: sampleArticle.url as string, title: sampleArticle.title };

/** Services over the built-in article: the real engine and the real cards, with a page of our own to point at. */
export function demoServices(onReveal: (quote: TextQuote) => void): PanelServices {
  return {
    followTab: (onSight) => {
      onSight({ tab, isArticle: true, isLoading: false, hasArrived: false, isAsked: true });
      return () => {};
    },
    detect: () => Promise.resolve(true),
    readArticle: () => Promise.resolve({ ok: true, value: sampleArticle }),
    takeAhead: () => Promise.resolve(null),
    analyze: createAnalyzer(),
    reveal: (_tabId, quote) => {
      onReveal(quote);
      return Promise.resolve('shown');
    },
    highlightAll: () => Promise.resolve(0),
    clearHighlights: () => Promise.resolve(),
    watchSelection: () => () => {},
    followPlaces: () => () => {},
    watchFollowing: () => () => {},
    watchSingleKeys: () => () => {},
    openingKey: () => Promise.reject(new Error('no panel to open')),
    setFollowing: () => Promise.resolve(),
    allowSite: () => Promise.resolve(false),
    isSiteAllowed: () => Promise.resolve(true),
    loadCorrections: () => Promise.resolve({}),
    saveCorrections: () => Promise.resolve(),
    loadCard: loadCountryCard,
    watchLookups: () => () => {},
    watchLive: () => () => {},
    lookUp: () => Promise.resolve({ ok: false, problem: { code: 'off' } }),
    library: {
      opened: () => Promise.resolve({ said: [], keeping: 'never', changes: [] }),
      keep: () => Promise.resolve({ said: [], keeping: 'never', changes: [] }),
      correct: () => Promise.resolve(),
    },
    report: (error) => console.error('Standpoint:', error),
  };
}
