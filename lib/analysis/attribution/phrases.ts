import type { ReportingAct } from '../../language/types';
import type { Token } from '../doc';
import { pronounAt, type Actor } from './actors';
import { actorFrom, actorUpTo, bitsAt, isComma, isMark, normAt, type Clause } from './clause';
import { contentBefore, isNaming, nextAfter } from './contents';
import { readColon } from './colons';
import type { RawAttribution } from './cues';
import { readBroughtOut } from './nouns-of-speech';
import { isObjectPronoun } from './pronouns';
import { subjectOf } from './subjects';
import { unlistedAfter } from './unlisted-subjects';
import { ADVERB, AUXILIARY, CUE, GENITIVE, POSSESSIVE_PRONOUN, QUOTED, VERB, VIEWS } from './words';

/** Cues without a verb: "according to Ortega", "in the words of Ortega", "Ortega: “…”". */
export function readPhrase(clause: Clause, index: number): RawAttribution | null {
  const here = normAt(clause, index);
  if (here === 'according' && normAt(clause, index + 1) === 'to') return readAccording(clause, index);
  const whose = VIEWS.has(here) ? viewOf(clause, index) : null;
  if (whose) return phrase(clause, whose.first - 1, index, { ...whose, end: index + 1 }, 'in-the-words-of');
  if (VIEWS.has(here) && normAt(clause, index + 1) === 'of' && leadsToView(clause, index))
    return phrase(clause, index - 2, index + 1, actorFrom(clause, index + 2), 'in-the-words-of');
  if (here === ':' && isMark(clause, index)) return readColon(clause, index);
  if (here === 'per') return readPer(clause, index);
  if (bitsAt(clause, index - 1) & (GENITIVE | POSSESSIVE_PRONOUN) && clause.doc.language.speechNouns.has(here))
    return readNoun(clause, index);
  const broughtOut = readBroughtOut(clause, index);
  if (broughtOut) return broughtOut;
  const act = clause.doc.language.speechAdjectives.get(here);
  const isView = act === 'believe' && (isMark(clause, index + 1) || /^(?:of|about)$/.test(normAt(clause, index + 1)));
  return act && (isView || ADJECTIVE_GOES_ON.test(normAt(clause, nextAfter(clause, index))))
    ? readAdjective(clause, index, act)
    : null;
}

/** "in the words of Ortega", "in the view of …", "by the account of …". */
const leadsToView = (clause: Clause, index: number): boolean =>
  normAt(clause, index - 1) === 'the' && /^(?:in|by|on)$/.test(normAt(clause, index - 2));

/** "In Ortega's telling, …", "By Ortega's own admission, …": whose view opens a sentence before a comma; null for nobody. */
function viewOf(clause: Clause, index: number): Actor | null {
  if (!isComma(clause, index + 1)) return null;
  const whose = actorUpTo(clause, normAt(clause, index - 1) === 'own' ? index - 1 : index);
  if (!whose?.isGenitive || whose.first > clause.firstToken + 2) return null;
  return /^(?:in|by|on|to)$/.test(normAt(clause, whose.first - 1)) ? whose : null;
}

/** "according to Ortega", "according to what Ortega told the court"; null for a measure: "paid according to their age". */
function readAccording(clause: Clause, index: number): RawAttribution | null {
  const from = normAt(clause, index + 2) === 'what' ? index + 3 : index + 2;
  const actor = sourceAt(clause, from);
  if (actor === null && bitsAt(clause, from) & POSSESSIVE_PRONOUN) return null;
  return phrase(clause, index, index + 1, actor, 'according-to');
}

/** "according to Ortega", "… three networks", "… him"; null for a name that no table knows and no capital shows. */
const sourceAt = (clause: Clause, index: number): Actor | null =>
  actorFrom(clause, index) ??
  (isObjectPronoun(normAt(clause, index)) ? pronounAt(index) : unlistedAfter(clause, index));

/** "As reported by Ortega": who says what the sentence says, where a verb stands without its subject. */
export const readSaidBy = (clause: Clause, index: number): RawAttribution | null =>
  phrase(clause, index, index + 1, sourceAt(clause, index + 2), 'said-by');

