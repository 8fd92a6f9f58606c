import type { Doc, Token } from '../../doc';
import type { Condition } from '../conditions/conditions';
import type { Passage } from '../actors/passages';
import type { Signal } from '../signals/signals';

/** Words that only stand near a country ('loose') are hardly ever its own, and those that a pronoun carries on often are not. */
const VIA = { subject: 1, speaker: 1, carried: 0.5, loose: 0.1, mentioned: 0.1 } as const;
/** What a link to the topic counts for (none, near, on it), by how much the words need one. */
const LINK = { needed: [0.1, 0.5, 1], wanted: [0.4, 0.7, 1], free: [0.7, 0.9, 1] } as const;
/** What "did not attend", said of an act of support, counts for by its link to the topic. */
const NOT_DOING = [0.4, 0.6, 0.7] as const;
/** What "would not condemn the raid", said of an act against it, counts for by its link to the topic. */
const NOT_OPPOSING = [0.4, 0.7, 1] as const;
const STRENGTH = { 1: 0.3, 2: 0.6, 3: 1 } as const;

const NEGATED: Partial<Record<Signal['rule']['stance'], readonly number[]>> = {
  supports: NOT_DOING,
  opposes: NOT_OPPOSING,
};

/** What a signal counts for at least that tells by itself where its country stands. */
export const LITTLE = 0.2;

/** How much a signal counts, 0 to 1: how direct its words are, who says them, and whether it is about the topic. */
export function weightOf(signal: Signal): number {
  if (signal.stance === null || signal.isUnreal || signal.isHistory) return 0;
  const topic = LINK[signal.rule.topic ?? 'free'];
  const negated = signal.isNegated ? (NEGATED[signal.rule.stance]?.[signal.onTopic] ?? 1) : 1;
  return (
    STRENGTH[signal.rule.strength] *
    VIA[signal.via] *
    (topic[signal.onTopic] ?? 1) *
    (signal.isReported ? 0.6 : 1) *
    (signal.isPast ? 0.2 : 1) *
    (signal.isInfinitive && !(signal.isNegated && signal.rule.issue) ? 0.5 : 1) *
    (signal.isAimedElsewhere ? 0.4 : 1) *
    (signal.isInPassing ? 0.4 : 1) *
    negated
  );
}

/** The rule of organs that disagree. */
const SPLIT = 'divided';

/** What is said outright counts more than other things done before it in the same passage. */
const OUTRIGHT = 0.9;

/** "called for restraint and condemned the raid": who blames somebody takes a side, however calmly. */
const isBesideNo = ({ stance, rule, sentence }: Signal, outright: Signal | undefined): boolean =>
  stance === 'undecided' && rule.strength < 3 && outright?.stance === 'opposes' && outright.sentence === sentence;

/** "is split on it, the trade minister backs it": what its organs say apart is no side of the whole. */
const isApart = ({ stance, sentence }: Signal, split: Signal | undefined): boolean =>
  split !== undefined &&
  stance !== 'undecided' &&
  (sentence === split.sentence || sentence === split.sentence + 1) &&
  stance !== null;

/** What a passage's signals say for each position: the strongest counts in full, further ones a third. */
export function sumSignals(signals: readonly Signal[]): { supports: number; opposes: number; undecided: number } {
  const sums = { supports: 0, opposes: 0, undecided: 0 };
  const tops = { supports: 0, opposes: 0, undecided: 0 };
  const last = signals.findLast((signal) => weightOf(signal) >= OUTRIGHT);
  const split = signals.find((signal) => signal.rule.id === SPLIT && weightOf(signal) >= OUTRIGHT);
  for (const signal of signals) {
    if (signal.stance === null || signal.stance === 'conditional') continue;
    const isOvertaken = last !== undefined && signal.sentence < last.sentence && signal.stance !== last.stance;
    const weight =
      weightOf(signal) * (isOvertaken ? 0.5 : 1) * (isApart(signal, split) ? 0.2 : isBesideNo(signal, last) ? 0.4 : 1);
    sums[signal.stance] += weight;
    tops[signal.stance] = Math.max(tops[signal.stance], weight);
  }
  return {
    supports: tops.supports + (sums.supports - tops.supports) / 3,
    opposes: tops.opposes + (sums.opposes - tops.opposes) / 3,
    undecided: tops.undecided + (sums.undecided - tops.undecided) / 3,
  };
}

/** Rules whose words look ahead by themselves: an offer, an agreement. */
const OFFERING = new Set(['offers', 'agrees', 'no-objection', 'goes-ahead']);

/** Conditions looked at in one passage. */
const MOST = 24;

