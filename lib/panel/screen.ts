import type { Analysis } from '../types/analysis';
import type { Problem } from '../types/problem';
import type { Tab } from './active-tab';

/** What the panel shows, as a union: a screen that makes no sense cannot be drawn. */
export type Screen =
  /** Before the first look at the tab. */
  | { readonly phase: 'starting' }
  | { readonly phase: 'no-article'; readonly tab: Tab | null }
  /** No grant for this page (any more); `lastAddress` is the last page of this tab that could be seen. */
  | { readonly phase: 'not-allowed'; readonly tab: Tab; readonly lastAddress: string | null }
  | { readonly phase: 'reading' | 'analyzing'; readonly tab: Tab }
  /** It is known who stands where; claims and sources, and with them all that can be done with an analysis, follow in a moment. */
  | { readonly phase: 'arriving'; readonly tab: Tab; readonly analysis: Analysis }
  | { readonly phase: 'ready'; readonly tab: Tab; readonly analysis: Analysis }
  | { readonly phase: 'failed'; readonly tab: Tab; readonly problem: Problem };

/** The four questions. */
export type View = 'stances' | 'claims' | 'countries' | 'sources';

/** The tabs, in order. */
export const views: readonly View[] = ['stances', 'claims', 'countries', 'sources'];

/** The view that an analysed article opens with. */
export const firstView = ({ coverage }: Analysis): View => (coverage.stances ? 'stances' : 'countries');
