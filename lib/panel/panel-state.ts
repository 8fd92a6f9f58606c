import type { StoreApi } from 'zustand/vanilla';
import type { Revealed } from '../messaging/index';
import type { CountryCode } from '../types/analysis';
import type { CountryCard } from '../types/card';
import type { Span } from '../types/span';
import type { Correction, Corrections } from './corrections';
import type { HighlightSet } from './highlights';
import type { LibraryView } from './library';
import type { LiveService, LookUp } from './live-services';
import type { LookupSwitches } from './lookup-links';
import type { Screen, View } from './screen';
import type { PanelServices } from './services';
import { isSame } from './text-quote';

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

/** What a page begins with: nothing asked for, corrected or marked. */
export const untouched = {
  corrections: {},
  revealed: null,
  chosen: null,
  highlighted: null,
  here: [],
  library: null,
} as const;

/** Whether the passage is the one that was last asked for, and what came of it. */
export const revealedAt = ({ revealed }: PanelState, span: Span): Revealed | null =>
  revealed && isSame(revealed.span, span) ? revealed.answer : null;
