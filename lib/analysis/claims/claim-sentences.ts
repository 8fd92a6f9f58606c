import type { Doc, Sentence, Token } from '../doc';
import { findMarkers } from './markers';

/** Fewest words of a claim. */
const FEWEST_WORDS = 3;
/** A heading of so many words is a standfirst: a sentence that makes a claim. */
const STANDFIRST_WORDS = 9;
/** Boilerplate announces itself within the first words. */
const BOILERPLATE_WORDS = 6;
// ends in "?" or "?”"
const QUESTION = /\?["'”’»]*$/;

/** False for what makes no claim: headings, captions, questions, fragments, and what a page says about itself. */
export function makesClaim(doc: Doc, sentence: Sentence): boolean {
  const { firstToken, endToken, start, end } = sentence;
  const kind = doc.blocks[sentence.block]?.kind ?? 'paragraph';
  if (kind === 'caption') return false;
  let words = 0;
  let hasLowerCase = false;
  for (let at = firstToken; at < endToken; at++) {
    const token = doc.tokens[at] as Token;
    if (!token.isWord) continue;
    words++;
    hasLowerCase ||= !token.isCapitalized && words > 1;
  }
  if (words < FEWEST_WORDS || !hasLowerCase || (kind === 'heading' && words < STANDFIRST_WORDS)) return false;
  if (QUESTION.test(doc.text.slice(Math.max(start, end - 4), end))) return false;
  const [marker] = findMarkers(doc, 'boilerplate', firstToken, Math.min(endToken, firstToken + BOILERPLATE_WORDS));
  return marker?.start !== start;
}
