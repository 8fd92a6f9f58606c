import * as v from 'valibot';
import { encoded } from './key-words';
import { requestJson, webAddress } from './request';
import type { LookupResult } from '../types/lookup';
import type { Lookup } from './types';

/** `claims:search` of the Fact Check Tools API, the parts that are shown. https://developers.google.com/fact-check/tools/api/reference/rest/v1alpha1/claims/search */
const answer = v.object({
  claims: v.optional(
    v.array(
      v.object({
        text: v.optional(v.string(), ''),
        claimReview: v.optional(
          v.array(
            v.object({
              publisher: v.optional(v.object({ name: v.optional(v.string()), site: v.optional(v.string()) }), {}),
              url: v.string(),
              title: v.optional(v.string()),
              reviewDate: v.optional(v.string()),
              textualRating: v.optional(v.string()),
            }),
          ),
          [],
        ),
      }),
    ),
    [],
  ),
});

/** Google's search over fact checks that publishers mark up as ClaimReview. */
export const factCheckExplorer: Lookup = {
  id: 'fact-check-explorer',
  name: 'Google Fact Check Explorer',
  kind: 'fact-check',
  link: (query) => `https://toolbox.google.com/factcheck/explorer/search/${encoded(query)};hl=${query.lang}`,
  live: {
    origins: ['https://factchecktools.googleapis.com/*'],
    needsKey: true,
    fetch: async (query, { fetch, signal, key = '', base = 'https://factchecktools.googleapis.com' }) => {
      const url = `${base}/v1alpha1/claims:search?pageSize=10&languageCode=${query.lang}&query=${encoded(query)}&key=${encodeURIComponent(key)}`;
      const got = await requestJson(url, answer, { fetch, signal });
      return got.ok ? { ok: true, results: got.value.claims.flatMap(resultsOf) } : got;
    },
  },
};

function resultsOf(claim: v.InferOutput<typeof answer>['claims'][number]): LookupResult[] {
  return claim.claimReview.flatMap(({ url, title, publisher, reviewDate, textualRating }) => {
    const address = webAddress(url);
    if (address === null) return [];
    return {
      title: title ?? claim.text,
      url: address,
      publisher: publisher.name ?? publisher.site ?? new URL(address).hostname,
      date: reviewDate ?? null,
      rating: textualRating ?? null,
      text: claim.text || null,
    };
  });
}
