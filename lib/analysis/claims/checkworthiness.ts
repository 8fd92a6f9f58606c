import type { AttributionKind, Claim } from '../../types/analysis';
import type { Doc } from '../doc';
import { wordingScore } from './wording';

const probability = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
const logOdds = (chance: number): number => Math.log(chance / (1 - chance));

/**
 * How much of the score is decided by the wording; the rest by how likely the claim states a fact. Of what somebody is
 * quoted or reported as saying, the kind tells more than the words.
 */
const BY_WORDING = { unattributed: 0.8, reported: 0.6, quoted: 0.4 } as const;
/** Puts the threshold of a sensible "yes" at 0.5 on news text. */
const OFFSET = 0.4;
/** A sentence that makes no claim is worth a check at most so much. */
const WITHOUT_CLAIM = 0.4;

/**
 * How much the public would gain from a check of a claim, 0 to 1: from its wording and from the chance (`factual`) that it
 * states a fact or a figure, which opinions, predictions and pledges do not.
 */
export function claimCheckworthiness(wording: number, factual: number, attribution: AttributionKind): number {
  const share = BY_WORDING[attribution];
  return probability(OFFSET + share * wording + (1 - share) * logOdds(Math.min(0.99, Math.max(0.01, factual))));
}

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
