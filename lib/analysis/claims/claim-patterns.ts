import type { ClaimRule, MarkerRule } from '../../language/claim-types';
import { compilePatterns, type PatternIndex } from '../stance/patterns/patterns';
import { byLanguage } from '../text/by-language';

/** The lists of phrases that a language marks claims with. */
export const MARKER_LISTS = [
  'hedges',
  'negations',
  'impersonal',
  'judgements',
  'boilerplate',
  'creditEndings',
] as const;

/** One of the lists of phrases that a language marks claims with. */
export type MarkerList = (typeof MARKER_LISTS)[number];

/** What is looked for in claims, each ready to be looked for at once. */
export type ClaimPatterns = {
  readonly rules: PatternIndex<ClaimRule>;
  /** Those of `MARKER_LISTS`, in its order. */
  readonly markers: readonly PatternIndex<MarkerRule>[];
};

/** The patterns of a language, compiled on first use. */
export const claimPatterns = byLanguage(({ claims, stances }): ClaimPatterns => ({
  rules: compilePatterns(claims.rules, stances.verbForms),
  markers: MARKER_LISTS.map((list) => compilePatterns(claims[list], stances.verbForms)),
}));
