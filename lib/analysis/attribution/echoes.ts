import type { Span } from '../../types/span';
import { lastStartingAt, type Doc } from '../doc';

/** Longest fragment that can echo, in words: what is longer says something of its own. */
const LONGEST_ECHO = 3;
/** Paragraphs that may be pull quotes: more of them in one text are speech. */
const MOST_PULLED = 30;
/** Quotations below a heading that it may abridge. */
const BELOW = 6;

/**
 * Quotations that only take up words which stand between marks elsewhere: a section heading that lifts them from the text
 * below it, perhaps abridged (“No more ships” above “We will send no more of our ships”), or a later fragment of a longer quotation ("We have limited capacity …", further down: its “limited capacity”
 * raises questions). They are the writer's pointers, not another utterance. By their index,
 * with the index of the longer quotation that a fragment takes up, or -1.
 */
export function findEchoes(doc: Doc, quotes: readonly Span[]): Map<number, number> {
  const phrases = quotes.map((quote) => phraseOf(doc, quote));
  const isPulled = pullQuotes(doc, quotes, phrases);
  const echoes = new Map<number, number>();
  const longer: number[] = [];
  let said = '';
  phrases.forEach((phrase, index) => {
    const isShort = !hasMoreWords(phrase, LONGEST_ECHO);
    const isInHeading = isHeading(doc, quotes[index] as Span);
    if (!isShort) {
      if (isPulled(index) && !isInHeading) echoes.set(index, -1);
      else if (!isInHeading) {
        said += phrase;
        longer.push(index);
      }
    } else if (isInHeading) {
      const isLifted = (other: string, at: number) => !isHeading(doc, quotes[at] as Span) && other.includes(phrase);
      const below = phrases.slice(index + 1, index + 1 + BELOW);
      if (phrases.some(isLifted) || below.some((other) => isAbridged(phrase, other))) echoes.set(index, -1);
    } else if (said.includes(phrase)) echoes.set(index, longer.find((at) => phrases[at]?.includes(phrase)) ?? -1);
  });
  return echoes;
}

/** True for a phrase of more words than so many, each with a blank behind it. */
function hasMoreWords(phrase: string, words: number): boolean {
  let at = 0;
  for (let counted = 0; counted <= words; counted++) {
    at = phrase.indexOf(' ', at + 1);
    if (at < 0) return false;
  }
  return true;
}

/** Tells the quotations that are a whole paragraph and stand in a sentence of the text as well. */
function pullQuotes(doc: Doc, quotes: readonly Span[], phrases: readonly string[]): (index: number) => boolean {
  const isAlone = quotes.map(({ start, end }) => {
    const block = doc.blocks[lastStartingAt(doc.blocks, start)] as Span;
    return start - block.start <= 1 && block.end - end <= 1;
  });
  if (!isAlone.includes(true)) return () => false;
  const inSentences = phrases.filter((_, index) => !isAlone[index]).join('|');
  let tested = 0;
  return (index) =>
    isAlone[index] === true && ++tested <= MOST_PULLED && inSentences.includes(phrases[index] as string);
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
