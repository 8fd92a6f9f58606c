import { lastStartingAt, type Doc } from '../doc';
import type { Span } from '../../types/span';
import { marksIn, placesOfMarks, type Mark } from './marks';

/** Longest quotation in characters within one block; a mark that stays open longer was never meant as one. */
const LONGEST = 6000;

/** How many marks further the partner of a mark is looked for: a text of nothing but marks stays cheap. */
const REACH = 80;

/**
 * What stands between quotation marks, without the marks, in text order; of nested ones the outermost. A block that
 * leaves its mark open runs to its end where the next block opens with a mark again.
 */
export function findQuotes(doc: Doc): Span[] {
  const quotes: Quoted[] = [];
  const places = placesOfMarks(doc);
  let from = 0;
  doc.blocks.forEach((block, index) => {
    while (from < places.length && (places[from] as number) < block.start) from++;
    const marks = marksIn(doc.text, places, from, block);
    if (marks.length === 0) return;
    const next = doc.blocks[index + 1];
    const reopens = next !== undefined && OPENS_BLOCK.test(doc.text.slice(next.start, next.start + 4));
    pairMarks(doc.text, marks, block, reopens, quotes);
  });
  const doubles = quotes.filter((quote) => quote.family !== 'single').length;
  return doubles * 2 < quotes.length
    ? quotes.map(spanOf)
    : quotes.filter((quote) => quote.family !== 'single' || standsAlone(doc, quote) || isLong(doc, quote)).map(spanOf);
}

type Quoted = Span & { readonly family: Mark['family'] };

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** Four words or more between single marks are speech in any style; fewer may be a headline's shorthand. */
const isLong = (doc: Doc, quote: Span): boolean =>
  quote.start > (doc.blocks[0] as Span).end && doc.text.slice(quote.start, quote.end).split(' ').length > 3;

/** In a text whose quotations stand between double marks, single marks quote only where they are a whole heading. */
function standsAlone(doc: Doc, quote: Span): boolean {
  const block = doc.blocks[lastStartingAt(doc.blocks, quote.start)];
  return block !== undefined && quote.start - block.start <= 2 && block.end - quote.end <= 2;
}

/** A block that begins with a quotation mark: “And then … */
const OPENS_BLOCK = /^\s*["“„«‘'](?=\S)/;
const WORD = /[\p{L}\p{N}]/u;

function pairMarks(text: string, marks: readonly Mark[], block: Span, reopens: boolean, quotes: Quoted[]): void {
  for (let index = 0; index < marks.length; index++) {
    const opening = marks[index] as Mark;
    if (opening.role !== 'open' || isMeasure(text, opening)) continue;
    const closing = closingOf(text, marks, index);
    if (closing < 0) {
      if (opening.family === 'single' || !runsToEnd(text, marks, index, block, reopens)) continue;
      push(text, quotes, opening, block.end);
      return;
    }
    const { at, role } = marks[closing] as Mark;
    push(text, quotes, opening, at);
    index = role === 'open' && !isGerman(text, opening) ? closing - 1 : closing;
  }
}

function push(text: string, quotes: Quoted[], { at, family }: Mark, end: number): void {
  let start = at + 1;
  while (start < end && /\s/.test(text[start] as string)) start++;
  while (end > start && /\s/.test(text[end - 1] as string)) end--;
  if (end - start >= 2 && end - start <= LONGEST && WORD.test(text.slice(start, end)))
    quotes.push({ start, end, family });
}

/** Inches and seconds: 6 3/4" */
const isMeasure = (text: string, mark: Mark): boolean =>
  text[mark.at] === '"' && /\d/.test(text[mark.at - 1] ?? '') && mark.role === 'close';

/** Index of the mark that closes the one at `index`, or -1. Marks of other families in between are nested. */
function closingOf(text: string, marks: readonly Mark[], index: number): number {
  const opening = marks[index] as Mark;
  if (opening.family === 'single') return closingSingle(text, marks, index);
  const end = Math.min(marks.length, index + REACH);
  let depth = 0;
  for (let next = index + 1; next < end; next++) {
    const mark = marks[next] as Mark;
    if (mark.family !== opening.family) continue;
    if (mark.role === 'close') {
      if (depth === 0) return next;
      depth--;
    } else if (isGerman(text, opening) && text[mark.at] === '“') return next;
    else if (closesLater(marks, next)) depth++;
    else return SENTENCE_END.test(text.slice(Math.max(0, mark.at - 3), mark.at)) ? next : -1;
  }
  return -1;
}

/** A paragraph that was joined to the next still ends its part of the quotation: “We agree. “We shall see.” */
const SENTENCE_END = /[.?!…]\s{1,2}$/;

const isGerman = (text: string, opening: Mark) => text[opening.at] === '„';

/** True where two more closing marks of the family follow: then an opening mark inside is nested, else it is a new start. */
function closesLater(marks: readonly Mark[], from: number): boolean {
  const end = Math.min(marks.length, from + REACH);
  let balance = 0;
  for (let next = from; next < end; next++) {
    const mark = marks[next] as Mark;
    if (mark.family !== (marks[from] as Mark).family) continue;
    balance += mark.role === 'open' ? 1 : -1;
    if (balance < 0) return true;
  }
  return false;
}

/**
 * The closing single mark: the first that has a stop before or after it, else the first that is no plural's apostrophe
 * ("the workers' pay"). Double marks inside are nested.
 */
function closingSingle(text: string, marks: readonly Mark[], index: number): number {
  const end = Math.min(marks.length, index + REACH);
  let fallback = -1;
  for (let next = index + 1; next < end; next++) {
    const mark = marks[next] as Mark;
    if (mark.family !== 'single') continue;
    if (mark.role === 'open') break;
    const before = text[mark.at - 1] as string;
    const after = text.slice(mark.at + 1, mark.at + 3);
    if (/[.,!?…]/.test(before) || /^(?:[.,;:!?)]|$|\n)/.test(after)) return next;
    if (before !== 's' || !/^\s\p{Ll}/u.test(after)) return next;
    if (fallback < 0) fallback = next;
  }
  return fallback;
}

/** An open mark counts without its partner where the paragraph goes on in the next block, or is nothing but the quotation. */
function runsToEnd(text: string, marks: readonly Mark[], index: number, block: Span, reopens: boolean): boolean {
  for (let next = index + 1; next < marks.length; next++) {
    const { family, role } = marks[next] as Mark;
    if (family === 'double' && role === 'open') return false;
  }
  const opening = (marks[index] as Mark).at;
  return reopens || text.slice(block.start, opening).trim() === '';
}
