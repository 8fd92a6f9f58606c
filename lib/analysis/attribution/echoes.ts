import type { Span } from '../../types/span';
import { lastStartingAt, type Doc } from '../doc';

/** Longest fragment that can echo, in words: what is longer says something of its own. */
const LONGEST_ECHO = 3;
/** Quotations below a heading that it may abridge. */
const BELOW = 6;

/**
 * Quotations that only take up words which stand between marks elsewhere: a section heading that lifts them from the text
 * below it, perhaps abridged (“No more ships” above “We will send no more of our ships”), or a later fragment of a longer quotation ("We have limited capacity …", further down: its “limited capacity”
 * raises questions). They are the writer's pointers, not another utterance. Linear in the text.
 */
export function findEchoes(doc: Doc, quotes: readonly Span[]): Set<number> {
  const phrases = quotes.map((quote) => phraseOf(doc, quote));
  const echoes = new Set<number>();
  let said = '';
  phrases.forEach((phrase, index) => {
    const isShort = phrase.split(' ').length - 2 <= LONGEST_ECHO;
    if (isHeading(doc, quotes[index] as Span)) {
      const isLifted = (other: string, at: number) => !isHeading(doc, quotes[at] as Span) && other.includes(phrase);
      const below = phrases.slice(index + 1, index + 1 + BELOW);
      if (isShort && (phrases.some(isLifted) || below.some((other) => isAbridged(phrase, other)))) echoes.add(index);
    } else if (isShort && said.includes(phrase)) echoes.add(index);
    else if (!isShort) said += phrase;
  });
  return echoes;
}

/** True where all words of a phrase stand in another one in the same order. */
function isAbridged(phrase: string, other: string): boolean {
  let from = 0;
  return phrase
    .trim()
    .split(' ')
    .every((word) => {
      const at = other.indexOf(` ${word} `, from);
      from = at + 1;
      return at >= 0;
    });
}

/** Folded words between blanks: " we have limited capacity ". */
function phraseOf(doc: Doc, quote: Span): string {
  let phrase = ' ';
  for (let index = lastStartingAt(doc.tokens, quote.start - 1) + 1; index < doc.tokens.length; index++) {
    const token = doc.tokens[index];
    if (!token || token.start >= quote.end) break;
    if (token.isWord) phrase += `${token.norm} `;
  }
  return phrase;
}

const isHeading = (doc: Doc, quote: Span): boolean =>
  doc.blocks[lastStartingAt(doc.blocks, quote.start)]?.kind === 'heading';
