import { encoded } from './key-words';
import type { Lookup } from './types';

/** Fact checkers of politics in the United States. */
export const politifact: Lookup = {
  id: 'politifact',
  name: 'PolitiFact',
  kind: 'fact-check',
  link: (query) => `https://www.politifact.com/search/?q=${encoded(query)}`,
};
