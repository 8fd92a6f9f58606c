import { encoded } from './key-words';
import type { Lookup } from './types';

/** Fact checkers of the United Kingdom. */
export const fullFact: Lookup = {
  id: 'full-fact',
  name: 'Full Fact',
  kind: 'fact-check',
  link: (query) => `https://fullfact.org/search/?q=${encoded(query)}`,
};
