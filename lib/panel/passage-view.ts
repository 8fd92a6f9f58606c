import type { Analysis } from '../types/analysis';
import type { Span } from '../types/span';
import type { View } from './screen';
import { overlaps } from './text-quote';

/** The view that shows a passage of an article: of two the one whose passages are marked in the page. Null where none has it. */
export function viewOfPassage({ stances, claims }: Analysis, span: Span, marksClaims: boolean): View | null {
  const inStances = stances.some(({ evidence }) => evidence.some((one) => overlaps(one, span)));
  const inClaims = claims.some((claim) => overlaps(claim, span));
  return inClaims && (marksClaims || !inStances) ? 'claims' : inStances ? 'stances' : null;
}
