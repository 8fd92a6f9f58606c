import type { AdjunctWords } from '../../../language/grammar-words';
import type { Doc, Token } from '../../doc';
import { isFinite } from '../grammar/finite';

/** Words from "in" to the noun that makes it an adjunct: "in a joint open ~". */
const REACH = 5;

/** May a word begin an adjunct? */
export const mayBeginAdjunct = (norm: string, { adverbs, opens, counts }: AdjunctWords): boolean =>
  adverbs.has(norm) || opens.has(norm) || counts.has(norm) || /^\d{1,2}$/.test(norm);

/**
 * Where an adjunct ends that begins at a token: "repeatedly", "once more", "in a joint statement", "in Port Vale", "two days
 * ago", "the day before"; -1 where none does, or the clause ends with it.
 */
export function adjunctEnd(doc: Doc, at: number, end: number): number {
  const { tokens, language } = doc;
  const { adverbs, opens, more } = language.stances.grammar.adjuncts;
  const { norm } = tokens[at] as Token;
  // "asked for a stay in a note", "anger in Port Vale": it belongs to the noun
  if (!adverbs.has(norm) && !isVerb(doc, at - 1)) return -1;
  const stop = adverbs.has(norm)
    ? at + (more.has(`${norm} ${tokens[at + 1]?.norm ?? ''}`) ? 2 : 1)
    : opens.has(norm)
      ? nounEnd(doc, at, end)
      : spanEnd(doc, at);
  return stop > 0 && stop < end && tokens[stop]?.isWord === true ? stop : -1;
}

/** "called", "to call", "again": what an adjunct may stand behind; not "a stay", "anger". */
function isVerb(doc: Doc, at: number): boolean {
  const { functionWords } = doc.language;
  const before = doc.tokens[at - 1]?.norm ?? '';
  if (functionWords.determiners.has(before) || functionWords.possessives.has(before)) return false;
  if (isFinite(doc, at) || before === 'to' || doc.language.stances.words.forecasts.has(before)) return true;
  const { norm } = doc.tokens[at] as Token;
  return functionWords.adverbs.has(norm) || doc.language.stances.grammar.adjuncts.adverbs.has(norm);
}

/** "in a joint statement", "at the summit", "in Port Vale": behind its noun, or its name. */
function nounEnd({ tokens, language }: Doc, preposition: number, end: number): number {
  const { nouns, places } = language.stances.grammar.adjuncts;
  const { prepositions, conjunctions, auxiliaries } = language.functionWords;
  let at = preposition + 1;
  if (places.has((tokens[preposition] as Token).norm) && tokens[at]?.isCapitalized === true) {
    while (at < Math.min(end, preposition + REACH) && tokens[at]?.isCapitalized === true) at++;
    return at;
  }
  for (; at < Math.min(end, preposition + REACH); at++) {
    const { norm, isWord } = tokens[at] as Token;
    if (!isWord || prepositions.has(norm) || conjunctions.has(norm) || auxiliaries.has(norm) || norm === 'to')
      return -1;
    // "in a press conference call"
    if (nouns.has(norm) && !nouns.has(tokens[at + 1]?.norm ?? '')) return at + 1;
  }
  return -1;
}

/** "two days ago", "a week later", "the day before". */
function spanEnd({ tokens, language }: Doc, count: number): number {
  const { spans, adjuncts } = language.stances.grammar;
  return spans.has(tokens[count + 1]?.norm ?? '') && adjuncts.sinceWhen.has(tokens[count + 2]?.norm ?? '')
    ? count + 3
    : -1;
}
