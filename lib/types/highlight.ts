import type { AttributionKind } from './analysis';
import type { TextQuote } from './span';

/** How a passage is shown in the page: as evidence just asked for, by the stance it proves, or by how a claim is attributed. */
export type HighlightStyle = 'evidence' | 'supports' | 'conditional' | 'opposes' | 'undecided' | AttributionKind;

/** A passage to show in the page, and how. */
export type HighlightItem = { readonly quote: TextQuote; readonly style: HighlightStyle };

/** The reader chose a highlighted passage in the page; `at` is the time in ms since the epoch, so that two clicks differ. */
export type Selection = { readonly quote: TextQuote; readonly at: number };
