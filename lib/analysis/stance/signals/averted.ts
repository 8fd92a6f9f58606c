import type { StanceRule } from '../../../language/stance-types';
import type { Doc, Token } from '../../doc';
import type { PatternMatch } from '../patterns/patterns';
import { nounsOf } from '../grammar/position-nouns';

/** "is loath to sign", "has not made up its mind about signing": an act that the words before already say is in doubt. */
export function isAverted(
  doc: Doc,
  { rule, first }: PatternMatch<StanceRule>,
  matches: readonly PatternMatch<StanceRule>[],
): boolean {
  if (rule.stance !== 'supports') return false;
  const { negators } = doc.language.stances.words;
  const isGerund = /ing$/.test((doc.tokens[first] as Token).norm);
  // "rejected a call to join"
  const asked =
    doc.tokens[first - 1]?.norm === 'to' &&
    doc.language.stances.signalWords.wishNouns.has(doc.tokens[first - 2]?.norm ?? '')
      ? first - 2
      : -1;
  return matches.some(
    ({ rule: other, first: from, end }) =>
      (other.stance === 'opposes' && asked > from && asked - end < 2) ||
      (from < first &&
        ((other.stance === 'opposes' && !isGerund && !negators.has((doc.tokens[from] as Token).norm)) ||
          (other.stance === 'undecided' && isGerund)) &&
        (end === first ||
          (end === first - 1 && doc.language.stances.signalWords.aboutWhat.has(doc.tokens[end]?.norm ?? ''))) &&
        (isGerund || doc.tokens[first - 1]?.norm === 'to')),
  );
}

/** "lifted its" in "lifted its veto": part of longer words that take an objection back. */
export const isPartOfTakingBack = (
  doc: Doc,
  { first, end }: PatternMatch<StanceRule>,
  matches: readonly PatternMatch<StanceRule>[],
): boolean =>
  matches.some(
    (other) =>
      other.first === first &&
      other.end > end &&
      other.rule.stance === 'supports' &&
      nounsOf(doc.language)(doc.tokens[other.end - 1] as Token)?.rule.stance === 'opposes',
  );

/** "joined Arland in condemning it": what they do together is told by the verb behind. */
export function isTogether({ tokens, language }: Doc, { first, end }: PatternMatch<StanceRule>): boolean {
  let at = first;
  while (at < end && !language.stances.signalWords.joins.test((tokens[at] as Token).norm)) at++;
  if (at === end) return false;
  for (let to = end; to < at + TOGETHER; to++) {
    const token = tokens[to];
    if (!token || /^[.;:]$/.test(token.text)) return false;
    if (token.norm === 'in' && /ing$/.test(tokens[to + 1]?.norm ?? '')) return true;
    if (!token.isCapitalized && !language.stances.signalWords.invited.has(token.norm)) return false;
  }
  return false;
}

/** Words from "joined" to "in condemning". */
const TOGETHER = 14;
