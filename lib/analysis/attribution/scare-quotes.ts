import type { Span } from '../../types/span';
import { lastStartingAt, type Doc, type Token } from '../doc';
import type { Heard, QuoteLink } from './quote-speakers';
import {
  ADVERB,
  AUXILIARY,
  CAPITAL,
  CONJUNCTION,
  CUE,
  DETERMINER,
  GENITIVE,
  POSSESSIVE_PRONOUN,
  PREPOSITION,
  VERB,
  WORD,
  type Words,
} from './words';

/** Longest title, in words. */
const LONGEST_TITLE = 9;
/** Longest phrase that may be marked for its wording alone. */
const LONGEST_SCARE = 3;
/** Between a cue and the words it introduces: "called the plan a “…”". */
const REACH = 60;
/** Nouns that a title follows or stands before. */
const WORKS = new Set(
  'book novel film movie show series program programme song album play poem documentary podcast magazine column essay memoir ad video game titled entitled headlined starring hit host anchor author star episode segment hashtag thriller drama sitcom musical exhibition painting'.split(
    ' ',
  ),
);

/** Verbs whose object names a state of mind: one marked noun after them ("felt a “chill”") is a marked word, not an utterance. */
const FEELING = new Set('feel feels felt feeling sense senses sensed sensing'.split(' '));

/**
 * True for what somebody said; false for titles ("the novel “Red Harbour”"), names and words marked as odd ("a “smart”
 * bomb"), which stand between marks as well.
 */
export function isQuotation(doc: Doc, words: Words, quote: Span, link: QuoteLink, heard: readonly Heard[]): boolean {
  const first = Math.max(0, lastStartingAt(doc.tokens, quote.start - 1) + 1);
  const last = lastStartingAt(doc.tokens, quote.end - 1);
  const length = wordsIn(doc, first, last);
  if (length === 0) return false;
  if (length > LONGEST_TITLE) return true;
  const cue = heard[link.attribution]?.cue ?? null;
  const isAttributed = cue !== null && link.rule !== 'paragraph-before';
  const before = outer(doc, first - 2);
  const after = outer(doc, last + 2);
  const isDirect =
    link.rule === 'before-cue' || (cue !== null && quote.start >= cue.end && quote.start - cue.end <= REACH);
  const bitsBefore = words.bits[before] ?? 0;
  if (length === 1 && bitsBefore & DETERMINER && FEELING.has(doc.tokens[before - 1]?.norm ?? '')) return false;
  if (isSoCalled(doc, before)) return false;
  if (isTitleCase(doc, words, first, last)) {
    if (isHeading(doc, quote)) return true;
    const naming = WORKS.has(doc.tokens[before]?.norm ?? '') || WORKS.has(doc.tokens[after]?.norm ?? '');
    const governed = (bitsBefore & (PREPOSITION | GENITIVE)) !== 0;
    if (naming || (governed && !(isDirect && doc.tokens[before]?.norm === 'as'))) return false;
    return isAttributed && (isDirect || length === 1);
  }
  if (isAttributed || length > LONGEST_SCARE || isHeading(doc, quote)) return true;
  return !isAdjectival(words, before, after);
}

/** "the so-called “heroes”" */
const isSoCalled = ({ tokens }: Doc, before: number): boolean =>
  tokens[before]?.norm === 'so-called' || (tokens[before]?.norm === 'called' && tokens[before - 2]?.norm === 'so');

const outer = (doc: Doc, index: number) => (index >= 0 && index < doc.tokens.length ? index : -1);

function wordsIn(doc: Doc, first: number, last: number): number {
  let count = 0;
  for (let index = first; index <= last && count <= LONGEST_TITLE; index++) if (doc.tokens[index]?.isWord) count++;
  return count;
}

/** Every word of four letters or more, the first and the last have capitals. */
function isTitleCase(doc: Doc, words: Words, first: number, last: number): boolean {
  for (let index = first; index <= last; index++) {
    const token = doc.tokens[index] as Token;
    if (!token.isWord || /^\p{N}/u.test(token.text)) continue;
    const isEdge = index === first || index === last;
    if (!((words.bits[index] ?? 0) & CAPITAL) && (token.text.length > 3 || isEdge)) return false;
  }
  return true;
}

const isHeading = (doc: Doc, quote: Span) => doc.blocks[lastStartingAt(doc.blocks, quote.start)]?.kind === 'heading';

/** "a “smart” bomb": between an article or adjective and a noun. */
function isAdjectival(words: Words, before: number, after: number): boolean {
  const left = words.bits[before] ?? 0;
  const right = words.bits[after] ?? 0;
  const isNounAfter =
    (right & WORD) !== 0 && (right & (ADVERB | AUXILIARY | CONJUNCTION | CUE | PREPOSITION | VERB | DETERMINER)) === 0;
  return (
    isNounAfter && (left & (DETERMINER | POSSESSIVE_PRONOUN | WORD)) !== 0 && (left & (CUE | VERB | AUXILIARY)) === 0
  );
}
