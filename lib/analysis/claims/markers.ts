import type { MarkerRule } from '../../language/claim-types';
import type { Cue } from '../../types/analysis';
import type { Doc, Token } from '../doc';
import { findPatterns, type PatternIndex } from '../stance/patterns/patterns';
import { firstWith, type Markers } from './claim-bits';
import { claimPatterns } from './claim-patterns';
import { claimWords } from './claim-words';

const NONE: readonly Cue[] = [];

/** The phrases of a list within tokens [first, end), in text order; of overlapping ones the first. */
export function findMarkers(doc: Doc, { place, bit }: Markers, first: number, end: number): readonly Cue[] {
  const bits = claimWords(doc);
  const from = firstWith(bits, bit, first, end);
  if (from === end) return NONE;
  const patterns = claimPatterns(doc.language).markers[place] as PatternIndex<MarkerRule>;
  const matches = findPatterns(patterns, doc, from, end, { bits, mask: bit });
  if (matches.length === 0) return NONE;
  let cues: Cue[] | null = null;
  let last = -1;
  for (const match of matches) {
    const start = (doc.tokens[match.first] as Token).start;
    if (start < last) continue;
    last = (doc.tokens[match.end - 1] as Token).end;
    const cue = { start, end: last, rule: match.rule.id };
    if (cues === null) cues = [cue];
    else cues.push(cue);
  }
  return cues ?? NONE;
}
