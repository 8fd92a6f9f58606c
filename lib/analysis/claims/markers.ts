import type { Cue } from '../../types/analysis';
import type { Doc, Token } from '../doc';
import { findPatterns } from '../stance/patterns';
import { firstWith, MARKER } from './claim-bits';
import { claimPatterns, type MarkerList } from './claim-patterns';
import { claimWords } from './claim-words';

const NONE: readonly Cue[] = [];

/** The phrases of a list within tokens [first, end), in text order; of overlapping ones the first. */
export function findMarkers(doc: Doc, list: MarkerList, first: number, end: number): readonly Cue[] {
  const from = firstWith(claimWords(doc), MARKER[list], first, end);
  if (from === end) return NONE;
  const cues: Cue[] = [];
  for (const match of findPatterns(claimPatterns(doc.language)[list], doc.tokens, from, end)) {
    const start = (doc.tokens[match.first] as Token).start;
    if (start < (cues.at(-1)?.end ?? -1)) continue;
    cues.push({ start, end: (doc.tokens[match.end - 1] as Token).end, rule: match.rule.id });
  }
  return cues;
}
