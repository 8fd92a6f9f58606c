import type { Span } from '../../types/span';
import { itemAt, lastStartingAt, type Doc, type Sentence, type Token } from '../doc';
import { AUXILIARY, BRACKET_CLOSES, BRACKET_OPENS, CLAUSE_MARK, JOINS, PAST, SUBORDINATES, WORD } from './claim-bits';
import { claimWords } from './claim-words';

/** Fewest words of a clause that makes a claim of its own. */
const FEWEST_WORDS = 5;
/** Most words between the beginning of a clause and its verb. */
const LONGEST_SUBJECT = 9;

/**
 * The clauses of a sentence that each make a claim: "A; B", "A, and B", "A, while B" where both sides have a subject and
 * a verb, and "said A but warned B", where both sides have one of the verbs of saying that begin at `cues` – all outside
 * `quotes`. The sentence itself where it is one claim; else the clauses cover it without gaps but for the
 * mark and conjunction between them. Linear in the tokens.
 */
export function clausesOf(
  doc: Doc,
  sentence: Sentence,
  quotes: readonly Span[],
  cues: ReadonlySet<number>,
): readonly Span[] {
  const { tokens } = doc;
  const { firstToken, endToken } = sentence;
  const bits = claimWords(doc);
  let clauses: Span[] | null = null;
  let first = firstToken;
  let depth = 0;
  for (let at = firstToken; at < endToken; at++) {
    const here = bits[at] as number;
    if (!(here & MARKS)) continue;
    if (here & BRACKET_OPENS) depth++;
    else if (here & BRACKET_CLOSES) depth--;
    if (depth > 0 || at + 1 >= endToken) continue;
    if (here & JOINS) {
      if (!joinsSayings(doc, bits, { first, at, endToken }, cues) || isQuoted(tokens[at] as Token, quotes)) continue;
      (clauses ??= []).push({ start: (tokens[first] as Token).start, end: (tokens[at - 1] as Token).end });
      first = at + 1;
      continue;
    }
    if (!(here & CLAUSE_MARK)) continue;
    const joins = ((bits[at + 1] as number) & JOINS) !== 0;
    const token = tokens[at] as Token;
    if (!joins && token.text !== ';') continue;
    const next = joins ? at + 2 : at + 1;
    if (isQuoted(token, quotes) || !isClause(doc, bits, first, at)) continue;
    if (!opensClause(doc, bits, next, endToken) && !opensSaying(doc, bits, next, endToken, cues)) continue;
    (clauses ??= []).push({ start: (tokens[first] as Token).start, end: (tokens[at - 1] as Token).end });
    first = next;
  }
  if (clauses === null) return [sentence];
  clauses.push({ start: (tokens[first] as Token).start, end: sentence.end });
  return clauses;
}

const MARKS = CLAUSE_MARK | BRACKET_OPENS | BRACKET_CLOSES | JOINS;

/** "said the port was safe but warned that the dam could burst": the word at `at` joins two verbs of saying of one subject. */
function joinsSayings(
  { tokens }: Doc,
  bits: Int32Array,
  { first, at, endToken }: { readonly first: number; readonly at: number; readonly endToken: number },
  cues: ReadonlySet<number>,
): boolean {
  const follows =
    beginsSaying(tokens, at + 1, cues) ||
    (at + 2 < endToken && ((bits[at + 1] as number) & SUBORDINATES) !== 0 && beginsSaying(tokens, at + 2, cues));
  if (!follows || !hasWords(bits, first, at) || !hasWords(bits, at + 1, endToken)) return false;
  for (let before = first; before < at; before++) if (beginsSaying(tokens, before, cues)) return true;
  return false;
}

/** Does a verb of saying that is no participle stand there? */
const beginsSaying = (tokens: readonly Token[], at: number, cues: ReadonlySet<number>): boolean =>
  cues.has((tokens[at] as Token).start) && !isParticiple(tokens[at] as Token);

/** "with ministers warning that … and vowing to …" says one thing of the ministers. */
const isParticiple = ({ norm }: Token): boolean => norm.endsWith('ing');

function isQuoted({ start }: Token, quotes: readonly Span[]): boolean {
  const quote = itemAt(quotes, lastStartingAt(quotes, start));
  return quote !== undefined && start < quote.end;
}

/** True for words enough with a verb among them, asides left out: "the minister, who left in May, …" has none yet. */
function isClause(doc: Doc, bits: Int32Array, first: number, end: number): boolean {
  if ((bits[first] as number) & (JOINS | SUBORDINATES) || !hasWords(bits, first, end)) return false;
  let isAside = false;
  for (let at = first + 1; at < end; at++) {
    if ((bits[at] as number) & CLAUSE_MARK) isAside = ((bits[at + 1] as number) & SUBORDINATES) !== 0;
    if (!isAside && isFinite(doc, bits, at)) return true;
  }
  return false;
}

/** True where a subject and its verb follow: "prices rose in May" – not "which rose", "rose in May", "rents and wages". */
function opensClause(doc: Doc, bits: Int32Array, from: number, end: number): boolean {
  // "said that A, and that B"
  const first = doc.tokens[from]?.norm === 'that' ? from + 1 : from;
  if (!hasWords(bits, first, end) || (bits[first] as number) & (JOINS | SUBORDINATES | AUXILIARY | PAST)) return false;
  const last = Math.min(end, first + LONGEST_SUBJECT);
  for (let at = first + 1; at < last; at++) {
    if ((bits[at] as number) & (CLAUSE_MARK | SUBORDINATES)) return false;
    if (isFinite(doc, bits, at)) return true;
  }
  return false;
}

/** "another witness, Ana Ortega, said": a subject with its apposition, and a verb of saying. */
function opensSaying({ tokens }: Doc, bits: Int32Array, from: number, end: number, cues: ReadonlySet<number>): boolean {
  if (!hasWords(bits, from, end) || (bits[from] as number) & (JOINS | SUBORDINATES | AUXILIARY | PAST)) return false;
  const last = Math.min(end, from + LONGEST_APPOSITION);
  let commas = 0;
  for (let at = from + 1; at < last; at++) {
    const { text } = tokens[at] as Token;
    if (text === ',') commas++;
    else if ((bits[at] as number) & SUBORDINATES && commas === 0) return false;
    if (commas === 2 && text === ',') return beginsSaying(tokens, at + 1, cues);
  }
  return false;
}
const LONGEST_APPOSITION = 14;

function hasWords(bits: Int32Array, first: number, end: number): boolean {
  let words = 0;
  for (let at = first; at < end && words < FEWEST_WORDS; at++) if ((bits[at] as number) & WORD) words++;
  return words >= FEWEST_WORDS;
}

/** An auxiliary, or a past form that is no adjective: "rose" – not "the expected cut". */
const isFinite = ({ tokens, language }: Doc, bits: Int32Array, at: number): boolean =>
  ((bits[at] as number) & AUXILIARY) !== 0 ||
  (((bits[at] as number) & PAST) !== 0 && !language.functionWords.determiners.has((tokens[at - 1] as Token).norm));
