import type { Doc, Sentence, Token } from '../../doc';
import { eventLexicon } from '../signals/lexicon';

/** ", with Arland and Port Vale worrying that", "and Port Vale welcoming it": names that a participle says something of. */
export function opensAbsolute(doc: Doc, sentence: Sentence, from: number, comma: number): boolean {
  if (comma > sentence.firstToken && (doc.tokens[comma - 1] as Token).isWord) return false;
  const stop = Math.min(sentence.endToken - 1, from + ABSOLUTE);
  for (let at = from; at < stop; at++) {
    const token = doc.tokens[at] as Token;
    if (/^[a-z]{3,}ing$/.test(token.text)) return closesNames(doc, at - 1) && isParticiple(doc, at);
    // "with Arland and Port Vale also opposing it"
    if (doc.language.functionWords.adverbs.has(token.norm) && closesNames(doc, at)) continue;
    const isListed = token.isCapitalized || doc.language.stances.grammar.opensAbsolute.has(token.norm);
    if (!isListed) return false;
  }
  return false;
}

/** Is a token the last of a name, or an adverb behind one? */
const closesNames = (doc: Doc, at: number): boolean => {
  const token = doc.tokens[at] as Token;
  const last = doc.language.functionWords.adverbs.has(token.norm) ? doc.tokens[at - 1] : token;
  return last?.isCapitalized === true;
};

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
    // "opposing recognition": a verb of a deed or a position, with its object
    (after.isWord &&
      Boolean(eventLexicon(doc.language)(doc.tokens[at] as Token)?.verb) &&
      !small.prepositions.has(after.norm)) ||
    doc.language.stances.grammar.closesAbsolute.has(after.norm)
  );
};
