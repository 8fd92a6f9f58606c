import type { StanceRule } from '../../language/stance-types';
import type { CountryCode } from '../../types/analysis';
import type { Signal } from './signals';

/** A position that a rule alone tells, in words that are neither negated nor past: `at` is where they stand. */
export function plainSignal(
  rule: StanceRule,
  country: CountryCode,
  at: Pick<Signal, 'sentence' | 'first' | 'end' | 'speaker'>,
): Signal {
  return {
    ...at,
    rule,
    country,
    stance: rule.stance === 'none' ? null : rule.stance,
    isNegated: false,
    isUnreal: false,
    isReported: false,
    isPast: false,
    isInfinitive: false,
    onTopic: 2,
    via: 'subject',
  };
}
