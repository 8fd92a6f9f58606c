import { lastStartingAt, type Doc, type Sentence, type Token } from '../../doc';
import type { Actor } from '../actors/actors';
import type { Condition } from '../conditions/conditions';
import { listOf } from '../grammar/lists';
import type { Signal } from '../signals/signals';
import { asides, endsClause, isDay } from './summary-cuts';

/** Longest summary, in characters. */
const LONGEST = 110;
/** Words between a subject and the words of its position that may still be its predicate. */
const PREDICATE = 10;
/** A summary of fewer words takes the clause whole. */
const FEWEST = 3;

/**
 * One plain line in words of the text: the words that take the position and what they act on, with the condition, without
 * asides, times and who said it. Empty where there is nothing to quote.
 */
export function summarize(
  doc: Doc,
  signal: Signal | null,
  condition: Condition | null,
  fallback: number | null,
  actors: readonly (readonly Actor[])[],
): string {
  const sentence = doc.sentences[signal?.sentence ?? condition?.sentence ?? fallback ?? -1];
  if (!sentence) return '';
  const bound = condition && condition.sentence === sentence.index ? condition : null;
  const opens = opensAt(doc, sentence, signal, actors[sentence.index] ?? []);
  const first = bound ? Math.min(conditionFirst(doc, bound), opens) : opens;
  const reach = bound?.span.end ?? 0;
  const line = lineFrom(doc, sentence, { first, reach, signal });
  if (!signal || line.split(' ').length >= FEWEST) return line;
  const { end: told } = doc.tokens[signal.end - 1] as Token;
  const whole = lineFrom(doc, sentence, {
    first: clauseFirst(doc, sentence, first),
    reach: Math.max(reach, told),
    signal: null,
  });
  return whole.split(' ').length > line.split(' ').length ? whole : line;
}

function opensAt(doc: Doc, sentence: Sentence, signal: Signal | null, actors: readonly Actor[]): number {
  if (!signal) return sentence.firstToken;
  if (signal.isNominal !== true) return predicateFirst(doc, sentence, signal, actors);
  // "They condemned the Arland raids": what is Arland's begins with its name
  const away = ({ first }: Actor) => Math.abs(first - signal.first);
  const own = actors.filter(({ country }) => country === signal.country).sort((a, b) => away(a) - away(b));
  return own[0]?.first ?? signal.first;
}

/** Where the words of a condition begin, with what opens it. */
function conditionFirst(doc: Doc, { first, rule, span }: Condition): number {
  const isAhead = rule.stands === 'before' || rule.stands === 'between';
  return isAhead ? Math.max(0, lastStartingAt(doc.tokens, span.start)) : first;
}

