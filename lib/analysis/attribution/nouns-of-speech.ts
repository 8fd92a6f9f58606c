import type { Token } from '../doc';
import { bitsAt, isInside, isMark, normAt, type Clause } from './clause';
import type { RawAttribution } from './cues';
import { subjectOf } from './subjects';
import { unlistedSubject } from './unlisted-subjects';
import { AUXILIARY, PREPOSITION, POINTS, PRONOUN, QUOTED, WORD } from './words';

/** Verbs that do nothing but bring out the noun behind them: "made the point that", "came to the conclusion that". */
const BRINGS_OUT =
  /^(?:made|makes?|making|gave|gives?|given|issued|issues?|sounded|sounds?|expressed|expresse?s?|voiced|voices?|raised|raises?|took|takes?|taken|h[eo]lds?|held|offered|offers?|repeated|repeats?|reiterated|reiterates?|advanced|advances?|shared?|shares|presented|presents?|formed|reached|came|comes?|was|were|is|are|delivered|delivers?)$/;
/** Words that may stand before the noun: "the widely shared". */
const MOST_BEFORE = 4;

/**
 * "Ortega made the point that …", "issued a fresh warning that …", "was of the view that …": who brings out, by a verb without
 * a sense of its own, what the noun at a token names. Null for all else: "rejected the claim that", "no sign that".
 */
export function readBroughtOut(clause: Clause, noun: number): RawAttribution | null {
  if (normAt(clause, noun + 1) !== 'that') return null;
  const { doc, sentence } = clause;
  if (!doc.language.speechNouns.has(normAt(clause, noun)) && !POINTS.has(normAt(clause, noun))) return null;
  const verb = verbBefore(clause, noun);
  if (verb < 0 || (isFelt(clause, noun) && STIRS.test(normAt(clause, verb)))) return null;
  const actor = subjectOf(clause, verb) ?? unlistedSubject(clause, verb);
  if (actor === null || /^(?:it|there|who|which)$/.test(normAt(clause, actor.head))) return null;
  const from = doc.tokens[Math.min(noun + 2, sentence.endToken - 1)] as Token;
  return {
    sentence: sentence.index,
    actor,
    act: doc.language.speechNouns.get(normAt(clause, noun)) ?? 'say',
    construction: 'subject-verb',
    cue: { start: (doc.tokens[verb] as Token).start, end: (doc.tokens[noun] as Token).end },
    at: /^issue/.test(normAt(clause, verb)) ? noun : verb, // by itself that is a deed
    content: { start: from.start, end: sentence.end },
    isPostposed: false,
  };
}

/** "raised fears that", "gives hope that": things do as much. */
const STIRS = /^(?:rais|g[ai]v|offer|repeat|br)/;
const isFelt = (clause: Clause, noun: number): boolean =>
  clause.doc.language.speechNouns.get(normAt(clause, noun)) === 'believe' || /^concerns?$/.test(normAt(clause, noun));

/** The verb that brings the noun out; -1 where other words stand before it. */
function verbBefore(clause: Clause, noun: number): number {
  let isLinked = false;
  for (let at = noun - 1; at >= noun - MOST_BEFORE && isInside(clause, at) && !isMark(clause, at); at--) {
    const here = bitsAt(clause, at);
    const word = normAt(clause, at);
    if (BRINGS_OUT.test(word)) return NEEDS_LINK.test(word) === isLinked ? at : -1;
    if (!(here & WORD) || here & (QUOTED | AUXILIARY | PRONOUN)) return -1;
    if (here & PREPOSITION) {
      if (isLinked || !/^(?:to|of)$/.test(word)) return -1;
      isLinked = true;
    }
  }
  return -1;
}
/** "came to the conclusion", "is of the view": those that a preposition links to the noun. */
const NEEDS_LINK = /^(?:came|comes?|is|are|was|were)$/;

const CONVEYING = /^(?:express|voice|convey)$/;
const FEELING =
  /^(?:alarm|anger|belief|concern|condolence|confidence|disappointment|dismay|doubt|fear|frustration|gratitude|hope|interest|misgiving|optimism|outrage|regret|reservation|s[ck]epticism|shock|solidarity|sorrow|support|surprise|sympathy|unease|willingness|worry|worrie)s?$/;

/** "expressed concern about", "voiced grave doubts": behind the verb a noun for what somebody feels, and nothing but what goes with it. */
export function conveysFeeling(clause: Clause, verb: number, lemma: string): boolean {
  if (!CONVEYING.test(lemma)) return false;
  for (let at = verb + 1; at <= verb + 1 + MOST_BEFORE && isInside(clause, at) && !isMark(clause, at); at++) {
    if (bitsAt(clause, at) & (PREPOSITION | AUXILIARY | PRONOUN | QUOTED)) return false;
    if (FEELING.test(normAt(clause, at))) return true;
  }
  return false;
}
