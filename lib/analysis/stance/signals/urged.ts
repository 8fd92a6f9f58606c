import type { StanceRule } from '../../../language/stance-types';
import type { Doc, Token } from '../../doc';
import type { PatternMatch } from '../patterns/patterns';

const DEMAND_REACH = 9;

/** "demanded that Arland agree": what somebody would have another do, in the verb's bare form. */
export function isDemanded(doc: Doc, from: number, { first }: PatternMatch<StanceRule>): boolean {
  const verb = doc.tokens[first] as Token;
  if (/(?:s|ed|ing)$/.test(verb.norm) || !doc.tokens[first - 1]?.isCapitalized) return false;
  for (let at = first - 1; at > Math.max(from, first - DEMAND_REACH); at--) {
    const { norm, isWord } = doc.tokens[at] as Token;
    if (!isWord) return false;
    if (norm === 'that') {
      for (let left = at - 1; left >= Math.max(from, at - 4); left--)
        if (doc.language.stances.signalWords.demands.has((doc.tokens[left] as Token).norm)) return true;
      return false;
    }
  }
  return false;
}

const OUGHT_REACH = 12;

/** "Arland should back it", "should begin by accepting it": what somebody else would have a country do. */
export function isUrged(doc: Doc, from: number, { first }: PatternMatch<StanceRule>): boolean {
  let isMeans = false;
  for (let at = first - 1; at >= Math.max(from, first - OUGHT_REACH); at--) {
    const { norm, isWord } = doc.tokens[at] as Token;
    if (!isWord) return false;
    if (doc.language.stances.signalWords.ought.has(norm)) return true;
    if (norm === 'by') isMeans = true;
    const isBetween = doc.language.stances.signalWords.oughtLeads.has(norm) || /ly$/.test(norm);
    if (!isBetween && !isMeans) return false;
  }
  return false;
}
