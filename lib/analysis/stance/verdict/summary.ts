import type { CountryCode } from '../../../types/analysis';
import { lastStartingAt, type Doc, type Sentence, type Token } from '../../doc';
import type { Actor } from '../actors/actors';
import type { Condition } from '../conditions/conditions';
import { bodyFirst } from '../grammar/dateline';
import type { Signal } from '../signals/signals';
import type { Telling } from './telling';
import { costOf, type Line } from './summary-faults';
import { clauseFirst, LONGEST, opensAt } from './summary-opening';
import { asides, endsClause, isDay, isSaidNext, type Cut } from './summary-cuts';

/** A summary of fewer words takes the clause whole. */
const FEWEST = 3;

/**
 * One plain line in words of the text: the words that take the position and what they act on, with the condition, without
 * asides, times and who said it. Of several positions the one that is most telling, less what is wrong with its line.
 * Empty where there is nothing to quote. With the sentence that it is taken from.
 */
export function summarize(
  doc: Doc,
  signals: readonly Signal[],
  condition: Condition | null,
  fallback: number | null,
  read: {
    readonly country: CountryCode;
    readonly tellingOf: Telling;
    readonly actors: readonly (readonly Actor[])[];
    readonly isOfTopic: (norm: string) => boolean;
  },
): Summary {
  const own = signals.filter(({ rule }) => !rule.id.startsWith('headline:'));
  const bound = condition ? own.filter(({ sentence }) => sentence === condition.sentence) : own;
  const actorsOf = ({ index }: Sentence) => ({ country: read.country, actors: read.actors[index] ?? [] });
  let best: Line | null = null;
  let most = -Infinity;
  for (const signal of (bound.length > 0 ? bound : own).slice(0, MOST)) {
    const sentence = doc.sentences[signal.sentence];
    if (!sentence) continue;
    const line = lineOf(doc, sentence, signal, condition, actorsOf(sentence));
    const shape = signal.isNominal ? NOMINAL : signal.rule.judgement ? JUDGEMENT : 0;
    const worth = read.tellingOf(signal) - shape - costOf(doc, line, read.isOfTopic);
    if (worth > most) [best, most] = [line, worth];
  }
  const sentence = doc.sentences[condition?.sentence ?? fallback ?? -1];
  if ((best === null || best.text === '') && sentence)
    best = lineOf(doc, sentence, null, condition, actorsOf(sentence));
  return { text: best?.text ?? '', sentence: best?.sentence.index ?? null };
}

/** A line, and the sentence that it is taken from; null where there is none. */
type Summary = { readonly text: string; readonly sentence: number | null };

/** Signals whose lines are weighed against each other. */
const MOST = 8;
/** What an act is before a judgement. */
const JUDGEMENT = 0.2;
/** What a predicate is before a noun alone. */
const NOMINAL = 0.3;

