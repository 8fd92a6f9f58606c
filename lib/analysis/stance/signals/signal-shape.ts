import type { Signal } from './signals';

/**
 * A signal with some of its properties changed. Field by field, so that all signals have one shape: whatever looks at them
 * then finds a property at once, which the runtime does not in objects that were spread.
 */
export const signalWith = (
  signal: Signal,
  {
    rule = signal.rule,
    country = signal.country,
    stance = signal.stance,
    isNegated = signal.isNegated,
    isUnreal = signal.isUnreal,
    isReported = signal.isReported,
    isPast = signal.isPast,
    isHistory = signal.isHistory,
    isAimedElsewhere = signal.isAimedElsewhere,
    isNominal = signal.isNominal,
    onTopic = signal.onTopic,
    via = signal.via,
    speaker = signal.speaker,
    sentence = signal.sentence,
    first = signal.first,
    end = signal.end,
  }: Partial<Signal>,
): Signal => ({
  rule,
  country,
  stance,
  isNegated,
  isUnreal,
  isReported,
  isPast,
  isHistory,
  isInfinitive: signal.isInfinitive,
  isInPassing: signal.isInPassing,
  isAimedElsewhere,
  isProposal: signal.isProposal,
  isNominal,
  isTakenUp: signal.isTakenUp,
  onTopic,
  via,
  speaker,
  sentence,
  first,
  end,
});
