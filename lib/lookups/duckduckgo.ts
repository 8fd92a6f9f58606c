import { encoded } from './key-words';
import type { Lookup } from './types';

/** A search engine that keeps no profile. */
export const duckduckgo: Lookup = {
  id: 'duckduckgo',
  name: 'DuckDuckGo',
  kind: 'search',
  link: (query) => `https://duckduckgo.com/?q=${encoded(query)}`,
};
