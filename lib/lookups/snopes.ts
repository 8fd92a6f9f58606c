import { encoded } from './key-words';
import type { Lookup } from './types';

/** Fact checkers of rumours, since 1994. */
export const snopes: Lookup = {
  id: 'snopes',
  name: 'Snopes',
  kind: 'fact-check',
  link: (query) => `https://www.snopes.com/search/?q=${encoded(query)}`,
};
