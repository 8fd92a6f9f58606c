import type { Doc, Token } from '../doc';
import type { Condition } from './conditions';
import type { Signal } from './signals';

/** Longest summary, in characters. */
const LONGEST = 110;
/** A summary does not begin with these: "would be open to" becomes "Open to". */
const LEADING = new Set(
  'would will could can may might is are was were be been being has have had that it he she they also now and but then still'.split(
    ' ',
  ),
);

/**
 * One plain line in words of the text: the words that take the position and what they act on, with the condition.
 * Empty where there is nothing to quote.
 */
export function summarize(
  doc: Doc,
  signal: Signal | null,
  condition: Condition | null,
  fallback: number | null,
): string {
  const sentence = doc.sentences[signal?.sentence ?? condition?.sentence ?? fallback ?? -1];
  if (!sentence) return '';
  let first = signal ? clauseFirst(doc, sentence.firstToken, signal.first) : sentence.firstToken;
  if (condition && condition.sentence === sentence.index && condition.first < first) first = condition.first;
  while (first < sentence.endToken - 1 && !(doc.tokens[first] as Token).isWord) first++;
  while (
    signal &&
    first < Math.max(signal.first, signal.end - 1) &&
    LEADING.has((doc.tokens[first] as Token).norm) &&
    !negates(doc, first + 1)
  )
    first++;
  const reach = condition && condition.sentence === sentence.index ? condition.span.end : 0;
  let end = Math.max(signal?.end ?? first + 1, first + 1);
  while (end < sentence.endToken) {
    const { text, end: at } = doc.tokens[end] as Token;
    const isBreak = /^[.;!?”"]$/.test(text) || (text === ',' && endsClause(doc, end, sentence.endToken));
    if (isBreak && at > reach) break;
    end++; // a word too many, where it is too long: then the cut is seen and marked
    if (
      at - (doc.tokens[first] as Token).start > LONGEST &&
      at > Math.min(reach, (doc.tokens[first] as Token).start + LONGEST)
    )
      break;
  }
  return sentenceCase(cut(doc.text.slice((doc.tokens[first] as Token).start, (doc.tokens[end - 1] as Token).end)));
}

/** Auxiliaries and negation before the position's words belong to them. */
function clauseFirst(doc: Doc, from: number, signal: number): number {
  const small = doc.language.functionWords;
  let first = signal;
  while (first > from) {
    const { norm } = doc.tokens[first - 1] as Token;
    if (
      !small.auxiliaries.has(norm) &&
      !small.adverbs.has(norm) &&
      !doc.language.stances.words.negators.has(norm) &&
      norm !== 'to' &&
      norm !== 'ready' &&
      norm !== 'open'
    )
      break;
    first--;
  }
  return first;
}

const negates = (doc: Doc, at: number): boolean => doc.language.stances.words.negators.has(doc.tokens[at]?.norm ?? '');

/** A comma before "said", "according to" or another clause with its own subject. */
function endsClause(doc: Doc, comma: number, end: number): boolean {
  for (let at = comma + 1; at < Math.min(comma + 6, end); at++) {
    const { norm, text } = doc.tokens[at] as Token;
    if (doc.language.reportingVerbs.has(norm) || norm === 'according') return true;
    if (text === ',') return true;
  }
  return false;
}

/** Cuts at a word, adds an ellipsis, and balances quotation marks. */
function cut(text: string): string {
  const whole = text.replace(/\s+/g, ' ').trim();
  const isLong = whole.length > LONGEST;
  // "our passport," → "our passport"
  const line = (isLong ? whole.slice(0, whole.lastIndexOf(' ', LONGEST - 1)) : whole).replace(/[\s,;:–—-]{1,9}$/, '');
  const marks = (line.match(/[“”"]/g) ?? []).length;
  return `${marks % 2 === 1 ? line.replace(/[“”"]/g, '') : line}${isLong ? '…' : ''}`;
}

const sentenceCase = (line: string): string => (line ? (line[0] as string).toUpperCase() + line.slice(1) : line);