/** The condition that a passage's acceptance hangs on; null where there is none, or nothing is accepted. One that is named goes before "with conditions". */
export function bindingCondition(doc: Doc, passage: Passage): Condition | null {
  let unnamed: Condition | null = null;
  for (const condition of bindingConditions(doc, passage)) {
    if (condition.rule.unnamed !== true) return unnamed && !condition.rule.strong ? unnamed : condition;
    unnamed ??= condition;
  }
  return unnamed;
}

/** The conditions that bind a passage, strong ones first. */
function* bindingConditions(doc: Doc, passage: Passage): Generator<Condition> {
  for (const isStrong of [true, false])
    for (const condition of passage.conditions.slice(0, MOST)) {
      if (condition.rule.strong !== isStrong) continue;
      const spoken = passage.signals.filter(({ sentence }) => sentence === condition.sentence);
      // "will be arrested if he comes": the words as a whole tell the side
      if (spoken.some(({ rule, first, end }) => rule.issue && condition.first >= first && condition.first < end))
        continue;
      const main = spoken.filter(({ first }) => !isInside(doc, condition, first));
      const isAccepted = main.some((signal) => weightOf(signal) > (isLedByModal(doc, signal) ? LEAST_LED : 0.2));
      // "offered to host it in return for": "would" need not stand there where the act itself looks ahead
      const isOffered = spoken.some(({ rule, stance }) => OFFERING.has(rule.id) && stance === 'supports');
      const isOpposed = spoken.some(
        (signal) => signal.stance === 'opposes' && weightOf(signal) > 0.5 && !isWilling(doc, signal),
      );
      if (
        isStrong
          ? condition.rule.alone === true ||
            isOffered ||
            isBacked(spoken, condition) ||
            isRefusedFor(doc, spoken, condition) ||
            isLeftOpen(doc, passage, condition) ||
            hasModal(doc, passage, condition)
          : (condition.rule.turnsRefusal === true && main.some((signal) => isThreatened(doc, signal))) ||
            ((isAccepted || isReady(doc, passage, condition)) &&
              !isOpposed &&
              (hasModal(doc, passage, condition) ||
                isPromised(doc, spoken, condition) ||
                isFine(doc, spoken, condition) ||
                isTurnedTo(doc, spoken, condition)))
      )
        yield condition;
    }
}

/** "is prepared to ease the sanctions", "willing to withdraw": the end of a thing that is offered is no refusal. */
export function isWilling({ tokens, language }: Doc, { first }: Signal): boolean {
  const { willing } = language.stances.words;
  const leads = tokens[first]?.norm === 'to' ? first - 1 : tokens[first - 1]?.norm === 'to' ? first - 2 : first;
  return willing.has(tokens[leads]?.norm ?? '') && !/^(?:not|never)$|n't$/.test(tokens[leads - 1]?.norm ?? '');
}

/** Words of a verb group in which what leads on to its verb stands. */
const LED = 4;

/** "could still block the treaty if its demands are not met": a no that is only threatened. */
function isThreatened(doc: Doc, { stance, onTopic, first, rule, isPast }: Signal): boolean {
  if (stance !== 'opposes' || onTopic < 2 || isPast || rule.judgement === true) return false;
  for (let at = first; at > Math.max(0, first - LED); at--) {
    const { norm, isWord } = doc.tokens[at] as Token;
    if (!isWord) return false;
    if (doc.language.stances.summaryWords.threatens.test(norm)) return true;
  }
  return false;
}

/** "would be tried if returned": a token of what the condition itself supposes. */
function isInside(doc: Doc, { span }: Condition, at: number): boolean {
  const { start } = doc.tokens[at] as Token;
  return start >= span.start && start < span.end;
}

/** What an act counts for at least that "would" leads on to: a condition makes it the country's answer, whatever it is done to. */
const LEAST_LED = 0.05;

/** "would take its share once", "could let it pass if" */
const isLedByModal = (doc: Doc, { first, stance }: Signal): boolean =>
  stance === 'supports' && doc.language.stances.summaryWords.would.has((doc.tokens[first] as Token).norm);

/** "backs the court, provided that": support of the topic that the condition comes right behind. */
const isBacked = (spoken: readonly Signal[], { rule, first }: Condition): boolean =>
  LIMITING.has(rule.id) &&
  spoken.some(
    (signal) =>
      signal.stance === 'supports' && signal.end <= first && first - signal.end < BACKED && weightOf(signal) > 0.3,
  );

