import type { StanceRule } from '../../../language/stance-types';
import type { CountryCode } from '../../../types/analysis';
import type { Signal } from './signals';

/** A rule that is told by no pattern of words, but by code: `id` names it, `because` says to the reader what it tells. */
export const plainRule = (
  id: string,
  stance: StanceRule['stance'],
  strength: StanceRule['strength'],
  because: string,
): StanceRule => ({ id, stance, strength, because, patterns: [], examples: [], counterexamples: [] });

/** A position that a rule alone tells, in words that are neither negated nor past; last where they stand. */
export function plainSignal(
  rule: StanceRule,
  country: CountryCode,
  { sentence, first, end, speaker }: Pick<Signal, 'sentence' | 'first' | 'end' | 'speaker'>,
): Signal {
  return {
    rule,
    country,
    stance: rule.stance === 'none' ? null : rule.stance,
    isNegated: false,
    isUnreal: false,
    isReported: false,
    isPast: false,
    isHistory: false,
    isInfinitive: false,
    isInPassing: false,
    isAimedElsewhere: false,
    isProposal: false,
    isNominal: false,
    isTakenUp: false,
    onTopic: 2,
    via: 'subject',
    speaker,
    sentence,
    first,
    end,
  };
}
