import * as v from 'valibot';
import { encodedFew } from './key-words';
import { requestJson, webAddress } from './request';
import type { Lookup } from './types';

/** `mode=artlist` of the DOC 2.0 API. https://blog.gdeltproject.org/gdelt-doc-2-0-api-debuts/ */
const answer = v.object({
  articles: v.optional(
    v.array(
      v.object({
        url: v.string(),
        title: v.string(),
        seendate: v.optional(v.string(), ''),
        domain: v.optional(v.string(), ''),
      }),
    ),
    [],
  ),
});

/** "20261031T120000Z" → ISO 8601; null for anything else. */
const isoOf = (seen: string): string | null => {
  const parts = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/.exec(seen);
  return parts && `${parts[1]}-${parts[2]}-${parts[3]}T${parts[4]}:${parts[5]}:${parts[6]}Z`;
};

/** Other coverage, in 65 languages, of the last three months. */
export const gdelt: Lookup = {
  id: 'gdelt',
  name: 'GDELT',
  kind: 'coverage',
  link: (query) =>
    `https://api.gdeltproject.org/api/v2/doc/doc?mode=artlist&format=html&sort=hybridrel&query=${encodedFew(query, 4)}`,
  live: {
    origins: ['https://api.gdeltproject.org/*'],
    needsKey: false,
    fetch: async (query, { fetch, signal, base = 'https://api.gdeltproject.org' }) => {
      const url = `${base}/api/v2/doc/doc?mode=artlist&format=json&maxrecords=10&sort=hybridrel&query=${encodedFew(query, 4)}`;
      const got = await requestJson(url, answer, { fetch, signal });
      if (!got.ok) return got;
      const results = got.value.articles.flatMap(({ url: address, title, seendate, domain }) => {
        const safe = webAddress(address);
        return safe === null
          ? []
          : {
              title,
              url: safe,
              publisher: domain || new URL(safe).hostname,
              date: isoOf(seendate),
              rating: null,
              text: null,
            };
      });
      return { ok: true, results };
    },
  },
};
