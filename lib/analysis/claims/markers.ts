import type { Cue } from '../../types/analysis';
import type { Doc, Token } from '../doc';
import { findPatterns } from '../stance/patterns/patterns';
import { firstWith, MARKER } from './claim-bits';
import { claimPatterns, type MarkerList } from './claim-patterns';
import { claimWords } from './claim-words';

const NONE: readonly Cue[] = [];

/** The phrases of a list within tokens [first, end), in text order; of overlapping ones the first. */
export function findMarkers(doc: Doc, list: MarkerList, first: number, end: number): readonly Cue[] {
  const bits = claimWords(doc);
  const mask = MARKER[list];
  const from = firstWith(bits, mask, first, end);
  if (from === end) return NONE;
  const matches = findPatterns(claimPatterns(doc.language)[list], doc, from, end, { bits, mask });
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
