import type { MarkerRule } from '../../language/claim-types';
import type { Language } from '../../language/types';
import type { Cue } from '../../types/analysis';
import type { Doc, Token } from '../doc';
import { compilePatterns, findPatterns, type PatternIndex } from '../stance/patterns';

/** The lists of phrases that a language marks claims with. */
export type MarkerList = 'hedges' | 'negations' | 'impersonal' | 'judgements' | 'boilerplate' | 'creditEndings';

const compiled = new Map<Language, Map<MarkerList, PatternIndex<MarkerRule>>>();

function indexOf(language: Language, list: MarkerList): PatternIndex<MarkerRule> {
  const lists = compiled.get(language) ?? new Map<MarkerList, PatternIndex<MarkerRule>>();
  compiled.set(language, lists);
  const index = lists.get(list) ?? compilePatterns(language.claims[list], language.stances.verbForms);
  lists.set(list, index);
  return index;
}

/** The phrases of a list within tokens [first, end), in text order; of overlapping ones the first. */
export function findMarkers(doc: Doc, list: MarkerList, first: number, end: number): Cue[] {
  const cues: Cue[] = [];
  for (const match of findPatterns(indexOf(doc.language, list), doc.tokens, first, end)) {
    const start = (doc.tokens[match.first] as Token).start;
    if (start < (cues.at(-1)?.end ?? -1)) continue;
    cues.push({ start, end: (doc.tokens[match.end - 1] as Token).end, rule: match.rule.id });
  }
  return cues;
}
