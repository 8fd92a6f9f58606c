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
    small.determiners.has(after) || small.possessives.has(after) || doc.language.stances.grammar.opensObject.has(after)
  );
}

/** "Arland and Port Vale demand": several names, whose verb has no ending. */
function isBehindList({ tokens }: Doc, at: number): boolean {
  let join = at - 1;
  while (at - join < LONGEST_NAME && tokens[join]?.isCapitalized === true) join--;
  return join < at - 1 && tokens[join]?.norm === 'and' && tokens[join - 1]?.isCapitalized === true;
}
/** Words of a name. */
const LONGEST_NAME = 4;
