import type { Analysis } from '../types/analysis';
import type { Tab } from './active-tab';
import type { Corrections } from './corrections';

/** What was found in a page, and what the reader corrected. */
export type Kept = { readonly analysis: Analysis; readonly corrections: Corrections };

/** How many articles are kept at hand, so that going back to a tab shows its result at once. */
const KEPT = 8;

/** A page of a tab. */
export const keyOf = (tab: Tab): string => `${tab.id} ${tab.url}`;

/** Keeps a result as the latest; the oldest gives way. */
export function keep(kept: Map<string, Kept>, tab: Tab, result: Kept): void {
  kept.delete(keyOf(tab));
  kept.set(keyOf(tab), result);
  const [oldest] = kept.keys();
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
}