/** "ruled out signing it unless", "refuses to sign until": a refusal that the condition comes behind. */
const isRefusedFor = (doc: Doc, spoken: readonly Signal[], { rule, first }: Condition): boolean =>
  BUYING.has(rule.id) &&
  spoken.some(
    (signal) =>
      (signal.stance === 'opposes' ||
        doc.language.stances.conditionWords.holdsBack.has((doc.tokens[signal.first] as Token).norm)) &&
      signal.rule.judgement !== true &&
      signal.end <= first &&
      weightOf(signal) > REFUSED,
  );
/** "does not rule out signing it as long as": what is left open up to a condition. */
export const isLeftOpen = (doc: Doc, { signals }: Passage, { first, sentence }: Condition): boolean =>
  signals.some(
    (signal) =>
      signal.stance === 'undecided' &&
      signal.sentence === sentence &&
      signal.end <= first &&
      first - signal.end < BACKED &&
      doc.tokens
        .slice(signal.first, signal.end)
        .some(({ norm }) => /^(?:rul(?:e|ed|ing)|exclud(?:e|ed|ing))$/.test(norm)),
  );

/** Conditions that a refusal as it stands may have. */
const BUYING = new Set(['unless', 'not-until', 'not-without', 'without-it']);
/** What a refusal counts for at least that has its price. */
const REFUSED = 0.3;

/** Conditions that limit a support as it stands. */
const LIMITING = new Set(['only-if', 'on-condition', 'has-conditions']);
/** Words from a support to the condition that limits it. */
const BACKED = 12;

/** "committed 90 engineers to it if": a promise, whose condition closes the sentence. */
const isPromised = (doc: Doc, spoken: readonly Signal[], condition: Condition): boolean =>
  spoken.some(
    ({ rule, stance, first, end }) =>
      PROMISING.has(rule.id) &&
      stance === 'supports' &&
      end <= condition.first &&
      (doc.language.stances.summaryWords.promises.test((doc.tokens[first] as Token).norm) ||
        ((doc.tokens[condition.first] as Token).norm === 'if' &&
          doc.language.stances.summaryWords.agrees.test((doc.tokens[first] as Token).norm))),
  );

/** "has nothing against it if", "was for it, its minister said, if": an attitude that the condition comes right behind. */
const isFine = (doc: Doc, spoken: readonly Signal[], { first }: Condition): boolean =>
  (doc.tokens[first] as Token).norm === 'if' &&
  spoken.some(
    (signal) =>
      signal.stance === 'supports' &&
      ATTITUDES.has(signal.rule.id) &&
      signal.end <= first &&
      first - signal.end < BACKED &&
      weightOf(signal) > 0.3,
  );

/** Rules of what a state thinks, and not of what it has done. */
const ATTITUDES = new Set(['no-objection', 'backs', 'is-keen', 'verb-for']);

/** "If the seat comes here, we are in": a yes in the first person behind a condition that comes first. */
const isTurnedTo = (doc: Doc, spoken: readonly Signal[], { span }: Condition): boolean =>
  spoken.some(
    ({ stance, first }) =>
      stance === 'supports' &&
      (doc.tokens[first] as Token).start >= span.end &&
      [1, 2].some((back) => doc.language.stances.summaryWords.speaks.has(doc.tokens[first - back]?.norm ?? '')),
  );

const PROMISING = new Set(['offers', 'goes-ahead', 'agrees']);

/** "would be ready for a meeting if", "will only take it up once": a yes in itself, whatever it is to. */
function isReady(doc: Doc, passage: Passage, condition: Condition): boolean {
  const { ready, denials, modals } = doc.language.stances.conditionWords;
  return passage.stretches.some(
    ({ sentence, via, first, end }) =>
      sentence === condition.sentence &&
      via !== 'mentioned' &&
      doc.tokens
        .slice(first, end)
        .some(
          ({ norm }, at) =>
            !isInside(doc, condition, first + at) &&
            (norm === 'only'
              ? modals.has(doc.tokens[first + at - 1]?.norm ?? '') && first + at < condition.first
              : ready.has(norm) &&
                !denials.has(doc.tokens[first + at - 1]?.norm ?? '') &&
                /^(?:to|for)$/.test(doc.tokens[first + at + 1]?.norm ?? '')),
        ),
  );
}

/** "would", "ready to" or their like in the country's words, outside the condition itself. */
function hasModal(doc: Doc, passage: Passage, condition: Condition): boolean {
  const { modals } = doc.language.stances.words;
  for (const { sentence, via, first, end } of passage.stretches) {
    if (sentence !== condition.sentence || via === 'mentioned') continue;
    for (let at = first; at < end; at++) {
      if (!isInside(doc, condition, at) && modals.has((doc.tokens[at] as Token).norm)) return true;
    }
  }
  return false;
}
