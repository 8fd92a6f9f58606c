import type { Claim, Source } from '../../types/analysis';
import type { Attributions } from '../attribution/speakers';
import type { Doc } from '../doc';

/** What the article draws on, and the claims with the sources that back each. */
export function citeSources(
  doc: Doc,
  attributions: Attributions,
  claims: readonly Claim[],
): { sources: Source[]; claims: Claim[] } {
  void doc;
  void attributions;
  return { sources: [], claims: [...claims] };
}
