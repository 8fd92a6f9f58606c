import * as v from 'valibot';
import { encoded } from './key-words';
import { requestJson } from './request';
import type { Lookup } from './types';

/** `list=search` of the action API. https://www.mediawiki.org/wiki/API:Search */
const answer = v.object({
  query: v.object({
    search: v.array(
      v.object({ title: v.string(), snippet: v.optional(v.string(), ''), timestamp: v.optional(v.string()) }),
    ),
  }),
});

const host = (lang: string): string => `https://${lang}.wikipedia.org`;

/** Snippets come with markup around the words found: only their text is kept. */
const plain = (snippet: string): string =>
  snippet
    .replace(/<[^<>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#039;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** The encyclopaedia, in the reader's language. */
export const wikipedia: Lookup = {
  id: 'wikipedia',
  name: 'Wikipedia',
  kind: 'encyclopaedia',
  link: (query) => `${host(query.lang)}/w/index.php?ns0=1&fulltext=1&search=${encoded(query)}`,
  live: {
    origins: ['https://*.wikipedia.org/*'],
    needsKey: false,
    fetch: async (query, { fetch, signal, base = host(query.lang) }) => {
      const url = `${base}/w/api.php?action=query&list=search&format=json&origin=*&srlimit=5&srprop=snippet%7Ctimestamp&srsearch=${encoded(query)}`;
      const got = await requestJson(url, answer, { fetch, signal });
      if (!got.ok) return got;
      const results = got.value.query.search.map(({ title, snippet, timestamp }) => ({
        title,
        url: `${host(query.lang)}/wiki/${encodeURIComponent(title.replaceAll(' ', '_'))}`,
        publisher: 'Wikipedia',
        date: timestamp ?? null,
        rating: null,
        text: plain(snippet),
      }));
      return { ok: true, results };
    },
  },
};