/** "…, per the release.", "Per Forbes, …": set off by a mark, and no rate ("$9 per head"). */
function readPer(clause: Clause, index: number): RawAttribution | null {
  const isFirst = index === clause.firstToken;
  if (!isFirst && !/^[,(–—]$/.test(normAt(clause, index - 1))) return null;
  const actor = actorFrom(clause, index + 1);
  if (
    !actor ||
    !(actor.isDefinite || actor.name !== null || /^(?:document|media|people)$/.test(actor.role?.kind ?? ''))
  )
    return null;
  if (isFirst && !isComma(clause, actor.end)) return null;
  return phrase(clause, index, index, actor, 'according-to');
}

/** "hopeful on Tuesday that", "not sure where". */
const ADJECTIVE_GOES_ON = /^(?:that|whether|where|how|why|if|what)$/;

/** "Ortega is adamant that …", "Ortega has made clear that …": who is or makes it so. */
function readAdjective(clause: Clause, index: number, act: ReportingAct): RawAttribution | null {
  const { doc, sentence } = clause;
  let verb = index - 1;
  while (bitsAt(clause, verb) & ADVERB && !(bitsAt(clause, verb) & AUXILIARY)) verb--;
  if (normAt(clause, verb) === 'it') verb--;
  if (
    !/^(?:is|are|was|were|be|been|am|'s|'re|he's|she's|they're|less|more|so|remain|remains|remained|make|makes|made)$/.test(
      normAt(clause, verb),
    )
  )
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
  const isOwn = (bitsAt(clause, index - 1) & POSSESSIVE_PRONOUN) !== 0;
  const actor = isOwn ? pronounAt(index - 1) : actorUpTo(clause, index);
  const next = normAt(clause, index + 1);
  const speaks = isOwn
    ? OWN_SPEECH.test(next) || (next === 'is' && normAt(clause, index + 2) === 'that')
    : /^(?:that|to|of|for|:|,|was|is)$/.test(next);
  if (isTitle(clause, index)) return null;
  if (!speaks && !(bitsAt(clause, index + 1) & QUOTED)) return null;
  if (!actor || !(actor.isGenitive || isOwn) || isCalled(clause, actor)) return null;
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

/** "Arland's claim to the islands", "their claims to power": what they hold to be theirs; "its claim to have won" is said. */
const isTitle = (clause: Clause, index: number): boolean =>
  /^claims?$/.test(normAt(clause, index)) &&
  normAt(clause, index + 1) === 'to' &&
  !/^(?:have|be)$/.test(normAt(clause, index + 2));

/** What goes on after "his claim": "that it was late", "to act". */
const OWN_SPEECH = /^(?:that|to)$/;

/** "called the court's decision “wrong”": the words between marks are what somebody else calls it. */
const isCalled = (clause: Clause, { first }: Actor): boolean =>
  isNaming(clause.doc.language.reportingVerbs.get(normAt(clause, first - 1))?.lemma ?? '');

/** False for a subject that an aside follows: "The bank, according to Ortega, lost …". */
function hasVerb(clause: Clause, first: number, end: number): boolean {
  for (let at = first; at < end; at++)
    if (bitsAt(clause, at) & (AUXILIARY | VERB | CUE) && !(bitsAt(clause, at) & QUOTED)) return true;
  return end - first > LONGEST_SUBJECT;
}
const LONGEST_SUBJECT = 8;

/** A phrase that names its source, before or after what it is the source of. */
function phrase(
  clause: Clause,
  first: number,
  last: number,
  actor: Actor | null,
  construction: string,
): RawAttribution | null {
  const { doc, sentence } = clause;
  if (last + 1 >= sentence.endToken) return null;
  const after = actor?.end ?? last + 2;
  // "said that, according to Ortega, it was late"
  const opensClause =
    isComma(clause, first - 1) && isComma(clause, after) && /^(?:that|and|but|while)$/.test(normAt(clause, first - 2));
  const isFronted = opensClause || first <= sentence.firstToken + 1;
  const from = Math.min(after + (normAt(clause, after) === ',' ? 1 : 0), sentence.endToken - 1);
  return {
    sentence: sentence.index,
    actor,
    act: 'say',
    construction,
    cue: { start: (doc.tokens[first] as Token).start, end: (doc.tokens[last] as Token).end },
    at: first,
    content: isFronted
      ? { start: (doc.tokens[from] as Token).start, end: sentence.end }
      : hasVerb(clause, sentence.firstToken, first)
        ? { start: sentence.start, end: (doc.tokens[first - 1] as Token).end }
        : contentBefore(clause, first, after),
    isPostposed: !isFronted,
  };
}
