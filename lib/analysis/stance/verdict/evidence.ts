import type { Position } from '../../../language/stance-types';
import type { Cue } from '../../../types/analysis';
import type { Doc, Sentence, Token } from '../../doc';
import type { Condition } from '../conditions/conditions';
import { weightOf } from './features';
import type { Passage } from '../actors/passages';
import type { Signal } from '../signals/signals';
import type { Via } from '../actors/stretches';
import type { Judged } from './verdict';

/** Most sentences shown for one stance. */
const EVIDENCE = 4;

/** The signals of a passage that speak for a position, strongest first. */
export function supporting(passage: Passage, stance: Position): Signal[] {
  return passage.signals
    .filter(
      (signal) =>
        weightOf(signal) > 0 &&
        (signal.stance === stance || (stance === 'conditional' && signal.stance === 'supports')),
    )
    .sort((a, b) => weightOf(b) - weightOf(a));
}

/**
 * The signal to sum up by: words of its own rather than a headline's, with its condition; what it does or says rather than
 * what others say of something that is its own ("they condemned the Arland raids"), an act rather than a judgement.
 */
export function mostTelling(signals: readonly Signal[], condition: Condition | null): Signal | null {
  const own = signals.filter(({ rule }) => !rule.id.startsWith('headline:'));
  const bound = condition ? own.filter(({ sentence }) => sentence === condition.sentence) : own;
  const acts = bound.filter(({ rule }) => !rule.judgement);
  return acts.find(({ isNominal }) => isNominal !== true) ?? acts[0] ?? bound[0] ?? own[0] ?? null;
}

/** How a country must come up in a sentence for it to stand beside those that tell its position. */
const TELLING: ReadonlySet<Via> = new Set(['subject', 'speaker', 'carried']);

/** The sentences that prove a position, most telling first: those of its words, then others in which the country goes on. */
export function rankEvidence(
  doc: Doc,
  ranked: readonly Judged[],
  signals: readonly Signal[],
  condition: Condition | null,
): Sentence[] {
  const order = [
    ...(condition ? [condition.sentence] : []),
    ...signals.map(({ sentence }) => sentence),
    ...ranked
      .slice(0, 1)
      .flatMap(({ passage }) => passage.stretches.flatMap(({ sentence, via }) => (TELLING.has(via) ? [sentence] : []))),
  ];
  return [...new Set(order)]
    .slice(0, EVIDENCE)
    .map((index) => doc.sentences[index])
    .filter((sentence) => sentence !== undefined);
}

/** The words that decided, for "why?": each with its place and what it tells; UTF-16 offsets, in text order. */
export function cuesOf(doc: Doc, signals: readonly Signal[], condition: Condition | null): Cue[] {
  const cue = ({ first, end, rule }: { first: number; end: number; rule: { id: string } }): Cue => ({
    start: (doc.tokens[first] as Token).start,
    end: (doc.tokens[end - 1] as Token).end,
    rule: rule.id,
  });
  const spoken = signals.filter(({ rule }) => !rule.id.startsWith('headline:'));
  return [...spoken.slice(0, 6).map(cue), ...(condition ? [cue(condition)] : [])];
}
