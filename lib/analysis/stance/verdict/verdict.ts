import type { Position } from '../../../language/stance-types';
import type { Doc, Token } from '../../doc';
import type { Condition } from '../conditions/conditions';
import { bindingCondition, isLeftOpen, isWilling, sumSignals, weightOf } from './features';
import type { Signal } from '../signals/signals';
import { judge, type Verdict } from './model';
import type { Passage } from '../actors/passages';
import { SHORTEST, type Profile } from './profile';

/** A passage with the rules' verdict on it. */
export type Judged = { readonly passage: Passage; readonly verdict: Verdict };

/** `because` names the features that spoke most for the verdict. */
type Judgement = { readonly verdict: Verdict; readonly because: readonly string[] };

/** A country's passages as the rules judge them, in the text's order. */
export const judgeAll = (doc: Doc, passages: readonly Passage[]): Judged[] =>
  passages
    .filter(({ isActive, owned, signals }) => isActive || owned.length > 0 || signals.length > 0)
    .map((passage) => ({ passage, verdict: judgeByRules(doc, passage) }));

/**
 * Share of the trained weights in a verdict; the rest is the rules'. In a few sentences the wording says all; in an article
 * it counts as much who acts where. Chosen on articles that neither was made with.
 */
const MODEL_SHARE = { short: 0.15, long: 0.5 } as const;

/** Rules and trained weights together; the rules alone where a language has no weights. */
export function judgeCountry(doc: Doc, judged: readonly Judged[], profile: Profile | undefined): Judgement {
  const byRules = weigh(judged);
  const { weights } = doc.language.stances;
  // Where no word tells a position, a place in the text alone tells none.
  if (!weights || !profile || byRules.none === 1) return { verdict: byRules, because: [] };
  const { verdict, because } = judge(weights, profile);
  const share = MODEL_SHARE[doc.sentences.length < SHORTEST ? 'short' : 'long'];
  return { verdict: mixed(verdict, byRules, share), because };
}

/** Two verdicts as one, of which the first has that share. */
export function mixed(one: Verdict, other: Verdict, share: number): Verdict {
  const of = (position: Position | 'none') => share * one[position] + (1 - share) * other[position];
  return {
    supports: of('supports'),
    conditional: of('conditional'),
    opposes: of('opposes'),
    undecided: of('undecided'),
    none: of('none'),
  };
}

/** "sees no basis for talks, which would be possible only if": conditions that say what a refusal beside them would not hold for. */
const EXCEPTING = new Set(['only-if', 'possible-if']);

/** Verdict of the rules: the sums of the signals, with a share for none. A condition turns support conditional. */
function judgeByRules(doc: Doc, passage: Passage): Verdict {
  const condition = bindingCondition(doc, passage);
  const signals = passage.signals.filter((signal) => condition === null || !isDemandOf(doc, condition, signal));
  const { supports, opposes, undecided } = sumSignals(signals);
  const isOffered = condition !== null && isOfferedAt(doc, passage, condition.sentence);
  const turns = condition?.rule.turnsRefusal === true || isOffered || EXCEPTING.has(condition?.rule.id ?? '');
  const isOpen = condition !== null && isLeftOpen(doc, passage, condition);
  const accepted = turns ? Math.max(supports, opposes) : isOpen ? Math.max(supports, undecided) : supports;
  const isBound = condition !== null && (turns || supports + 0.4 >= opposedBeside(signals, condition));
  const base = condition?.rule.alone ? 1.2 : condition?.rule.strong ? 1.1 : 0.8;
  const parts = {
    supports: isBound ? 0.2 * supports : supports,
    conditional: isBound ? base + 0.8 * accepted : 0,
    opposes: isBound ? (turns ? 0.2 : 0.6) * opposes : opposes,
    // "it would be premature to sign before": what is waited for is the condition
    undecided: isBound && condition.rule.strong ? (isOpen ? 0.2 : 0.5) * undecided : undecided,
    none: 0.45,
  };
  const total = parts.supports + parts.conditional + parts.opposes + parts.undecided + parts.none;
  return {
    supports: parts.supports / total,
    conditional: parts.conditional / total,
    opposes: parts.opposes / total,
    undecided: parts.undecided / total,
    none: parts.none / total,
  };
}

/** What speaks against the matter in the sentence of a condition: what else is said apart from it leaves it standing. */
const opposedBeside = (signals: readonly Signal[], { rule, sentence }: Condition): number =>
  sumSignals(rule.alone === true ? signals.filter((signal) => signal.sentence === sentence) : signals).opposes;

/** "wants the clause dropped in return for its vote": what is to end is the condition, and no no to the matter. */
const isDemandOf = ({ tokens }: Doc, { rule, span, sentence: index }: Condition, signal: Signal): boolean =>
  rule.from !== undefined &&
  signal.stance === 'opposes' &&
  signal.sentence === index &&
  (tokens[signal.end - 1] as Token).start >= span.start &&
  (tokens[signal.first] as Token).start < span.end;

/** "is ready to end the blockade in return for": all that speaks against the matter in a sentence is offered. */
function isOfferedAt(doc: Doc, { signals }: Passage, sentence: number): boolean {
  const against = signals.filter((signal) => signal.stance === 'opposes' && signal.sentence === sentence);
  return against.length > 0 && against.every((signal) => weightOf(signal) === 0 || isWilling(doc, signal));
}

/** How many times more may be accepted without strings than with them, for the whole to have them still. */
const MOST_FREE = 2;

/** Of all passages, what speaks for each position; later and more direct words win. */
function weigh(judged: readonly Judged[]): Verdict {
  const sums: Record<Position, number> = { supports: 0, conditional: 0, opposes: 0, undecided: 0 };
  const tops: Record<Position, number> = { supports: 0, conditional: 0, opposes: 0, undecided: 0 };
  for (const { verdict } of judged)
    for (const position of POSITIONS) {
      sums[position] += verdict[position] ** 2;
      tops[position] = Math.max(tops[position], verdict[position]);
    }
  // An acceptance with strings attached is conditional, however often it is repeated without them.
  if (tops.conditional >= 0.4 && sums.conditional * MOST_FREE >= sums.supports) {
    sums.conditional += sums.supports;
    tops.conditional = Math.max(tops.conditional, Math.min(tops.supports, tops.conditional + 0.2));
    sums.supports = 0;
  }
  const best = POSITIONS.reduce((a, b) => (sums[b] > sums[a] ? b : a));
  const total = POSITIONS.reduce((sum, position) => sum + sums[position], 0);
  if (total === 0) return { supports: 0, conditional: 0, opposes: 0, undecided: 0, none: 1 };
  const confidence = tops[best] * (0.5 + 0.5 * (sums[best] / total));
  const share = (position: Position) => (confidence * sums[position]) / total;
  return {
    supports: share('supports'),
    conditional: share('conditional'),
    opposes: share('opposes'),
    undecided: share('undecided'),
    none: 1 - confidence,
  };
}

/** The passages that speak for a position, most telling first. */
export const rank = (judged: readonly Judged[], position: Position): Judged[] =>
  judged.filter(({ verdict }) => verdict[position] > 0.1).sort((a, b) => b.verdict[position] - a.verdict[position]);

/** All positions, in the order in which the first wins a tie. */
export const POSITIONS: readonly Position[] = ['supports', 'conditional', 'opposes', 'undecided'];

/** The position that a verdict holds for likeliest, however unlikely. */
export const likeliest = (verdict: Verdict): Position =>
  POSITIONS.reduce((best, other) => (verdict[other] > verdict[best] ? other : best));
