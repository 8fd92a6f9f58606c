import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { PanelActions, PanelState, PanelStore } from '@/lib/panel/panel-state';
import type { Analysis, Country, CountryCode } from '@/lib/types/analysis';
import { countryName } from '@/lib/panel/format';

/** The store that the views read. */
export const PanelContext = createContext<PanelStore | null>(null);

/** One value of the panel's state. Throws outside a panel: a view cannot do without one. */
export function usePanel<T>(select: (state: PanelState & PanelActions) => T): T {
  const store = useContext(PanelContext);
  if (!store) throw new Error('a view outside the panel');
  return useStore(store, select);
}

/** The article that is being shown. Cards get it through the context rather than through six layers of props. */
export const AnalysisContext = createContext<Analysis | null>(null);

/** The analysis that is being shown. Throws where there is none. */
export function useAnalysis(): Analysis {
  const analysis = useContext(AnalysisContext);
  if (!analysis) throw new Error('a result view without a result');
  return analysis;
}

/** Name of one of the article's countries, in the interface's language. */
export const nameIn = (countries: readonly Country[], code: CountryCode): string =>
  countryName(code, countries.find((country) => country.code === code)?.name);