function lineOf(
  doc: Doc,
  sentence: Sentence,
  signal: Signal | null,
  condition: Condition | null,
  actors: Parameters<typeof opensAt>[3],
): Line {
  const bound = condition && condition.sentence === sentence.index ? condition : null;
  const opens = opensAt(doc, sentence, signal, actors);
  const first = bound ? Math.min(conditionFirst(doc, bound), opens) : opens;
  const reach = bound?.span.end ?? 0;
  const line = lineFrom(doc, sentence, { first, reach, signal });
  if (!signal || line.text.split(' ').length >= FEWEST) return line;
  const { end: told } = doc.tokens[signal.end - 1] as Token;
  const whole = lineFrom(doc, sentence, {
    first: clauseFirst(doc, sentence, first),
    reach: Math.max(reach, told),
    signal: null,
  });
  return whole.text.split(' ').length > line.text.split(' ').length ? whole : line;
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
): Line {
  let first = Math.max(from, bodyFirst(doc, sentence));
  while (first < sentence.endToken - 1 && !(doc.tokens[first] as Token).isWord) first++;
  // "On Thursday approved", "Thursday approved"
  if (doc.language.stances.summaryWords.dated.has((doc.tokens[first] as Token).norm) && isDay(doc, first + 1))
    first += 2;
  else if (isDay(doc, first)) first++;
  const last = signal ? Math.max(signal.first, signal.end - 1) : first + 2;
  while (first < last && isLeading(doc, first) && !negates(doc, first + 1) && !isUnderWay(doc, first)) first++;
  while (first < last && !(doc.tokens[first] as Token).isWord) first++;
  let end = Math.max(signal?.end ?? first + 1, first + 1);
  let isOpen = hasOpenQuote(doc, first, end);
  for (; end < sentence.endToken; end++) {
    const { text, start } = doc.tokens[end] as Token;
    // '… the wrong people," said': a typewriter's mark right behind a comma closes
    const opens = text === '“' || (text === '"' && !(doc.tokens[end - 1]?.text === ',' && closes(doc, end)));
    if (opens && !isOpen && end < sentence.endToken - 1) isOpen = true;
    else if (/^[”"]$/.test(text)) {
      // "… the wrong people," its minister said: a comma before the mark ends what is quoted
      const isOver = doc.tokens[end - 1]?.text === ',' || (!isOpen && !goesOn(doc, end + 1));
      if (isOver && start >= reach) break;
      isOpen = false;
    }
    if (start >= reach && endsClause(doc, sentence, end)) break;
  }
  // "a step to take with a country that, once an enemy, is"
  if (end > (signal?.end ?? first) + 1 && doc.tokens[end]?.text === ',' && isRelative(doc, end - 1)) end--;
  return { text: sentenceCase(joined(doc, sentence, { first, end, reach, signal })), sentence, first, end };
}

const isLeading = (doc: Doc, at: number): boolean => {
  const { norm } = doc.tokens[at] as Token;
  return (
    doc.language.stances.summaryWords.leading.has(norm) ||
    (doc.language.stances.summaryWords.modals.has(norm) && doc.tokens[at + 1]?.norm === 'be')
  );
};

/** "is weighing", and no "is willing": what is under way is no line without the verb that says so. */
const isUnderWay = (doc: Doc, at: number): boolean => {
  const small = doc.language.functionWords;
  const next = doc.tokens[small.adverbs.has(doc.tokens[at + 1]?.norm ?? '') ? at + 2 : at + 1]?.norm ?? '';
  const isDoing = /.{2}ing$/.test(next) && !doc.language.stances.words.willing.has(next);
  return small.auxiliaries.has(doc.tokens[at]?.norm ?? '') && isDoing;
};

/** “cannot and will not” wave it through: does the clause go on behind a quotation? */
function goesOn(doc: Doc, at: number): boolean {
  const next = doc.tokens[at];
  if (!next?.isWord || next.isCapitalized) return false;
  const verb = doc.language.reportingVerbs.get(next.norm);
  return verb === undefined || verb.form === 'base';
}

/** Does a mark stand right behind the token before it? */
const closes = (doc: Doc, at: number): boolean => doc.tokens[at - 1]?.end === doc.tokens[at]?.start;

/** The words of a line but for asides, cut to length at a phrase's end. */
function joined(doc: Doc, sentence: Sentence, cut: Cut): string {
  const { first, end } = cut;
  const out = asides(doc, sentence, cut);
  let line = '';
  let kept = '';
  let isWhole = false;
  for (let at = first; at < end; at++) {
    if (out.has(at)) continue;
    const token = doc.tokens[at] as Token;
    const before = doc.tokens[at - 1];
    // Tokens leave out nothing but white space
    const isApart = before !== undefined && (out.has(at - 1) ? token.isWord : before.end < token.start);
    if (line.length + token.text.length + 1 > LONGEST)
      return `${trimmed(doc, kept || line, true)}${isWhole ? '' : '…'}`;
    if (line !== '' && (isApart ? mayEnd(doc, at) : token.text === ',')) {
      kept = `${line}${/^[”"]$/.test(doc.tokens[at + 1]?.text ?? '') ? doc.tokens[at + 1]?.text : ''}`;
      isWhole = isSaidNext(doc, at);
    }
    line += `${isApart && line !== '' ? ' ' : ''}${token.text}`;
  }
  const whole = balanced(trimmed(doc, `${line}${closingAt(doc, end)}`, false)).replace(/[,;](?=[”"]$)/, '');
  return /\.$/.test(whole) && !/\p{Lu}\.$/u.test(whole) ? whole.slice(0, -1) : whole;
}

/** The mark that closes a quotation behind the stop or comma at which a line ends; "" where none does. */
function closingAt(doc: Doc, end: number): string {
  const at = /^[.,!?]$/.test(doc.tokens[end]?.text ?? '') ? end + 1 : end;
  const text = doc.tokens[at]?.text ?? '';
  return /^[”"]$/.test(text) && closes(doc, at) ? text : '';
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

/** Most words of a clause that was cut off right behind its beginning. */
const STUMP = 3;

/** Without marks and small words that hang off the end; where it `isCut`, without "in having" too. */
function trimmed(doc: Doc, text: string, isCut: boolean): string {
  const small = doc.language.functionWords;
  let words = balanced(text)
    .replace(/[\s,;:–—-]{1,9}$/, '')
    .split(' ');
  const { closing } = doc.language.stances.summaryWords;
  const isSmall = (word: string) =>
    small.prepositions.has(word) ||
    small.determiners.has(word) ||
    small.conjunctions.has(word) ||
    small.relatives.has(word);
  const hangs = (word: string, before: string) => {
    if (isCut && word.endsWith('ing') && small.prepositions.has(before)) return true;
    return isSmall(word) && (!closing.has(word) || (isCut && small.conjunctions.has(before)));
  };
  while (words.length > FEWEST && hangs((words.at(-1) ?? '').toLowerCase(), (words.at(-2) ?? '').toLowerCase()))
    words = words.slice(0, -1);
  // "…, but only": the few words of a clause that the cut has taken away tell nothing
  const comma = words.findLastIndex((word) => word.endsWith(','));
  const isStump = words.length - comma - 1 <= STUMP && small.conjunctions.has((words[comma + 1] ?? '').toLowerCase());
  if (isCut && comma >= FEWEST && isStump) words = words.slice(0, comma + 1);
  return words.join(' ').replace(/[\s,;:–—-]{1,9}$/, '');
}

/** Quotation marks come in pairs or not at all. */
function balanced(line: string): string {
  if (!MARK.test(line)) return line.replace(/\s{2,}/g, ' ');
  let text = line;
  if ((text.match(/"/g) ?? []).length % 2 === 1 || (text.match(/“/g) ?? []).length !== (text.match(/”/g) ?? []).length)
    text = text.replace(/[“”"]/g, '');
  for (const { marks, opens, closes, mayClose } of SINGLE) {
    if (!marks.some((mark) => text.includes(mark))) continue;
    const [open, closed, most] = [opens, closes, mayClose].map((places) => (text.match(places) ?? []).length) as [
      number,
      number,
      number,
    ];
    if (most < open) text = text.replace(opens, '').replace(mayClose, '');
    else if (closed > open) text = text.replace(closes, '');
  }
  return text.replace(/\s{2,}/g, ' ');
}

/** Most lines have none. */
const MARK = /["“”'‘’]/;

/**
 * Single marks, and a typewriter's double ones; behind an "s" a mark may be an apostrophe. Where none of `marks` stands, the
 * patterns find nothing: to prepare one takes longer than to see that.
 */
const SINGLE: readonly {
  readonly marks: readonly string[];
  readonly opens: RegExp;
  readonly closes: RegExp;
  readonly mayClose: RegExp;
}[] = [
  {
    marks: ['‘', '’'],
    opens: /(?<!\p{L})‘(?=\p{L})/gu,
    closes: /(?<=[^\s\p{N}sS])’(?![\p{L}\p{N}])/gu,
    mayClose: /(?<=\S)’(?![\p{L}\p{N}])/gu,
  },
  {
    marks: ["'"],
    opens: /(?<![^\s(])'(?=\p{L})/gu,
    closes: /(?<=[^\s\p{N}sS'])'(?![\p{L}\p{N}'])/gu,
    mayClose: /(?<=[^\s'])'(?![\p{L}\p{N}'])/gu,
  },
  {
    marks: ["''"],
    opens: /(?<![^\s(])''(?=\p{L})/gu,
    closes: /(?<=\S)''(?![\p{L}\p{N}])/gu,
    mayClose: /(?<=\S)''(?![\p{L}\p{N}])/gu,
  },
];

const isRelative = (doc: Doc, at: number): boolean =>
  doc.language.functionWords.relatives.has(doc.tokens[at]?.norm ?? '');

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
