import type { ReportingAct } from '../../language/types';
import type { Token } from '../doc';
import type { Actor } from './actors';
import { actorFrom, actorUpTo, bitsAt, isMark, normAt, type Clause } from './clause';
import { NAMING } from './contents';
import type { RawAttribution } from './cues';
import { subjectOf } from './subjects';
import { ADVERB, AUXILIARY, GENITIVE, QUOTED } from './words';

/** Cues without a verb: "according to Ortega", "in the words of Ortega", "Ortega: “…”". */
export function readPhrase(clause: Clause, index: number): RawAttribution | null {
  const here = normAt(clause, index);
  if (here === 'according' && normAt(clause, index + 1) === 'to')
    return phrase(clause, index, index + 1, actorFrom(clause, index + 2), 'according-to');
  if (here === 'words' && normAt(clause, index + 1) === 'of')
    return phrase(clause, index, index + 1, actorFrom(clause, index + 2), 'in-the-words-of');
  if (here === ':' && isMark(clause, index) && bitsAt(clause, index + 1) & QUOTED) return readColon(clause, index);
  if (bitsAt(clause, index - 1) & GENITIVE && clause.doc.language.speechNouns.has(here)) return readNoun(clause, index);
  const act = clause.doc.language.speechAdjectives.get(here);
  return act && normAt(clause, index + 1) === 'that' ? readAdjective(clause, index, act) : null;
}

/** "Ortega is adamant that …", "Ortega has made clear that …": who is or makes it so. */
function readAdjective(clause: Clause, index: number, act: ReportingAct): RawAttribution | null {
  const { doc, sentence } = clause;
  let verb = index - 1;
  while (bitsAt(clause, verb) & ADVERB && !(bitsAt(clause, verb) & AUXILIARY)) verb--;
  if (normAt(clause, verb) === 'it') verb--;
  if (!/^(?:is|are|was|were|be|been|am|remain|remains|remained|make|makes|made)$/.test(normAt(clause, verb)))
    return null;
  const actor = subjectOf(clause, verb);
  if (!actor || (actor.form === 'pronoun' && normAt(clause, actor.first) === 'it')) return null;
  const { start, end } = doc.tokens[index] as Token;
  return {
    sentence: sentence.index,
    actor,
    act,
    construction: 'adjective',
    cue: { start, end },
    at: index,
    content: { start: (doc.tokens[Math.min(index + 2, sentence.endToken - 1)] as Token).start, end: sentence.end },
    isPostposed: false,
  };
}

/** "Ortega's accusation that …", "the ministry's warning of “…”": a noun of speech and whose it is. */
function readNoun(clause: Clause, index: number): RawAttribution | null {
  const { doc, sentence } = clause;
  const actor = actorUpTo(clause, index);
  const next = normAt(clause, index + 1);
  const speaks = /^(?:that|to|of|:|,|was|is)$/.test(next) || bitsAt(clause, index + 1) & QUOTED;
  if (!actor || !actor.isGenitive || !speaks || isCalled(clause, actor)) return null;
  const { start, end } = doc.tokens[index] as Token;
  return {
    sentence: sentence.index,
    actor,
    act: doc.language.speechNouns.get(normAt(clause, index)) ?? 'say',
    construction: 'noun',
    cue: { start, end },
    at: index,
    content: { start: end, end: sentence.end },
    isPostposed: false,
  };
}

/** "called the court's decision “wrong”": the words between marks are what somebody else calls it. */
const isCalled = (clause: Clause, { first }: Actor): boolean =>
  NAMING.has(clause.doc.language.reportingVerbs.get(normAt(clause, first - 1))?.lemma ?? '');

/** "Ortega: “…”", "That does not surprise Ortega: “…”". */
function readColon(clause: Clause, index: number): RawAttribution | null {
  const { doc, sentence } = clause;
  const actor = actorUpTo(clause, beforeParenthesis(clause, index));
  if (!actor || actor.isGenitive || actor.form === 'pronoun') return null;
  if (/^(?:in|on|at)$/.test(normAt(clause, actor.first - 1))) return null; // "went on in Arabic: “…”"
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

/** "Rep. Ortega (R-Texas):" – where the bracket that ends before `index` opens, else `index`. */
function beforeParenthesis(clause: Clause, index: number): number {
  if (normAt(clause, index - 1) !== ')') return index;
  for (let at = index - 2; at > index - 10; at--) if (normAt(clause, at) === '(') return at;
  return index;
}

/** A phrase that names its source, before or after what it is the source of. */
function phrase(
  clause: Clause,
  first: number,
  last: number,
  actor: Actor | null,
  construction: string,
): RawAttribution | null {
  if (!actor) return null;
  const { doc, sentence } = clause;
  const isFronted = first <= sentence.firstToken + 1;
  const from = Math.min(actor.end + (normAt(clause, actor.end) === ',' ? 1 : 0), sentence.endToken - 1);
  return {
    sentence: sentence.index,
    actor,
    act: 'say',
    construction,
    cue: { start: (doc.tokens[first] as Token).start, end: (doc.tokens[last] as Token).end },
    at: first,
    content: isFronted
      ? { start: (doc.tokens[from] as Token).start, end: sentence.end }
      : { start: sentence.start, end: (doc.tokens[first - 1] as Token).end },
    isPostposed: !isFronted,
  };
}
