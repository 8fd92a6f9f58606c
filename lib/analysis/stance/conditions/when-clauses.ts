import type { Doc, Sentence, Token } from '../../doc';

/** Words of a clause in which its verb stands. */
const CLAUSE = 9;

/**
 * "the others have ratified", "two demands are met", "Arland ends the blockade", "it is promised a seat": a clause of what must
 * be done by then, not "ministers meet", nor "it signs the text in May", which is its own to do.
 */
export function isDoneThen(doc: Doc, { endToken }: Sentence, from: number): boolean {
  const { fulfilled, yields, scheduled } = doc.language.stances.conditionWords;
  const isOwn = doc.language.functionWords.pronouns.has(doc.tokens[from]?.norm ?? '');
  for (let at = from + 1; at < Math.min(from + CLAUSE, endToken); at++) {
    const { norm, isWord } = doc.tokens[at] as Token;
    if (!isWord) return false;
    if (norm === 'has' || norm === 'have' || fulfilled.has(norm)) return true;
    if (norm === 'is' || norm === 'are')
      return isParticiple(doc, at + 1) && !scheduled.has(doc.tokens[at + 1]?.norm ?? '');
    if (yields.has(norm)) return !isOwn;
  }
  return false;
}

const isParticiple = ({ tokens }: Doc, at: number): boolean =>
  /(?:.ed|.en|.wn|^(?:paid|met|put|set|let))$/.test(tokens[at]?.norm ?? '');
