import type { Claim } from '../../types/analysis';
import type { Doc } from '../doc';
import { wordingScore } from './wording';

const probability = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/** Puts the threshold of a sensible "yes" at 0.5 on news text. */
const OFFSET = 0.25;
/** A sentence that makes no claim is worth a check at most so much. */
const WITHOUT_CLAIM = 0.4;

/**
 * How much of the score is decided by the wording alone, which debates have taught; the rest by all that tells a claim's worth,
 * which news has taught.
 */
const BY_WORDING = 0.3;

/** How much the public would gain from a check of a claim, 0 to 1, from the log-odds of its wording and of its worth. */
export const claimCheckworthiness = (wording: number, worth: number): number =>
  probability(OFFSET + BY_WORDING * wording + (1 - BY_WORDING) * worth);

/** How much the public would gain from a check of each sentence of the text, 0 to 1. */
export function checkworthinessOf(doc: Doc, claims: readonly Claim[]): number[] {
  let next = 0;
  return doc.sentences.map((sentence) => {
    let best = -1;
    for (; next < claims.length && (claims[next] as Claim).start < sentence.end; next++)
      best = Math.max(best, (claims[next] as Claim).checkworthiness);
    return best < 0 ? WITHOUT_CLAIM * probability(wordingScore(doc, sentence)) : best;
  });
}
