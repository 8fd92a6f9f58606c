import type { Doc, Sentence, Token } from '../../doc';
import type { Actor } from '../actors/actors';
import { isVerbAt } from './clause';

/** "The wars in Arland and Nordia ended": the names of a phrase that is the subject, though a verb follows the last. */
export function isSecondOfPhrase(
  doc: Doc,
  sentence: Sentence,
  { role, first }: Pick<Actor, 'role' | 'first'>,
  join: number,
): boolean {
  if (role !== 'oblique' || doc.tokens[join]?.text === ',') return false;
  if (!doc.language.functionWords.prepositions.has(doc.tokens[first - 1]?.norm ?? '')) return false;
  for (let at = first - 2; at >= sentence.firstToken; at--) {
    const { text, norm } = doc.tokens[at] as Token;
    if (/^[,;:–—]$/.test(text) || doc.language.functionWords.conjunctions.has(norm)) return at < first - 2;
    if (isVerbAt(doc, sentence, at)) return false;
  }
  return first - 2 >= sentence.firstToken;
}

/** "praised by the African Union, Arland and Nordia": a list behind "by" that begins with somebody else. */
export function isBehindBy(doc: Doc, { firstToken }: Sentence, join: number): boolean {
  for (let at = join - 1; at >= Math.max(firstToken, join - BY_REACH); at--) {
    const { norm, isCapitalized } = doc.tokens[at] as Token;
    if (norm === 'by') return at < join - 1;
    if (!isCapitalized && !/^(?:the|of|and|,)$/.test(norm)) return false;
  }
  return false;
}

/** Words of the names before it in such a list. */
const BY_REACH = 9;
