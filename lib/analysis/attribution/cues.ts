import type { ReportingAct, ReportingVerb } from '../../language/types';
import type { Token } from '../doc';
import type { Span } from '../../types/span';
import type { Actor } from './actors';
import { actorFrom, actorUpTo, bitsAt, isGoverned, isInside, isMark, normAt, type Clause } from './clause';
import { clauseSubject, firstSubject, SPEAKING_THINGS, subjectOf } from './subjects';
import { contentBefore, hearer, nextAfter, pastHearer, speaksHere } from './contents';
import { isAssault } from './assaults';
import { conveysFeeling } from './nouns-of-speech';
import { readPhrase, readSaidBy } from './phrases';
import { readQuotedAs } from './quoted-as';
import { unlistedAfter, unlistedBehind, unlistedSubject } from './unlisted-subjects';
import { isVerbHere, lastBefore } from './verb-or-noun';
import {
  ADVERB,
  AUXILIARY,
  CAPITAL,
  CUE,
  PHRASE,
  PREPOSITION,
  QUOTED,
  RELATIVE,
  reportingVerbOf,
  TIME,
  VERB,
} from './words';

/** A cue as read off one sentence, before anybody is resolved. */
export type RawAttribution = {
  readonly sentence: number;
  readonly actor: Actor | null;
  readonly act: ReportingAct;
  /** Construction: "subject-verb", "verb-subject", "according-to" … */
  readonly construction: string;
  readonly cue: Span;
  /** Token of the cue. */
  readonly at: number;
  readonly content: Span;
  /** True where the content stands before the cue. */
  readonly isPostposed: boolean;
};

/** Every cue of a sentence with its subject and content, in order. */
export function readCues(clause: Clause): readonly RawAttribution[] {
  const { sentence, doc } = clause;
  let found: readonly RawAttribution[] = NO_CUES;
  const verbOf = reportingVerbOf(doc.language);
  for (let index = sentence.firstToken; index < sentence.endToken; index++) {
    const here = clause.words.bits[index] as number;
    if (here & QUOTED || !(here & (CUE | PHRASE | VERB))) continue;
    let attribution: RawAttribution | null = null;
    if (here & CUE) {
      const verb = verbOf(clause.tokens[index] as Token);
      if (verb) attribution = readVerb(clause, index, verb, found);
    }
    if (!attribution && here & PHRASE) attribution = readPhrase(clause, index);
    if (!attribution && here & VERB && bitsAt(clause, index - 1) & QUOTED) attribution = readUnknownVerb(clause, index);
    if (attribution) found = found.length === 0 ? [attribution] : [...found, attribution];
  }
  return found;
}

const NO_CUES: readonly RawAttribution[] = [];

function readVerb(
  clause: Clause,
  index: number,
  verb: ReportingVerb,
  before: readonly RawAttribution[],
): RawAttribution | null {
  const { sentence } = clause;
  const isHeading = clause.doc.blocks[sentence.block]?.kind === 'heading';
  if (bitsAt(clause, index) & CAPITAL && index > sentence.firstToken && !isHeading) return null;
  if (!isVerbHere(clause, index, verb)) return null;
  if (verb.form !== 'gerund' && (verb.form !== 'base' || /^(?:say|read)$/.test(verb.lemma))) {
    const inverted = readInverted(clause, index, verb);
    if (inverted) return inverted;
  }
  const isDone = isPassive(clause, index, verb);
  const quoted = readQuotedAs(clause, index, verb, isDone);
  if (quoted || isDone) return quoted ?? readPassive(clause, index, verb);
  if (verb.form === 'past' && normAt(clause, normAt(clause, index - 1) === 'first' ? index - 2 : index - 1) === 'as') {
    const by = normAt(clause, index + 1);
    if (by === 'by' || (by === 'in' && actorFrom(clause, index + 2)?.role?.kind === 'document'))
      return readSaidBy(clause, index);
  }
  const isBare = isPostposedBare(clause, index, verb) || followsSpeech(clause, index);
  const conveys = conveysFeeling(clause, index, verb.lemma);
  if (verb.needsClause && !isBare && !conveys && !speaksHere(clause, index, verb)) return null;
  if (verb.form === 'gerund' && !(bitsAt(clause, lastBefore(clause, index)) & AUXILIARY)) {
    if (/^under(?:score|line)$/.test(verb.lemma)) return null; // "the dam burst, underscoring the need"
    if (index === sentence.firstToken && !(bitsAt(clause, index + 1) & QUOTED)) return null;
    const actor = participleSubject(clause, index, before);
    return actor ? preposed(clause, index, verb, actor, 'participle') : null;
  }
  const isInfinitive = verb.form === 'base' && normAt(clause, lastBefore(clause, index)) === 'to';
  const actor = isInfinitive
    ? clauseSubject(clause, index)
    : (subjectOf(clause, index) ??
      (isSaid(clause, index, verb) ? unlistedSubject(clause, index) : null) ??
      (isBare && (verb.form !== 'base' || verb.lemma === 'read') ? unlistedBehind(clause, index) : null));
  if (!actor || isAssault(clause, index, verb, actor)) return null;
  if (isBare && normAt(clause, actor.first - 1) === 'as') return readAside(clause, index, verb, actor);
  if (isBare && hasContentBefore(clause, actor)) return postposed(clause, index, verb.act, actor, 'subject-verb');
  if (verb.needsClause && !conveys && !speaksHere(clause, index, verb)) return null;
  return preposed(clause, index, verb, actor, isInfinitive ? 'infinitive' : 'subject-verb');
}

