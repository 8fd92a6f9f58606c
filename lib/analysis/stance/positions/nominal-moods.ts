import type { Doc, Sentence, Token } from '../../doc';
import type { Holding } from '../grammar/position-nouns';

/** "had been among the critics", "long a critic, now says". */
export function isOver(doc: Doc, sentence: Sentence, { first, end, noun }: Holding): boolean {
  for (
    let at = Math.max(sentence.firstToken, Math.min(first, noun) - 4);
    at < Math.min(end + 4, sentence.endToken);
    at++
  ) {
    const { norm, isWord } = doc.tokens[at] as Token;
    // "With support from Arland, the bid now has 41 votes"
    if (!isWord && at >= end) return false;
    if (norm === 'once' || norm === 'previously' || norm === 'formerly' || (norm === 'now' && at >= end)) return true;
    if (norm === 'had' && at < noun && doc.language.stances.positionWords.sinceLong.has(doc.tokens[at + 1]?.norm ?? ''))
      return true;
  }
  return false;
}

/** Words between "lost" and "support of Arland". */
const NEAR = 5;

/** "lost the support of Arland", "lacks Arland's backing", "no support from Arland", "does not have its blessing": a support that is not given. */
export function isLost({ tokens, language }: Doc, { firstToken }: Sentence, { first, noun, entry }: Holding): boolean {
  if (entry.rule.stance !== 'supports') return false;
  const { loses, gains, scant, wished } = language.stances.positionWords;
  const { negators } = language.stances.words;
  for (let at = Math.min(first, noun) - 1; at >= Math.max(firstToken, Math.min(first, noun) - NEAR); at--) {
    const { norm, isWord } = tokens[at] as Token;
    const before = tokens[at - 1]?.norm ?? '';
    if (!isWord) return false;
    if (loses.has(norm)) return true;
    if (scant.has(norm)) return !wished.has(before) && before !== 'with';
    if (gains.has(norm)) return negators.has(before) || (before === 'to' && negators.has(tokens[at - 2]?.norm ?? ''));
    if (wished.has(norm) || negators.has(norm) || language.functionWords.prepositions.has(norm)) return false;
  }
  return false;
}

/** Words before and behind in which something tells that nobody has said it. */
const BEFORE = 9;
const BEHIND = 8;

/** Wished for, feared, denied, lost or ended: "hopes for Arland's support", "Arland's consent is needed", "no objections". */
export function isUnsaid(doc: Doc, sentence: Sentence, { first, end, noun, entry }: Holding): boolean {
  const { negators, unreal } = doc.language.stances.words;
  const from = Math.min(first, noun);
  for (let at = from - 1, words = 0; at >= sentence.firstToken && words < BEFORE; at--) {
    const { norm, isWord, text } = doc.tokens[at] as Token;
    if (/^[;:—–]$/.test(text) || norm === 'but' || (text === ',' && words > 0)) break;
    if (!isWord) continue;
    words++;
    const isDenied = negators.has(norm) && words < 7 && (!norm.startsWith('fail') || doc.tokens[at + 1]?.norm === 'to');
    if ((doc.language.stances.positionWords.wished.has(norm) && !isThing(doc, at)) || unreal.has(norm) || isDenied)
      return true;
    if (entry.rule.stance === 'opposes' && doc.language.stances.positionWords.ended.has(norm)) return true;
  }
  if (entry.rule.stance === 'undecided') return false;
  for (let at = end; at < Math.min(end + BEHIND, sentence.endToken); at++) {
    const { norm, isWord } = doc.tokens[at] as Token;
    if (!isWord) return false;
    // "was never in doubt"
    if (negators.has(norm) && doc.tokens[at + 2]?.norm === 'doubt') return false;
    if (doc.language.stances.positionWords.wanted.has(norm)) return true;
  }
  return false;
}

/** "The request ran into a veto": what was asked for before, and not the position. */
const isThing = (doc: Doc, at: number): boolean =>
  doc.language.stances.positionWords.wishNouns.has(doc.tokens[at]?.norm ?? '') &&
  doc.language.stances.positionWords.beforeWish.has(doc.tokens[at - 1]?.norm ?? '') &&
  !doc.language.stances.positionWords.behindWish.has(doc.tokens[at + 1]?.norm ?? '');
