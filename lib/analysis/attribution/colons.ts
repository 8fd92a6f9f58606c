import type { Span } from '../../types/span';
import type { Token } from '../doc';
import type { Actor } from './actors';
import { actorUpTo, bitsAt, isInside, isMark, normAt, type Clause } from './clause';
import type { RawAttribution } from './cues';
import { clauseSubject } from './subjects';
import { AUXILIARY, CUE, DEMONYM, NAME, PLACE, PRONOUN, QUOTED, VERB } from './words';

/** "Ortega: “…”", "That does not surprise Ortega: “…”". */
export function readColon(clause: Clause, index: number): RawAttribution | null {
  if (!(bitsAt(clause, index + 1) & QUOTED) && !isLabelled(clause, index)) return null;
  const { doc, sentence } = clause;
  const last = actorUpTo(clause, beforeParenthesis(clause, index));
  if (!last || last.isGenitive || last.form === 'pronoun') return null;
  // "Ortega had a message for the fans: “…”"
  const before = normAt(clause, last.first - 1);
  const isSubject = !ADDRESSED.test(before) && !(last.role?.kind === 'document' && WRITTEN.test(before));
  const actor = !isSubject ? clauseSubject(clause, last.first - 1) : last;
  if (!actor) return null;
  if (/^(?:in|from)$/.test(normAt(clause, actor.first - 1))) return null; // "went on in Arabic: “…”"
  const { start, end } = doc.tokens[index] as Token;
  return {
    sentence: sentence.index,
    actor,
    act: 'say',
    construction: 'colon',
    cue: { start, end },
    at: index,
    content: { start: end, end: sentence.end },
    isPostposed: false,
  };
}

/** Leads to whom words are for, or to what somebody is: "was firm: “…”". */
const ADDRESSED = /^(?:for|to|against|with|at|on|is|was|are|were)$/;

/** "She captioned the photo: “…”": what is done with a document by whoever speaks in it. */
const WRITTEN =
  /^(?:captioned|ended|began|opened|closed|finished|concluded|wrote|posted|sent|issued|released|published|gave|shared)$/;

/**
 * Documents that speak in headings: "Poll: most want a bridge" – not "Analysis: why most want a bridge", and not what a script
 * calls its parts, with whole sentences behind it: "Report: People wore coats on Monday."
 */
const SPEAKING_DOCUMENTS = /^(?:polls?|survey|study|report|census|memo|leaflet)$/;

/**
 * "Ortega: Bridge will open", "Ana Ortega: We think so": a name or office that opens a heading or a line, before a colon.
 * Places open what happened there ("Lagos: two held").
 */
function isLabelled(clause: Clause, index: number): boolean {
  const { doc, sentence } = clause;
  const actor = actorUpTo(clause, beforeParenthesis(clause, index));
  const block = doc.blocks[sentence.block];
  if (!actor || !block || sentence.start !== block.start || actor.first > sentence.firstToken + 1) return false;
  if (actor.first > sentence.firstToken && isMark(clause, sentence.firstToken) === false) return false;
  if (bitsAt(clause, actor.head) & (PLACE | DEMONYM) && actor.role === null) return false;
  if (isWorkOfTitle(clause, actor, index)) return false;
  if (actor.role?.kind === 'document')
    return SPEAKING_DOCUMENTS.test(normAt(clause, actor.head)) && normAt(clause, sentence.endToken - 1) !== '.';
  if (bitsAt(clause, index + 1) & (VERB | CUE) && /^\p{Ll}+ed$/u.test(clause.tokens[index + 1]?.text ?? ''))
    return false;
  return block.kind === 'heading' || (actor.name !== null && isInside(clause, index + 2) && isTalk(clause, index + 1));
}

/** "Night Ships: Last Harbour is a game", where the article's title has the same words: the colon is part of a name. */
function isWorkOfTitle(clause: Clause, { first }: Actor, colon: number): boolean {
  const [next, second] = [bitsAt(clause, colon + 1), bitsAt(clause, colon + 2)];
  if (clause.sentence.block === 0 || !(next & second & NAME)) return false;
  const { start } = clause.tokens[first] as Token;
  const { end } = clause.tokens[colon + 2] as Token;
  return clause.doc.article.title.includes(clause.doc.text.slice(start, end));
}

/** False for an entry of a list, "Ana Ortega: charged with theft", "Photos: Ana Ortega": what follows has no verb of its own. */
function isTalk(clause: Clause, first: number): boolean {
  if (bitsAt(clause, first) & QUOTED) return true;
  const { doc, sentence } = clause;
  if ((doc.blocks[sentence.block] as Span).end > sentence.end + 1) return true;
  const isList = doc.text.slice(sentence.start, sentence.end).includes(',');
  for (let at = first; at < sentence.endToken; at++)
    if (
      bitsAt(clause, at) & (AUXILIARY | PRONOUN) ||
      /^[?!]$/.test(normAt(clause, at)) ||
      isOwnVerb(clause, at, first, isList)
    )
      return true;
  return false;
}

/**
 * A verb with its subject, or a command: not "charged with theft" nor, where commas list, what may be a noun: "two warrants,
 * theft of a boat, held without bail".
 */
const isOwnVerb = (clause: Clause, at: number, first: number, isList: boolean): boolean =>
  (bitsAt(clause, at) & (isList && at > first ? CUE : VERB | CUE)) !== 0 &&
  (at === first ? !/(?:ed|ing)$/.test(normAt(clause, at)) : !isMark(clause, at - 1));

/** "Rep. Ortega (R-Texas):" – where the bracket that ends before `index` opens, else `index`. */
function beforeParenthesis(clause: Clause, index: number): number {
  if (normAt(clause, index - 1) !== ')') return index;
  for (let at = index - 2; at > index - 10; at--) if (normAt(clause, at) === '(') return at;
  return index;
}
