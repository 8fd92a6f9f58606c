import { encodedFew } from './key-words';
import type { Lookup } from './types';

/** The free knowledge base, with references for many figures. */
export const wikidata: Lookup = {
  id: 'wikidata',
  name: 'Wikidata',
  kind: 'encyclopaedia',
  link: (query) => `https://www.wikidata.org/w/index.php?search=${encodedFew(query, 3)}`,
};
