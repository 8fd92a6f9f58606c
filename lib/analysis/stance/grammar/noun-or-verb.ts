import type { Doc, Token } from '../../doc';

/** "goalkeeper Anna Orla": a common noun for a person, with two names behind it. */
export const isTradeAt = (doc: Doc, at: number): boolean =>
  doc.language.stances.grammar.doerEndings.test((doc.tokens[at] as Token).norm) &&
  doc.tokens[at + 1]?.isCapitalized === true &&
  doc.tokens[at + 2]?.isCapitalized === true;

/** "Arland shares that view", "the Port Vale banks on it": a word that is a noun elsewhere, with an object right behind it. */
export function isVerbNotNoun(doc: Doc, at: number): boolean {
  const { functionWords: small } = doc.language;
  const after = doc.tokens[at + 1]?.norm ?? '';
  if (!/s$|^put$|^set$/.test((doc.tokens[at] as Token).norm) && !isBehindList(doc, at)) return false;
  return (
    small.determiners.has(after) ||
    small.possessives.has(after) ||
    doc.language.stances.grammar.opensObject.has(after) ||
    isInfinitive(doc, at + 1) ||
    // "calls off the talks", "waters down its text"
    (doc.language.stances.grammar.verbParticles.has(after) && isObject(doc, at + 2))
  );
}

/** "Arland offers to host": not "to the port", "to Port Vale". */
function isInfinitive(doc: Doc, at: number): boolean {
  const next = doc.tokens[at + 1];
  return doc.tokens[at]?.norm === 'to' && next?.isWord === true && !next.isCapitalized && !isObject(doc, at + 1);
}

function isObject({ tokens, language: { functionWords: small } }: Doc, at: number): boolean {
  const { norm } = tokens[at] ?? { norm: '' };
  return small.determiners.has(norm) || small.possessives.has(norm) || /^\d/.test(norm);
}

/** "Arland and Port Vale demand": several names, whose verb has no ending. */
function isBehindList({ tokens }: Doc, at: number): boolean {
  let join = at - 1;
  while (at - join < LONGEST_NAME && tokens[join]?.isCapitalized === true) join--;
  return join < at - 1 && tokens[join]?.norm === 'and' && tokens[join - 1]?.isCapitalized === true;
}
/** Words of a name. */
const LONGEST_NAME = 4;
