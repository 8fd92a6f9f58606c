import type { StanceRule } from '../../../language/stance-types';
import type { Doc, Token } from '../../doc';
import type { PatternMatch } from '../patterns/patterns';

/** Part of a longer match that has the negation in it: "would not stand in the way". */
export function isInNegation(
  doc: Doc,
  match: PatternMatch<StanceRule>,
  matches: readonly PatternMatch<StanceRule>[],
): boolean {
  const { negators } = doc.language.stances.words;
  return matches.some(
    ({ first, end }) => first < match.first && end > match.first && negators.has((doc.tokens[first] as Token).norm),
  );
}

/** "refused to rule out", "both sides were to blame", "called for" in "called for restraint": part of words that say outright that no side is taken. */
export const isInHesitation = (
  { rule, first, end }: PatternMatch<StanceRule>,
  matches: readonly PatternMatch<StanceRule>[],
): boolean =>
  (rule.stance === 'supports' || rule.stance === 'opposes') &&
  matches.some(
    (other) =>
      other.rule.stance === 'undecided' &&
      (other.rule.strength === 3 || (other.rule.strength === 2 && other.first === first)) &&
      other.first <= first &&
      first < other.end &&
      other.end - other.first > end - first,
  );

/** "lifted its veto", "ordered the mission out": part of longer words that say the opposite as a whole. */
export const isInOpposite = (
  { rule, first, end }: PatternMatch<StanceRule>,
  matches: readonly PatternMatch<StanceRule>[],
): boolean =>
  matches.some(
    ({ rule: { stance, whole }, ...other }) =>
      other.end - other.first > end - first &&
      other.end - other.first <= LONGEST &&
      (rule.stance === 'opposes'
        ? stance === 'supports' && other.first < first && first < other.end
        : rule.stance === 'supports' &&
          stance === 'opposes' &&
          whole === true &&
          other.first <= first &&
          end <= other.end),
  );

/** Words of such a match: "lifted its objections", "ended years of resistance". */
const LONGEST = 5;
