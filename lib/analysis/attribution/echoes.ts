import type { Span } from '../../types/span';
import { lastStartingAt, type Doc, type Token } from '../doc';

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
  phrases.forEach((phrase, index) => {
    const isInHeading = isHeading(doc, quotes[index] as Span);
    if (phrase.length > LONGEST_ECHO) {
      if (isPulled(index) && !isInHeading) echoes.set(index, -1);
      else if (!isInHeading) longer.push(index);
    } else if (isInHeading) {
      const isLifted = (other: Phrase, at: number) => !isHeading(doc, quotes[at] as Span) && holds(other, phrase);
      const below = phrases.slice(index + 1, index + 1 + BELOW);
      if (phrases.some(isLifted) || below.some((other) => isAbridged(phrase, other))) echoes.set(index, -1);
    } else {
      const whole = longer.find((at) => holds(phrases[at] as Phrase, phrase));
      if (whole !== undefined) echoes.set(index, whole);
    }
  });
  return echoes;
}

/** Folded words. They are the texts that all tokens of a word share, so that to compare two takes no look at their letters. */
type Phrase = readonly string[];

/** Tells the quotations that are a whole paragraph and stand in a sentence of the text as well. */
function pullQuotes(doc: Doc, quotes: readonly Span[], phrases: readonly Phrase[]): (index: number) => boolean {
  const isAlone = quotes.map(({ start, end }) => {
    const block = doc.blocks[lastStartingAt(doc.blocks, start)] as Span;
    return start - block.start <= 1 && block.end - end <= 1;
  });
  if (!isAlone.includes(true)) return () => false;
  const inSentences = phrases.filter((_, index) => !isAlone[index]);
  let tested = 0;
  return (index) =>
    isAlone[index] === true &&
    ++tested <= MOST_PULLED &&
    inSentences.some((other) => holds(other, phrases[index] as Phrase));
}

/** True where the words of a phrase stand in another one, right after each other. */
function holds(other: Phrase, phrase: Phrase): boolean {
  const last = other.length - phrase.length;
  for (let from = 0; from <= last; from++) {
    let at = 0;
    while (at < phrase.length && other[from + at] === phrase[at]) at++;
    if (at === phrase.length) return true;
  }
  return false;
}

/** True where all words of a phrase stand in another one in the same order. */
function isAbridged(phrase: Phrase, other: Phrase): boolean {
  let from = 0;
  return (
    phrase.length > 0 &&
    phrase.every((word) => {
      const at = other.indexOf(word, from);
      from = at + 1;
      return at >= 0;
    })
  );
}

function phraseOf(doc: Doc, quote: Span): Phrase {
  const phrase: string[] = [];
  for (let index = lastStartingAt(doc.tokens, quote.start - 1) + 1; index < doc.tokens.length; index++) {
    const token = doc.tokens[index] as Token;
    if (token.start >= quote.end) break;
    if (token.isWord) phrase.push(token.norm);
  }
  return phrase;
}

const isHeading = (doc: Doc, quote: Span): boolean =>
  doc.blocks[lastStartingAt(doc.blocks, quote.start)]?.kind === 'heading';