function lineFrom(
  doc: Doc,
  sentence: Sentence,
  { first: from, reach, signal }: { readonly first: number; readonly reach: number; readonly signal: Signal | null },
): string {
  let first = from;
  while (first < sentence.endToken - 1 && !(doc.tokens[first] as Token).isWord) first++;
  // "On Thursday approved", "Thursday approved"
  if (doc.language.stances.summaryWords.dated.has((doc.tokens[first] as Token).norm) && isDay(doc, first + 1))
    first += 2;
  else if (isDay(doc, first)) first++;
  const last = signal ? Math.max(signal.first, signal.end - 1) : first + 2;
  while (first < last && isLeading(doc, first) && !negates(doc, first + 1)) first++;
  let end = Math.max(signal?.end ?? first + 1, first + 1);
  let isOpen = hasOpenQuote(doc, first, end);
  for (; end < sentence.endToken; end++) {
    const { text, start } = doc.tokens[end] as Token;
    if (/^[“"]$/.test(text) && !isOpen && end < sentence.endToken - 1) isOpen = true;
    else if (/^[”"]$/.test(text)) {
      if (!isOpen && start >= reach && !goesOn(doc, end + 1)) break;
      isOpen = false;
    }
    if (start >= reach && endsClause(doc, sentence, end)) break;
  }
  return sentenceCase(joined(doc, sentence, first, end, reach));
}

const isLeading = (doc: Doc, at: number): boolean => {
  const { norm } = doc.tokens[at] as Token;
  return (
    doc.language.stances.summaryWords.leading.has(norm) ||
    (doc.language.stances.summaryWords.modals.has(norm) && doc.tokens[at + 1]?.norm === 'be')
  );
};

/** “cannot and will not” wave it through: does the clause go on behind a quotation? */
function goesOn(doc: Doc, at: number): boolean {
  const next = doc.tokens[at];
  if (!next?.isWord || next.isCapitalized) return false;
  const verb = doc.language.reportingVerbs.get(next.norm);
  return verb === undefined || verb.form === 'base';
}

/** The words of tokens [first, end) but for asides, cut to length at a phrase's end. */
function joined(doc: Doc, sentence: Sentence, first: number, end: number, reach: number): string {
  const out = asides(doc, sentence, first, end, reach);
  let line = '';
  let kept = '';
  for (let at = first; at < end; at++) {
    if (out.has(at)) continue;
    const token = doc.tokens[at] as Token;
    const before = doc.tokens[at - 1];
    // Tokens leave out nothing but white space
    const isApart = before !== undefined && (out.has(at - 1) ? token.isWord : before.end < token.start);
    if (line.length + token.text.length + 1 > LONGEST) return `${trimmed(doc, kept || line)}…`;
    if (isApart && line !== '' && mayEnd(doc, at)) kept = line;
    line += `${isApart && line !== '' ? ' ' : ''}${token.text}`;
  }
  const whole = balanced(trimmed(doc, line));
  return /\.$/.test(whole) && !/\p{Lu}\.$/u.test(whole) ? whole.slice(0, -1) : whole;
}

/** May a phrase end before this token: a comma, a preposition, "and"? */
function mayEnd(doc: Doc, at: number): boolean {
  const { norm, isWord } = doc.tokens[at] as Token;
  const small = doc.language.functionWords;
  return (
    !isWord ||
    (small.prepositions.has(norm) && norm !== 'of') ||
    small.conjunctions.has(norm) ||
    small.relatives.has(norm)
  );
}

/** Without marks and small words that hang off the end. */
function trimmed(doc: Doc, text: string): string {
  const small = doc.language.functionWords;
  let words = balanced(text)
    .replace(/[\s,;:–—-]{1,9}$/, '')
    .split(' ');
  const hangs = (word: string) =>
    small.prepositions.has(word) ||
    small.determiners.has(word) ||
    small.conjunctions.has(word) ||
    small.relatives.has(word);
  while (
    words.length > FEWEST &&
    hangs((words.at(-1) ?? '').toLowerCase()) &&
    !doc.language.stances.summaryWords.closing.has((words.at(-1) ?? '').toLowerCase())
  )
    words = words.slice(0, -1);
  return words.join(' ').replace(/[\s,;:–—-]{1,9}$/, '');
}

/** Quotation marks come in pairs or not at all. */
function balanced(line: string): string {
  const straight = (line.match(/"/g) ?? []).length;
  const isEven = straight % 2 === 0 && (line.match(/“/g) ?? []).length === (line.match(/”/g) ?? []).length;
  return isEven ? line : line.replace(/[“”"]/g, '').replace(/\s{2,}/g, ' ');
}

/**
 * Where the predicate of a position begins: after the country that takes it, else with the auxiliaries before its words.
 * A judgement begins with what it is of, and "condemned by Arland" with what was condemned.
 */
function predicateFirst(doc: Doc, sentence: Sentence, signal: Signal, actors: readonly Actor[]): number {
  if (signal.rule.judgement) return judgementFirst(doc, sentence, signal);
  const own = actors.filter(({ country }) => country === signal.country);
  const subject = own.findLast(({ role, end }) => role === 'subject' && end <= signal.first);
  const isAgent = own.some(({ role, first }) => role === 'agent' && first >= signal.end - 1 && first - signal.end < 6);
  const opens = isAgent && !subject ? clauseFirst(doc, sentence, signal.first) : null;
  if (opens !== null && reachesFrom(doc, opens, signal)) return opens;
  const end = subject ? listOf(doc, subject, actors).end : 0;
  if (subject && end <= signal.first && signal.first - end <= PREDICATE && isPlain(doc, end, signal.first)) return end;
  return phraseFirst(doc, sentence.firstToken, signal.first);
}

/** Is there room in a line for all between a token and the words of a position? */
const reachesFrom = (doc: Doc, first: number, { end }: Signal): boolean =>
  (doc.tokens[end - 1] as Token).end - (doc.tokens[first] as Token).start < LONGEST - 20;

/** "called it grotesque", "the step broke the law": from the verb that judges, or from what is judged. */
function judgementFirst(doc: Doc, sentence: Sentence, { first }: Signal): number {
  for (let at = first - 1; at >= sentence.firstToken; at--) {
    const { norm, text } = doc.tokens[at] as Token;
    const verb = doc.language.reportingVerbs.get(norm);
    if (verb && verb.form !== 'base' && verb.form !== 'gerund')
      return doc.language.stances.summaryWords.tells.has(verb.lemma) ? at + 1 : at;
    if (/^[;:–—]$/.test(text)) return at + 1;
    if (/^[“"]$/.test(text) && !isPlainWord(doc, at - 1)) return at + 1;
    if (text === ',' && doc.language.reportingVerbs.has(doc.tokens[at + 1]?.norm ?? '')) return at + 1;
  }
  return sentence.firstToken;
}

const isPlainWord = (doc: Doc, at: number): boolean => doc.tokens[at]?.isWord === true;

/** No mark, and no verb of saying, between two tokens. */
function isPlain(doc: Doc, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { isWord, text, norm } = doc.tokens[at] as Token;
    if (!isWord && !/^[-’'“”"]$/.test(text)) return false;
    const verb = doc.language.reportingVerbs.get(norm);
    if (verb?.act === 'say' || doc.language.functionWords.relatives.has(norm) || norm === 'that') return false;
  }
  return true;
}

/** Auxiliaries, negation and what else belongs to the words of a position. */
function phraseFirst(doc: Doc, from: number, signal: number): number {
  const small = doc.language.functionWords;
  const { negators } = doc.language.stances.words;
  let first = signal;
  while (first > from) {
    const { norm, isCapitalized, isWord } = doc.tokens[first - 1] as Token;
    const isOwn =
      small.auxiliaries.has(norm) ||
      small.adverbs.has(norm) ||
      negators.has(norm) ||
      doc.language.stances.summaryWords.opensPredicate.has(norm);
    if (!isOwn || (isWord && isCapitalized && first - 1 > from)) break;
    first--;
  }
  return first;
}

/** Where the clause of a token begins: after the mark before it, else with the sentence. */
function clauseFirst(doc: Doc, sentence: Sentence, at: number): number {
  for (let left = at - 1; left >= sentence.firstToken; left--)
    if (/^[;:–—(]$/.test((doc.tokens[left] as Token).text)) return left + 1;
  return sentence.firstToken;
}

const negates = (doc: Doc, at: number): boolean => doc.language.stances.words.negators.has(doc.tokens[at]?.norm ?? '');

function hasOpenQuote(doc: Doc, first: number, end: number): boolean {
  let isOpen = false;
  for (let at = first; at < end; at++) {
    const { text } = doc.tokens[at] as Token;
    if (text === '“') isOpen = true;
    else if (text === '”') isOpen = false;
    else if (text === '"') isOpen = !isOpen;
  }
  return isOpen;
}

const sentenceCase = (line: string): string => (line ? (line[0] as string).toUpperCase() + line.slice(1) : line);
