import type { FigureWords } from '../../language/claim-types';
import type { Doc, Sentence, Token } from '../doc';

/** How far before a figure its verb may stand, and the words that name what moves, in tokens. */
const REACH = 4;
const LONGEST_NAME = 9;

/**
 * What moves to a figure or stands at it: "Herring stocks" of "Herring stocks in the north have fallen by 38 percent". Null
 * where no verb of moving stands right before the figure, or no noun before the verb.
 */
export function measuredBefore(doc: Doc, first: number, { firstToken }: Sentence, words: FigureWords): string | null {
  const { tokens, text } = doc;
  const norm = (at: number): string => (at >= firstToken ? ((tokens[at] as Token).norm ?? '') : '');
  let verb = first - 1;
  while (verb > first - REACH && words.links.has(norm(verb))) verb--;
  if (!words.moves.has(norm(verb))) return null;
  let last = verb - 1;
  while (words.links.has(norm(last)) || norm(last).endsWith('ly')) last--;
  let begin = last + 1;
  let end = last;
  while (begin - 1 >= firstToken && last - begin < LONGEST_NAME) {
    const word = tokens[begin - 1] as Token;
    if (!word.isWord || word.norm === words.and) break;
    if (doc.language.functionWords.conjunctions.has(word.norm) || doc.language.functionWords.pronouns.has(word.norm))
      break;
    begin--;
    if (words.tails.has(word.norm)) end = begin - 1;
  }
  while (begin <= end && (words.determiners.has(norm(begin)) || words.articles.has(norm(begin)))) begin++;
  const isName = begin <= end && begin < verb && !doc.language.functionWords.prepositions.has(norm(begin));
  return isName ? text.slice((tokens[begin] as Token).start, (tokens[end] as Token).end) : null;
}
