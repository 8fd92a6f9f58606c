import type { Doc, Sentence, Token } from '../../doc';

/** Words between what is not objected to and the "if" that says what it is. */
const LED = 5;
/** Words of an if-clause in which its verb stands. */
const CLAUSE = 7;

/**
 * "would not stand in the way if Port Vale wanted to join", "has no objection should it ask": what somebody else may wish is
 * what is let happen, and no condition for it; nor is what is welcome: "would welcome it if Port Vale joined".
 */
export function isWish(doc: Doc, { firstToken, endToken }: Sentence, first: number, end: number): boolean {
  const { lets, likes, wishes } = doc.language.stances.conditionWords;
  if (doc.tokens[first - 1]?.norm === 'it' && likes.has(doc.tokens[first - 2]?.norm ?? '')) return true;
  let isLet = false;
  for (let at = first - 1; at >= Math.max(firstToken, first - LED) && !isLet; at--) {
    const { norm, isWord } = doc.tokens[at] as Token;
    if (!isWord) return false;
    isLet = lets.has(norm);
  }
  if (!isLet) return false;
  for (let at = end; at < Math.min(end + CLAUSE, endToken); at++) {
    const { norm, isWord } = doc.tokens[at] as Token;
    if (!isWord) return false;
    if (wishes.has(norm)) return true;
  }
  return false;
}
