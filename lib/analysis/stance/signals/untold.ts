import type { StanceRule } from '../../../language/stance-types';
import type { Attribution } from '../../attribution/speakers';
import type { Doc, Sentence } from '../../doc';
import type { PatternMatch } from '../patterns/patterns';

type Match = PatternMatch<StanceRule>;

/** Words of a sentence from "that" to what is only reported, and from a denial to what it denies. */
const REACH = 16;
const DENIAL = 4;

/** Words of a position that nobody is told to take: in a report that is denied, a question of the writer's, what could or must be done. */
export const isUntold = (doc: Doc, sentence: Sentence, match: Match, said: Attribution | null): boolean =>
  isRefuted(doc, sentence, match) ||
  (said === null && (isWondered(doc, sentence) || isDuty(doc, match))) ||
  isAbility(doc, match);

/** "Reports that Arland had signed were false", "denied that it was", "rumours that": what is told of it is not so, or not known. */
function isRefuted(doc: Doc, { firstToken, endToken }: Sentence, { first, end }: Match): boolean {
  const { reports, rumours, refuting, denying } = doc.language.stances.signalWords;
  for (let at = first - 1; at > Math.max(firstToken, first - REACH); at--) {
    if (normAt(doc, at) !== 'that') continue;
    const before = normAt(doc, at - 1);
    if (rumours.has(before)) return true;
    // "It is not true that"
    if (refuting.has(before) || (before === 'true' && /^(?:not|hardly)$/.test(normAt(doc, at - 2)))) return true;
    if (!reports.has(before)) return false;
    for (let left = at - 2; left >= Math.max(firstToken, at - DENIAL); left--)
      if (denying.has(normAt(doc, left))) return true;
    for (let right = end; right < Math.min(endToken, end + REACH); right++)
      if (refuting.has(normAt(doc, right))) return true;
    return false;
  }
  return false;
}

/** "Will Arland sign?", "Why should it?": a question of the writer's. "Why did it refuse?" takes for granted that it did. */
function isWondered(doc: Doc, { firstToken, endToken }: Sentence): boolean {
  const closes = doc.tokens[endToken - 1]?.text === '?' || doc.tokens[endToken]?.text === '?';
  if (!closes) return false;
  const { inquiring, wondering } = doc.language.stances.signalWords;
  const opening = normAt(doc, firstToken);
  return (
    inquiring.has(opening) || (/^(?:why|how|what|when)$/.test(opening) && wondering.has(normAt(doc, firstToken + 1)))
  );
}

/** "can still reject it", "is free to sign": what a state may do. "can only reject it" is what it does. */
function isAbility(doc: Doc, { first, rule }: Match): boolean {
  const before = normAt(doc, first - 1);
  if (before === 'to' || normAt(doc, first) === 'to')
    return doc.language.stances.signalWords.mayDo.has(normAt(doc, before === 'to' ? first - 2 : first - 1));
  if (rule.stance !== 'opposes') return false;
  return before === 'can' || (/^(?:still|also|now|simply)$/.test(before) && normAt(doc, first - 2) === 'can');
}

/** "must approve it by May", "would have to ratify it": what a state has yet to do. */
function isDuty(doc: Doc, { first, rule }: Match): boolean {
  if (rule.stance !== 'supports') return false;
  const before = normAt(doc, first - 1);
  if (before === 'must') return true;
  return before === 'to' && doc.language.stances.signalWords.obliged.has(normAt(doc, first - 2));
}

/** "asked not to be named": a "not" at `at` that turns nothing else. */
export const isOfNaming = (doc: Doc, at: number): boolean =>
  normAt(doc, at + 2) === 'be' && /^(?:named|identified|quoted)$/.test(normAt(doc, at + 3));

const normAt = ({ tokens }: Doc, at: number): string => tokens[at]?.norm ?? '';