/** Speaks or thinks whoever its subject is: "six in 10 say", "another slide shows that". */
const isSaid = (clause: Clause, index: number, { act, needsClause, lemma }: ReportingVerb): boolean =>
  ((act === 'say' || lemma === 'read') &&
    /^[:,]$/.test(normAt(clause, index + 1)) &&
    (bitsAt(clause, index + 2) & QUOTED) !== 0) ||
  (lemma === 'read' && (bitsAt(clause, index + 1) & QUOTED) !== 0) ||
  (act === 'say' && !needsClause && !SPEAKING_THINGS.has(lemma)) ||
  normAt(clause, index + 1) === 'that' ||
  /^(?:believe|think|agree|acknowledge|admit|want|feel)$/.test(lemma);

/** "As Ortega noted, it was late", "It was late, as Ortega noted." */
function readAside(clause: Clause, index: number, verb: ReportingVerb, actor: Actor): RawAttribution {
  return actor.first - 1 > clause.sentence.firstToken + 1 && !isInside(clause, nextAfter(clause, index) + 1)
    ? postposed(clause, index, verb.act, actor, 'as-said')
    : preposed(clause, index, verb, actor, 'as-said');
}

/** "…, Ortega said." – nothing but a time or place follows the verb. */
function isPostposedBare(clause: Clause, index: number, verb: ReportingVerb): boolean {
  const next = nextAfter(clause, pastHearer(clause, index, verb) - 1);
  if (!isInside(clause, next)) return true;
  if (!isMark(clause, next)) return false;
  const mark = normAt(clause, next);
  return /^[,;)–—]$/.test(mark) || (/^[.!?…]$/.test(mark) && !isInside(clause, next + 2));
}

/** “…,” Ortega told reporters as she left: the subject stands right after a quotation that ends like speech. */
function followsSpeech(clause: Clause, index: number): boolean {
  const actor = actorUpTo(clause, lastBefore(clause, index) + 1);
  if (!actor || actor.isGenitive || !(bitsAt(clause, actor.first - 1) & QUOTED)) return false;
  const mark = clause.doc.tokens[actor.first - 2];
  return mark !== undefined && /^[,.?!…—–-]$/.test(mark.text);
}

/** A comma, mark or quotation stands before the subject. */
function hasContentBefore(clause: Clause, actor: Actor): boolean {
  const before = beforeMarks(clause, actor.first - 1);
  return (
    (bitsAt(clause, before) & QUOTED) !== 0 || (isMark(clause, before) && /^[,?!–—…]$/.test(normAt(clause, before)))
  );
}

/** "…," said Ortega. The subject follows the verb where a comma or a quotation stands before it. */
function readInverted(clause: Clause, index: number, verb: ReportingVerb): RawAttribution | null {
  const quoteBefore = (bitsAt(clause, index - 1) & QUOTED) !== 0;
  const before = beforeMarks(clause, index - 1);
  const opens = quoteBefore || (isMark(clause, before) && /^[,?!–—…]$/.test(normAt(clause, before)));
  if (!opens || verb.lemma === 'tell') return null;
  const listed = subjectAfter(clause, index);
  const act = quoteBefore && verb.lemma === 'read' ? 'say' : verb.act; // “…,” read a notice on the door
  const takesAnyone = verb.lemma === 'say' || (quoteBefore && /^(?:say|agree|announce)$/.test(act));
  const actor = listed ?? (takesAnyone ? unlistedAfter(clause, index + 1, quoteBefore) : null);
  if (!actor || (!listed && (!quoteBefore || verb.lemma !== 'say') && !endsClause(clause, actor))) return null;
  if (
    !quoteBefore &&
    (verb.lemma !== 'say' || !endsClause(clause, actor)) &&
    (verb.needsClause || subjectOf(clause, index))
  )
    return null;
  return postposed(clause, index, act, actor, 'verb-subject');
}

