import type { Doc, Sentence, Token } from '../../doc';
import type { Actor } from '../actors/actors';

/** "in central Arland", "with Arland": a preposition before the name within the phrase. */
export function isUnderPreposition(doc: Doc, name: number, first: number): boolean {
  for (let at = name - 1; at >= Math.max(first, name - 4); at--) {
    const { norm, isCapitalized, isWord } = doc.tokens[at] as Token;
    if (doc.language.stances.grammar.clauseOpeners.has(norm)) return false;
    if (doc.language.functionWords.prepositions.has(norm)) return true;
    if (!isWord || isCapitalized || !isDescribing(doc, at)) return false;
  }
  return false;
}

/** An article or an adjective by its ending: "in the south-eastern". */
function isDescribing(doc: Doc, at: number): boolean {
  const { norm } = doc.tokens[at] as Token;
  return doc.language.functionWords.determiners.has(norm) || doc.language.stances.grammar.attributiveEndings.test(norm);
}

/** Where the head of a phrase ends: before its first preposition. */
export function headEnd(doc: Doc, first: number, end: number): number {
  for (let at = first; at < end; at++)
    if (doc.language.functionWords.prepositions.has((doc.tokens[at] as Token).norm)) return at;
  return end;
}

/** Words between the commas of an aside. */
const ASIDE = 26;

/** The comma before another, not before `from`; -1 for none. */
export function commaBefore({ tokens }: Doc, from: number, comma: number): number {
  for (let at = comma - 1; at >= Math.max(from, comma - ASIDE); at--) if (tokens[at]?.text === ',') return at;
  return -1;
}

/** "would", "not": a word that helps a verb. */
export function isHelperAt({ tokens, language }: Doc, at: number): boolean {
  const norm = tokens[at]?.norm ?? '';
  return language.functionWords.auxiliaries.has(norm) || norm === 'not' || norm === 'never';
}

/** "the wars in Arland and Nordia", but not "users like Arland and Nordia": where a list of names that do nothing begins. */
export function openOf({ tokens }: Doc, { role, first }: Actor, states: readonly Actor[]): number {
  if (role !== 'oblique' || tokens[first - 1]?.norm !== 'and') return first;
  const before = states.find(({ end }) => end === first - 1);
  return before === undefined || tokens[before.first - 1]?.norm === 'like' ? first : before.first;
}

/** "The plan to build it", "Any decision to leave": a wish with which a sentence opens, up to a token, and which is nobody's. */
export function isOpeningWish({ tokens, language }: Doc, { firstToken }: Sentence, last: number): boolean {
  const { determiners } = language.functionWords;
  return (
    language.stances.words.counterWishes.has((tokens[last] as Token).norm) &&
    determiners.has((tokens[firstToken] as Token).norm) &&
    tokens.slice(firstToken, last + 1).every(({ norm, isWord }) => isWord && !/['’]s?$/.test(norm))
  );
}
