import { encoded } from './key-words';
import type { Lookup } from './types';

/** The agency's fact checks in 26 languages; its own search has no stable address, so the search engine is asked for that site. */
export const afpFactCheck: Lookup = {
  id: 'afp-fact-check',
  name: 'AFP Fact Check (DuckDuckGo)',
  kind: 'fact-check',
  link: (query) => `https://duckduckgo.com/?q=site%3Afactcheck.afp.com+${encoded(query)}`,
};