/** The last token that is no stray mark of a quotation whose beginning the text has lost: "we were late,'' said". */
function beforeMarks(clause: Clause, index: number): number {
  let at = index;
  while (isMark(clause, at) && /^['’"”]{1,2}$/.test(normAt(clause, at))) at--;
  return at;
}

/** The actor after a verb, where nothing makes it the subject of a verb of its own: "said Ortega, who …". */
function subjectAfter(clause: Clause, index: number): Actor | null {
  let next = index + 1;
  while (bitsAt(clause, next) & (ADVERB | TIME) && !actorFrom(clause, next)) next++;
  const actor = actorFrom(clause, next);
  if (!actor) return null;
  const after = bitsAt(clause, actor.end);
  if (after & (AUXILIARY | CUE | VERB) && !(after & (QUOTED | PREPOSITION))) return null;
  return actor;
}

/** "…, said Ortega." – nothing of a clause of its own follows the name. */
const endsClause = (clause: Clause, actor: Actor) =>
  !actor.isGenitive &&
  (!isInside(clause, actor.end) ||
    isMark(clause, actor.end) ||
    (bitsAt(clause, actor.end) & (PREPOSITION | TIME | RELATIVE)) !== 0);

/** “…,” beamed Ortega: between a quotation and a name any verb speaks. */
function readUnknownVerb(clause: Clause, index: number): RawAttribution | null {
  const actor = actorFrom(clause, index + 1);
  if (!actor || !actor.name || bitsAt(clause, actor.end) & (AUXILIARY | CUE | VERB)) return null;
  return postposed(clause, index, 'say', actor, 'verb-subject');
}

function isPassive(clause: Clause, index: number, verb: ReportingVerb): boolean {
  if (verb.form !== 'past' && verb.form !== 'participle') return false;
  let at = lastBefore(clause, index);
  // "was shown or mentioned"
  if (/^(?:and|or)$/.test(normAt(clause, at)) && bitsAt(clause, at - 1) & (VERB | CUE)) at = lastBefore(clause, at - 1);
  return /^(?:is|are|was|were|be|been|being)$/.test(normAt(clause, at));
}

/** "the plan was condemned by Ortega", "is expected to". */
function readPassive(clause: Clause, index: number, verb: ReportingVerb): RawAttribution | null {
  const { sentence } = clause;
  let actor: Actor | null = null;
  for (let at = index + 1; at < index + 12 && isInside(clause, at) && !actor; at++)
    if (normAt(clause, at) === 'by') actor = actorFrom(clause, at + 1);
  if (!actor && (verb.act === 'say' || verb.act === 'ask' || !/^(?:to|that|as)$/.test(normAt(clause, index + 1))))
    return null;
  const content = { start: sentence.start, end: sentence.end };
  const cue = clause.doc.tokens[index] as Token;
  return {
    sentence: sentence.index,
    actor,
    act: verb.act,
    construction: 'passive',
    cue: { start: cue.start, end: cue.end },
    at: index,
    content,
    isPostposed: false,
  };
}

/** "…, adding that": who the clause is about. "with Ortega saying": the phrase before. "Speaking in Oslo, Ortega": the one after. */
function participleSubject(clause: Clause, index: number, before: readonly RawAttribution[]): Actor | null {
  const adjacent = actorUpTo(clause, lastBefore(clause, index) + 1);
  if (adjacent && !adjacent.isGenitive && normAt(clause, adjacent.first - 1) === 'with') return adjacent;
  const subject = clauseSubject(clause, index);
  const last = before.at(-1);
  if (last?.actor && subject && last.actor.first > subject.first && last.isPostposed) return last.actor;
  return subject ?? last?.actor ?? firstAfter(clause, index);
}

/** First actor after a fronted participle: "Speaking in Oslo, Ortega …". */
const firstAfter = (clause: Clause, index: number): Actor | null =>
  clause.actors.find(
    (actor) =>
      actor.first > index &&
      !isGoverned(clause, actor) &&
      !actor.isGenitive &&
      (normAt(clause, actor.first - 1) === ',' || (bitsAt(clause, actor.first - 1) & QUOTED) !== 0),
  ) ?? firstSubject(clause, index);

function preposed(
  clause: Clause,
  index: number,
  verb: ReportingVerb,
  actor: Actor,
  construction: string,
): RawAttribution {
  const { doc, sentence } = clause;
  const from = hearer(clause, index, verb);
  const start = (doc.tokens[Math.min(from, sentence.endToken - 1)] as Token).start;
  const { start: cueStart, end: cueEnd } = doc.tokens[index] as Token;
  return {
    sentence: sentence.index,
    actor,
    act: verb.act,
    construction,
    cue: { start: cueStart, end: cueEnd },
    at: index,
    content: { start: Math.min(start, sentence.end), end: sentence.end },
    isPostposed: false,
  };
}

function postposed(
  clause: Clause,
  index: number,
  act: ReportingAct,
  actor: Actor,
  construction: string,
): RawAttribution {
  const { start, end } = clause.doc.tokens[index] as Token;
  return {
    sentence: clause.sentence.index,
    actor,
    act,
    construction,
    cue: { start, end },
    at: index,
    content: contentBefore(clause, Math.min(index, actor.first), Math.max(index + 1, actor.end)),
    isPostposed: true,
  };
}
