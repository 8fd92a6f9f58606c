import type { Revealed } from '../messaging/index';
import type { CountryCode } from '../types/analysis';
import type { Article } from '../types/article';
import type { CountryCard } from '../types/card';
import type { HighlightItem } from '../types/highlight';
import type { Outcome } from '../types/problem';
import type { TextQuote } from '../types/span';
import type { Sight, Tab } from './active-tab';
import type { Analyzer } from './analyzer';
import type { Corrections } from './corrections';
import type { PanelLibrary } from './library';
import type { LiveService, LookUp } from './live-services';
import type { LookupSwitches } from './lookup-links';
import type { OpeningKey } from './opening-key';
import type { TakeAhead } from './take-ahead';

/** What the panel needs of the world. Handed in, so that its whole behaviour is tested without a browser. */
export type PanelServices = {
  /** Calls back with each sight of the active tab; returns a function that ends it. */
  readonly followTab: (onSight: (sight: Sight) => void) => () => void;
  /** Has the detector look at a page where it does not run by itself. Null where it may not, or does not answer in time. */
  readonly detect: (tab: Tab) => Promise<boolean | null>;
  readonly readArticle: (tabId: number) => Promise<Outcome<Article>>;
  readonly takeAhead: TakeAhead;
  readonly analyze: Analyzer;
  readonly reveal: (tabId: number, quote: TextQuote) => Promise<Revealed>;
  /** Answers with how many of the passages were found. */
  readonly highlightAll: (tabId: number, items: readonly HighlightItem[]) => Promise<number>;
  readonly clearHighlights: (tabId: number) => Promise<void>;
  /** Calls back with each highlighted passage that the reader clicks in the page; returns a function that ends it. */
  readonly watchSelection: (tabId: number, onChosen: (quote: TextQuote) => void) => () => void;
  /**
   * Follows the reader through the page: calls back with those of the passages that stand where the reader is. Returns a
   * function that ends it, in the page too.
   */
  readonly followPlaces: (
    tabId: number,
    quotes: readonly TextQuote[],
    onPlaces: (quotes: readonly TextQuote[]) => void,
  ) => () => void;
  /** Calls back with whether the reader wants to be followed, at once and on change; returns a function that ends it. */
  readonly watchFollowing: (onChange: (isWanted: boolean) => void) => () => void;
  /** Calls back with whether single keys do something, at once and on change; returns a function that ends it. */
  readonly watchSingleKeys: (onChange: (areOn: boolean) => void) => () => void;
  readonly openingKey: () => Promise<OpeningKey>;
  readonly setFollowing: (isWanted: boolean) => Promise<void>;
  /** Must be called in a click handler before anything is awaited. `null` asks for every site. */
  readonly allowSite: (address: string | null) => Promise<boolean>;
  /** Whether the reader has allowed the site of an address, by itself or with every site. */
  readonly isSiteAllowed: (address: string) => Promise<boolean>;
  readonly loadCorrections: (address: string) => Promise<Corrections>;
  readonly saveCorrections: (address: string, corrections: Corrections) => Promise<void>;
  readonly library: PanelLibrary;
  /** The card of a country among those of the article; null where we hold no facts about it. */
  readonly loadCard: (code: CountryCode, codes: readonly CountryCode[]) => Promise<CountryCard | null>;
  /** Calls back with the look-ups that the reader switched on or off, at once and on change; returns a function that ends it. */
  readonly watchLookups: (onChange: (switches: LookupSwitches) => void) => () => void;
  /** Calls back with the services that the reader lets the panel ask, at once and on change; returns a function that ends it. */
  readonly watchLive: (onChange: (on: readonly LiveService[]) => void) => () => void;
  /** Asks one of them. Never rejects. */
  readonly lookUp: LookUp;
  /** Logs a fault once, with the version. */
  readonly report: (error: unknown) => void;
};
