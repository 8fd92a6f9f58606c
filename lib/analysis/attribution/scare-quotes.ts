import type { Span } from '../../types/span';
import { itemAt, lastStartingAt, type Doc, type Token } from '../doc';
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
  PRONOUN,
  RELATIVE,
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

/** What is called out or held up in capitals: "to chants of “Never Again”", "a banner reading “Ships Home”". */
const CALLS = new Set(
  'chant chants chanted chanting cry cries cried shout shouts shouted shouting slogan slogans sign signs banner banners placard placards reads reading read'.split(
    ' ',
  ),
);

/** Nouns of a name taken on: "under the pseudonym “Carlos”", "known as “Chuy”". */
const NAMED = new Set('known alias pseudonym nickname nicknamed codenamed'.split(' '));

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
  const cue = itemAt(heard, link.attribution)?.cue ?? null;
  const isAttributed = cue !== null && link.rule !== 'paragraph-before';
  const before = outer(doc, first - 2);
  const after = outer(doc, last + 2);
  const isDirect =
    link.rule === 'before-cue' || (cue !== null && quote.start >= cue.end && quote.start - cue.end <= REACH);
  const bitsBefore = words.bits[before] ?? 0;
  if (length === 1 && bitsBefore & DETERMINER && FEELING.has(doc.tokens[before - 1]?.norm ?? '')) return false;
  if (isSoCalled(doc, before) || isNickname(doc, words, before, after, length)) return false;
  const said = doc.text.slice(quote.start, quote.end);
  if (!said.includes('!') && isTitleCase(doc, words, first, last)) {
    if (isHeading(doc, quote) || isCalledOut(doc, before)) return true;
    const naming = WORKS.has(doc.tokens[before]?.norm ?? '') || WORKS.has(doc.tokens[after]?.norm ?? '');
    const governed = (bitsBefore & (PREPOSITION | GENITIVE)) !== 0;
    if (naming || (governed && !(isDirect && doc.tokens[before]?.norm === 'as'))) return false;
    return isAttributed && (isDirect || length === 1);
  }
  if (isAttributed || length > LONGEST_SCARE || isHeading(doc, quote)) return true;
  if (isUnheard(link) && bitsBefore & WORD) return false;
  return STOPS.test(said) || !isAdjectival(words, before, after);
}

/** A stop inside the marks ends the clause, so that no noun follows: called him a “traitor.” */
const STOPS = /[.,?!]$/;

/** True where nobody in the paragraph could have said it. */
const isUnheard = ({ rule }: QuoteLink): boolean => rule === 'none' || rule === 'paragraph-before';

/** "to chants of “Never Again”", "their slogan, “Bread and Peace”" */
function isCalledOut({ tokens }: Doc, before: number): boolean {
  const norm = tokens[before]?.norm ?? '';
  return CALLS.has(norm) || (/^(?:of|,|:)$/.test(norm) && CALLS.has(tokens[before - 1]?.norm ?? ''));
}

/** "Rosa “Chuy” Molina", "the hacker known as “Nightjar”" */
function isNickname({ tokens }: Doc, words: Words, before: number, after: number, length: number): boolean {
  if (length > 2 || !isCapital(words, before + 2)) return false;
  if (isCapital(words, before) && isCapital(words, after) && before >= 0 && after >= 0)
    return !((words.bits[before] ?? 0) & (GENITIVE | DETERMINER | PREPOSITION));
  const norm = tokens[before]?.norm ?? '';
  return NAMED.has(norm) || (norm === 'as' && NAMED.has(tokens[before - 1]?.norm ?? ''));
}

const isCapital = (words: Words, index: number): boolean => ((words.bits[index] ?? 0) & CAPITAL) !== 0;

/** "the so-called “heroes”" */
const isSoCalled = ({ tokens }: Doc, before: number): boolean =>
  tokens[before]?.norm === 'so-called' || (tokens[before]?.norm === 'called' && tokens[before - 2]?.norm === 'so');

const outer = (doc: Doc, index: number) => (index >= 0 && index < doc.tokens.length ? index : -1);

function wordsIn(doc: Doc, first: number, last: number): number {
  let count = 0;
  for (let index = first; index <= last && count <= LONGEST_TITLE; index++) if (doc.tokens[index]?.isWord) count++;
  return count;
}

/** Every word has a capital, small ones aside that join others ("of", "with"); the first and the last have one in any case. */
function isTitleCase(doc: Doc, words: Words, first: number, last: number): boolean {
  for (let index = first; index <= last; index++) {
    const token = doc.tokens[index] as Token;
    if (!token.isWord || /^\p{N}/u.test(token.text)) continue;
    const isEdge = index === first || index === last;
    const bits = words.bits[index] ?? 0;
    if (!(bits & CAPITAL) && (isEdge || !(bits & JOINING))) return false;
  }
  return true;
}

const isHeading = (doc: Doc, quote: Span) => doc.blocks[lastStartingAt(doc.blocks, quote.start)]?.kind === 'heading';

const JOINING = DETERMINER | PREPOSITION | CONJUNCTION;

const NO_NOUN =
  ADVERB | AUXILIARY | CONJUNCTION | CUE | PREPOSITION | VERB | DETERMINER | POSSESSIVE_PRONOUN | PRONOUN | RELATIVE;

/** "a “smart” bomb": between an article or adjective and a noun. */
function isAdjectival(words: Words, before: number, after: number): boolean {
  const left = words.bits[before] ?? 0;
  const right = words.bits[after] ?? 0;
  const isNounAfter = (right & WORD) !== 0 && (right & NO_NOUN) === 0;
  return (
    isNounAfter && (left & (DETERMINER | POSSESSIVE_PRONOUN | WORD)) !== 0 && (left & (CUE | VERB | AUXILIARY)) === 0
  );
}
