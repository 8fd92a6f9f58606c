import type { Doc, Sentence, Token } from '../../doc';
import { nounsOf } from './position-nouns';

/** "Countries", "Some big exporters": a noun for several with which the sentence or a clause begins. */
export function opensGroup(doc: Doc, { firstToken }: Sentence, noun: number): boolean {
  if (!doc.language.stances.grammar.groups.has((doc.tokens[noun] as Token).norm)) return false;
  for (let at = noun - 1; at >= Math.max(firstToken, noun - 4); at--) {
    const { norm, isWord } = doc.tokens[at] as Token;
    if (!isWord) return norm === ',' || norm === '-';
    if (doc.language.functionWords.prepositions.has(norm)) return false;
  }
  return true;
}

/** "Countries", "supporters of the plan", "states including those closest to it,": is a noun for several what "such as" goes back to? */
export function isOfGroup(doc: Doc, sentence: Sentence, end: number): boolean {
  for (let at = end; at >= Math.max(sentence.firstToken, end - OF_GROUP); at--) {
    if (opensGroup(doc, sentence, at)) return true;
    const holds = nounsOf(doc.language)(doc.tokens[at] as Token)?.holds;
    if (holds?.has('is') === true && at <= sentence.firstToken + 2) return true;
  }
  return false;
}

/**
 * "Arland and cartel members Nordia and Port Vale": where a noun for several opens the rest of a list, the token behind the
 * word that joins it; else `to`, the token at which the next name begins.
 */
export function beforeGroup(doc: Doc, from: number, to: number): number {
  if (to - from < 2 || !doc.language.stances.grammar.groups.has((doc.tokens[to - 1] as Token).norm)) return to;
  for (let at = to - 2; at >= Math.max(from, to - 2 - GROUP_WORDS); at--) {
    const { norm, isWord } = doc.tokens[at] as Token;
    if (norm === 'and') return at + 1;
    if (!isWord || doc.language.functionWords.prepositions.has(norm)) return to;
  }
  return to;
}

/** Words between "and" and such a noun. */
const GROUP_WORDS = 3;

/** Words from a noun for several to "such as". */
const OF_GROUP = 9;
