import type { Span } from '../../types/span';
import type { Doc, Sentence, Token } from '../doc';
import { languageFact } from '../text/word-fact';
import { AUXILIARY, claimBits, PAST } from './claim-words';

/** Fewest words of a clause that makes a claim of its own. */
const FEWEST_WORDS = 5;
/** Most words between the beginning of a clause and its verb. */
const LONGEST_SUBJECT = 9;

/**
 * The clauses of a sentence that each make a claim: "A; B", "A, and B", "A, while B" where both sides have a subject and
 * a verb, outside `quotes`. The sentence itself where it is one claim; else the clauses cover it without gaps but for the
 * mark and conjunction between them. Linear in the tokens.
 */
export function clausesOf(doc: Doc, sentence: Sentence, quotes: readonly Span[]): Span[] {
  const { tokens } = doc;
  const { firstToken, endToken } = sentence;
  const role = joinRoles(doc.language);
  const clauses: Span[] = [];
  let first = firstToken;
  let depth = 0;
  for (let at = firstToken; at < endToken; at++) {
    const token = tokens[at] as Token;
    if (token.isWord) continue;
    if (token.text === '(' || token.text === '[') depth++;
    else if (token.text === ')' || token.text === ']') depth--;
    if (depth > 0 || !MARKS.has(token.text)) continue;
    const joins = role(tokens[at + 1] as Token) === JOINS && at + 1 < endToken;
    const next = joins ? at + 2 : at + 1;
    if (!joins && token.text !== ';') continue;
    if (isQuoted(token, quotes) || !isClause(doc, first, at, false) || !isClause(doc, next, endToken, true)) continue;
    clauses.push({ start: (tokens[first] as Token).start, end: (tokens[at - 1] as Token).end });
    first = next;
  }
  if (clauses.length === 0) return [sentence];
  clauses.push({ start: (tokens[first] as Token).start, end: sentence.end });
  return clauses;
}

const MARKS = new Set([',', ';', '–', '—']);

const isQuoted = ({ start }: Token, quotes: readonly Span[]): boolean =>
  quotes.some((quote) => quote.start <= start && start < quote.end);

const THAT = 'that';
const JOINS = 1;
const SUBORDINATES = 2;
/** What a word does at the head of a clause. */
const joinRoles = languageFact(({ norm }, { claims: { clauseWords } }) =>
  clauseWords.joins.has(norm) ? JOINS : clauseWords.subordinates.has(norm) ? SUBORDINATES : 0,
);

/**
 * True for words enough with a verb among them, and where `isWhole` a subject right before it: "prices rose in May" –
 * not "which rose", "rising in May", "rents and wages".
 */
function isClause({ tokens, language }: Doc, first: number, end: number, isWhole: boolean): boolean {
  if (end - first < FEWEST_WORDS) return false;
  const role = joinRoles(language);
  const bitsOf = claimBits(language);
  if (isWhole && (tokens[first] as Token).norm === THAT) first++; // "said that A, and that B"
  const opening = tokens[first] as Token;
  if (role(opening) !== 0) return false;
  if (isWhole && bitsOf(opening) & (AUXILIARY | PAST)) return false;
  const last = isWhole ? Math.min(end, first + LONGEST_SUBJECT) : end;
  let hasVerb = false;
  let isAside = false; // "the minister, who left in May, …"
  for (let at = first + 1; at < last && !hasVerb; at++) {
    const token = tokens[at] as Token;
    const isMark = MARKS.has(token.text);
    if (isWhole && (isMark || role(token) === SUBORDINATES)) return false;
    if (isMark) isAside = role(tokens[at + 1] as Token) === SUBORDINATES;
    hasVerb =
      !isAside &&
      ((bitsOf(token) & AUXILIARY) !== 0 || isFinite(tokens, at, bitsOf, language.functionWords.determiners));
  }
  let words = 0;
  for (let at = first; at < end; at++) if ((tokens[at] as Token).isWord) words++;
  return hasVerb && words >= FEWEST_WORDS;
}

/** A past form that is no adjective: "rose" – not "the expected cut". */
const isFinite = (
  tokens: readonly Token[],
  at: number,
  bitsOf: (token: Token) => number,
  determiners: ReadonlySet<string>,
): boolean => (bitsOf(tokens[at] as Token) & PAST) !== 0 && !determiners.has((tokens[at - 1] as Token).norm);
