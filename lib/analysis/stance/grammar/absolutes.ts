import type { Doc, Sentence, Token } from '../../doc';

/** ", with Arland and Port Vale worrying that", "and Port Vale welcoming it": names that a participle says something of. */
export function opensAbsolute(doc: Doc, sentence: Sentence, from: number, comma: number): boolean {
  if (comma > sentence.firstToken && (doc.tokens[comma - 1] as Token).isWord) return false;
  const stop = Math.min(sentence.endToken - 1, from + ABSOLUTE);
  for (let at = from; at < stop; at++) {
    const token = doc.tokens[at] as Token;
    if (/^[a-z]{3,}ing$/.test(token.text)) return doc.tokens[at - 1]?.isCapitalized === true && isParticiple(doc, at);
    const isListed = token.isCapitalized || doc.language.stances.grammar.opensAbsolute.has(token.norm);
    if (!isListed) return false;
  }
  return false;
}

/** Words of the names that one participle is said of. */
const ABSOLUTE = 12;

/** "worrying it may", "welcoming the plan": does what follows complete a verb? */
const isParticiple = (doc: Doc, at: number): boolean => {
  const after = doc.tokens[at + 1] as Token;
  const small = doc.language.functionWords;
  return (
    small.determiners.has(after.norm) ||
    small.pronouns.has(after.norm) ||
    small.possessives.has(after.norm) ||
    doc.language.stances.grammar.closesAbsolute.has(after.norm)
  );
};
