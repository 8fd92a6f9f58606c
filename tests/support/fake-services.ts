import type { Sight } from '@/lib/panel/active-tab';
import type { Corrections } from '@/lib/panel/corrections';
import type { PanelServices } from '@/lib/panel/services';
import type { HighlightItem } from '@/lib/types/highlight';
import type { TextQuote } from '@/lib/types/span';
import { sampleAnalysis } from './sample-analysis';
import { sampleCards } from './sample-cards';

/** Services without a browser, what was asked of them, and hands to play the browser's part. */
export type FakeWorld = {
  readonly services: PanelServices;
  readonly see: (sight: Partial<Sight>) => void;
  readonly choose: (quote: TextQuote) => void;
  /** The reader comes to where these passages stand. */
  readonly reach: (quotes: readonly TextQuote[]) => void;
  readonly calls: {
    readonly read: number[];
    readonly revealed: TextQuote[];
    readonly highlighted: HighlightItem[][];
    /** Passages that the page was to watch; an empty list where it was to stop. */
    readonly followed: TextQuote[][];
    readonly allowed: (string | null)[];
    readonly faults: unknown[];
    readonly aborted: number[];
  };
  readonly saved: Map<string, Corrections>;
};

/** The tab of the sample article. */
export const sampleTab = { id: 7, url: 'https://courier.example/world/cable-patrol', title: 'Norway offers' };

/** A world in which everything goes well, but for what is overridden. */
export function fakeWorld(overrides: Partial<PanelServices> = {}): FakeWorld {
  const calls: FakeWorld['calls'] = {
    read: [],
    revealed: [],
    highlighted: [],
    followed: [],
    allowed: [],
    faults: [],
    aborted: [],
  };
  const saved = new Map<string, Corrections>();
  let onSight: (sight: Sight) => void = () => {};
  let onPlaces: (quotes: readonly TextQuote[]) => void = () => {};
  let onChosen: (quote: TextQuote) => void = () => {};
  const services: PanelServices = {
    followTab: (listener) => {
      onSight = listener;
      return () => (onSight = () => {});
    },
    detect: () => Promise.resolve(true),
    readArticle: (tabId) => {
      calls.read.push(tabId);
      return Promise.resolve({ ok: true, value: sampleAnalysis.article });
    },
    takeAhead: () => Promise.resolve(null),
    analyze: () => Promise.resolve({ ok: true, value: sampleAnalysis }),
    reveal: (_tabId, quote) => {
      calls.revealed.push(quote);
      return Promise.resolve('shown');
    },
    highlightAll: (_tabId, items) => {
      calls.highlighted.push([...items]);
      return Promise.resolve(items.length);
    },
    clearHighlights: () => {
      calls.highlighted.push([]);
      return Promise.resolve();
    },
    watchSelection: (_tabId, listener) => {
      onChosen = listener;
      return () => (onChosen = () => {});
    },
    followPlaces: (_tabId, quotes, listener) => {
      calls.followed.push([...quotes]);
      onPlaces = listener;
      return () => {
        calls.followed.push([]);
        onPlaces = () => {};
      };
    },
    watchFollowing: () => () => {},
    watchSingleKeys: () => () => {},
    openingKey: () => Promise.resolve({ key: 'Ctrl+Shift+8', change: null, address: 'chrome://extensions/shortcuts' }),
    setFollowing: () => Promise.resolve(),
    isSiteAllowed: () => Promise.resolve(false),
    allowSite: (address) => {
      calls.allowed.push(address);
      return Promise.resolve(true);
    },
    loadCorrections: (address) => Promise.resolve(saved.get(address) ?? {}),
    saveCorrections: (address, corrections) => {
      saved.set(address, corrections);
      return Promise.resolve();
    },
    library: {
      opened: () => Promise.resolve({ said: [], keeping: 'offered', changes: [] }),
      keep: () => Promise.resolve({ said: [], keeping: 'kept', changes: [] }),
      correct: () => Promise.resolve(),
    },
    loadCard: (code) => Promise.resolve(sampleCards[code] ?? null),
    watchLookups: () => () => {},
    watchLive: () => () => {},
    lookUp: () => Promise.resolve({ ok: false, problem: { code: 'off' } }),
    report: (error) => void calls.faults.push(error),
    ...overrides,
  };
  return {
    services,
    see: (sight) =>
      onSight({ tab: sampleTab, isArticle: null, isLoading: false, hasArrived: false, isAsked: false, ...sight }),
    choose: (quote) => onChosen(quote),
    reach: (quotes) => onPlaces(quotes),
    calls,
    saved,
  };
}
