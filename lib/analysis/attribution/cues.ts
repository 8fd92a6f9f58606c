import type { ReportingAct, ReportingVerb } from '../../language/types';
import type { Token } from '../doc';
import type { Span } from '../../types/span';
import type { Actor } from './actors';
import { actorFrom, actorOn, firstSubject, isGoverned, subjectOf, type Clause } from './subjects';
import {
  ADVERB,
  AUXILIARY,
  CAPITAL,
  DETERMINER,
  POSSESSIVE_PRONOUN,
  PREPOSITION,
  PRONOUN,
  QUOTED,
  TIME,
  WORD,
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

const token = ({ doc }: Clause, index: number) => doc.tokens[index] as Token | undefined;
const norm = (clause: Clause, index: number) => token(clause, index)?.norm ?? '';
const inside = ({ sentence }: Clause, index: number) => index >= sentence.firstToken && index < sentence.endToken;
const bits = (clause: Clause, index: number) => (inside(clause, index) ? (clause.words.bits[index] as number) : 0);

/** Every cue of a sentence with its subject and content, in order. */
export function readCues(clause: Clause): RawAttribution[] {
  const { sentence, doc } = clause;
  const found: RawAttribution[] = [];
  for (let index = sentence.firstToken; index < sentence.endToken; index++) {
    const here = bits(clause, index);
    if (here & QUOTED) continue;
    const verb = doc.language.reportingVerbs.get(norm(clause, index));
    const attribution = verb ? readVerb(clause, index, verb, found) : readPhrase(clause, index);
    if (attribution) found.push(attribution);
  }
  return found;
}

function readVerb(
  clause: Clause,
  index: number,
  verb: ReportingVerb,
  before: readonly RawAttribution[],
): RawAttribution | null {
  const here = bits(clause, index);
  if (
    here & CAPITAL &&
    index > clause.sentence.firstToken &&
    clause.doc.blocks[clause.sentence.block]?.kind !== 'heading'
  )
    return null;
  if (isNoun(clause, index, verb)) return null;
  const inverted = verb.form === 'gerund' || verb.form === 'base' ? null : readInverted(clause, index, verb);
  if (inverted) return inverted;
  const isInfinitive = norm(clause, index - 1) === 'to';
  if (verb.needsClause && !speaksHere(clause, index, verb))
    return isPostposedBare(clause, index) ? postposed(clause, index, verb, subjectOf(clause, index)) : null;
  if (verb.form === 'gerund' && !(bits(clause, lastBefore(clause, index)) & AUXILIARY)) {
    const last = before.at(-1);
    const actor =
      (last && last.act !== 'show' ? last.actor : null) ?? firstSubject(clause, index) ?? firstAfter(clause, index);
    return actor ? preposed(clause, index, verb, actor, 'participle') : null;
  }
  if (isPassive(clause, index, verb)) return readPassive(clause, index, verb);
  const actor = isInfinitive ? firstSubject(clause, index) : subjectOf(clause, index);
  if (!actor) return null;
  if (isPostposedBare(clause, index)) return postposed(clause, index, verb, actor);
  return preposed(clause, index, verb, actor, isInfinitive ? 'infinitive' : 'subject-verb');
}

/** "its claims", "the reports": the word is a noun here. */
function isNoun(clause: Clause, index: number, verb: ReportingVerb): boolean {
  if (verb.form !== 'base' && verb.form !== 'third' && verb.form !== 'gerund') {
    const before = bits(clause, index - 1);
    return (
      (before & (DETERMINER | POSSESSIVE_PRONOUN)) !== 0 &&
      (before & PRONOUN) === 0 &&
      !/^(?:both|all|each|that|this|some|many|few|one|another|these|those)$/.test(norm(clause, index - 1))
    );
  }
  const before = bits(clause, index - 1);
  if (before & (DETERMINER | POSSESSIVE_PRONOUN | PREPOSITION) && norm(clause, index - 1) !== 'to')
    return verb.form !== 'gerund' || (before & (DETERMINER | POSSESSIVE_PRONOUN)) !== 0;
  return false;
}

/** Last token before `index` that is no adverb. */
function lastBefore(clause: Clause, index: number): number {
  let at = index - 1;
  while (bits(clause, at) & ADVERB && !(bits(clause, at) & AUXILIARY)) at--;
  return at;
}

/** First token after `index` that is no adverb, time or addressee. */
function nextAfter(clause: Clause, index: number): number {
  let at = index + 1;
  for (let steps = 0; steps < 14 && inside(clause, at); steps++) {
    const here = bits(clause, at);
    if (here & QUOTED) return at;
    if (here & (ADVERB | TIME) && !(here & PRONOUN)) at++;
    else if (here & (PREPOSITION | DETERMINER) && bits(clause, at + 1) & TIME) at += 2;
    else if (here & PREPOSITION && /^(?:in|on|at|during|to|via|of)$/.test(norm(clause, at))) {
      const actor = actorFrom(clause, at + 1);
      if (actor) at = actor.end;
      else return at;
    } else return at;
  }
  return at;
}

const QUOTE_NEXT = /^["“”„«‘']$/;

/** True where what follows the verb is something said: "that", a quotation, a colon, one of its particles. */
function speaksHere(clause: Clause, index: number, verb: ReportingVerb): boolean {
  const next = index + 1;
  if (verb.particles.has(norm(clause, next))) return true;
  for (let at = next; at < next + 9 && inside(clause, at); at++) {
    if (bits(clause, at) & QUOTED) return true;
    if (norm(clause, at) === 'that' && at - next < 8 && !(bits(clause, at - 1) & PREPOSITION))
      return at === next || verb.act !== 'show';
    if (norm(clause, at) === ':') return true;
    if (/^[;.?!]$/.test(norm(clause, at))) return false;
  }
  return verb.act !== 'say' && verb.act !== 'praise' && verb.act !== 'accuse' && verb.act !== 'reject'
    ? (bits(clause, next) & PRONOUN) !== 0 && (bits(clause, next + 1) & AUXILIARY) !== 0
    : verb.act !== 'say' && (bits(clause, next) & (DETERMINER | POSSESSIVE_PRONOUN | CAPITAL)) !== 0;
}

/** "…, Ortega said." – nothing but a time or place follows the verb. */
function isPostposedBare(clause: Clause, index: number): boolean {
  const next = nextAfter(clause, index);
  if (inside(clause, next) && !/^[.,;!?…”"’')–—]$/.test(norm(clause, next))) return false;
  return hasContentBefore(clause, index);
}

function hasContentBefore(clause: Clause, index: number): boolean {
  const actor = subjectOf(clause, index);
  if (!actor) return false;
  const before = actor.first - 1;
  return (
    inside(clause, before) && (/^[,”"’'?!–—…]$/.test(norm(clause, before)) || (bits(clause, before) & QUOTED) !== 0)
  );
}

/** "…," said Ortega. The subject follows the verb where a comma or a quotation stands before it. */
function readInverted(clause: Clause, index: number, verb: ReportingVerb): RawAttribution | null {
  const before = bits(clause, index - 1);
  const mark = norm(clause, index - 1);
  const opens = !inside(clause, index - 1) || (before & QUOTED) !== 0 || /^[,”"’'?!–—…]$/.test(mark);
  if (!opens) return null;
  let next = index + 1;
  while (bits(clause, next) & (ADVERB | TIME) && !actorFrom(clause, next)) next++;
  const actor = actorFrom(clause, next);
  if (!actor || (actor.form === 'pronoun' && verb.lemma === 'tell')) return null;
  const quoteBefore = (before & QUOTED) !== 0 || /^[”"’']$/.test(mark);
  if (!quoteBefore && verb.form === 'past' && verb.needsClause) return null;
  if (!quoteBefore && verb.lemma === 'tell') return null;
  if (!quoteBefore && mark === ',' && subjectBefore(clause, index, verb)) return null;
  return { ...postposed(clause, index, verb, actor), construction: 'verb-subject' };
}

/** "Ortega, who spoke last, praised Lindqvist": a subject before the comma and an object after the verb. */
function subjectBefore(clause: Clause, index: number, verb: ReportingVerb): boolean {
  if (verb.act === 'say' && verb.lemma === 'say') return false;
  const actor = subjectOf(clause, index);
  return actor !== null && !isGoverned(clause, actor);
}

function isPassive(clause: Clause, index: number, verb: ReportingVerb): boolean {
  if (verb.form !== 'past' && verb.form !== 'participle') return false;
  return /^(?:is|are|was|were|be|been|being)$/.test(norm(clause, lastBefore(clause, index)));
}

/** "Ortega was quoted as saying", "the plan was condemned by Ortega", "is expected to". */
function readPassive(clause: Clause, index: number, verb: ReportingVerb): RawAttribution | null {
  if (/^(?:quote|cite)$/.test(verb.lemma) && norm(clause, index + 1) === 'as') {
    const actor = subjectOf(clause, index);
    return actor ? preposed(clause, index, verb, actor, 'quoted-as') : null;
  }
  for (let at = index + 1; at < index + 12 && inside(clause, at); at++) {
    if (norm(clause, at) !== 'by') continue;
    const actor = actorFrom(clause, at + 1);
    if (actor)
      return {
        ...preposed(clause, index, verb, actor, 'passive'),
        content: { start: clause.sentence.start, end: clause.sentence.end },
      };
    break;
  }
  const content = { start: clause.sentence.start, end: clause.sentence.end };
  return {
    sentence: clause.sentence.index,
    actor: null,
    act: verb.act,
    construction: 'passive',
    cue: token(clause, index) as Span,
    at: index,
    content,
    isPostposed: false,
  };
}

/** First actor after a fronted participle: "Speaking in Oslo, Ortega …". */
const firstAfter = (clause: Clause, index: number): Actor | null =>
  clause.actors.find(
    (actor) =>
      actor.first > index &&
      !isGoverned(clause, actor) &&
      !actor.isGenitive &&
      /^[,”"]$/.test(norm(clause, actor.first - 1)),
  ) ?? null;

function preposed(
  clause: Clause,
  index: number,
  verb: ReportingVerb,
  actor: Actor,
  construction: string,
): RawAttribution {
  const { doc, sentence } = clause;
  let from = index + 1;
  const addressee = nextAfter(clause, index);
  if (norm(clause, addressee) === 'that') from = addressee + 1;
  else if (verb.lemma === 'tell' || verb.lemma === 'inform' || verb.lemma === 'assure' || verb.lemma === 'remind') {
    const hearer = actorFrom(clause, index + 1);
    if (hearer) from = hearer.end;
    if (norm(clause, from) === 'that') from++;
  }
  const start = doc.tokens[Math.min(from, sentence.endToken - 1)] as Token;
  return {
    sentence: sentence.index,
    actor,
    act: verb.act,
    construction,
    cue: token(clause, index) as Span,
    at: index,
    content: { start: Math.min(start.start, sentence.end), end: sentence.end },
    isPostposed: false,
  };
}

function postposed(clause: Clause, index: number, verb: ReportingVerb, actor: Actor | null): RawAttribution {
  const { doc, sentence } = clause;
  const first = Math.min(index, actor ? actor.first : index);
  const last = doc.tokens[Math.max(first - 1, sentence.firstToken)] as Token;
  return {
    sentence: sentence.index,
    actor,
    act: verb.act,
    construction: 'subject-verb',
    cue: token(clause, index) as Span,
    at: index,
    content: { start: sentence.start, end: Math.max(sentence.start, last.isWord ? last.end : last.start) },
    isPostposed: true,
  };
}

/** Phrases without a verb: "according to Ortega", "in the words of Ortega", "Ortega: “…”". */
function readPhrase(clause: Clause, index: number): RawAttribution | null {
  const { sentence } = clause;
  const here = norm(clause, index);
  const make = (actor: Actor, construction: string, last: number): RawAttribution => {
    const begins = index <= sentence.firstToken + 1;
    const cue = { start: (token(clause, index) as Token).start, end: (token(clause, last) as Token).end };
    const content = begins
      ? { start: (token(clause, Math.min(actor.end, sentence.endToken - 1)) as Token).start, end: sentence.end }
      : { start: sentence.start, end: (token(clause, index - 1) as Token).end };
    return { sentence: sentence.index, actor, act: 'say', construction, cue, at: index, content, isPostposed: !begins };
  };
  if (here === 'according' && norm(clause, index + 1) === 'to') {
    const actor = actorFrom(clause, index + 2);
    return actor ? make(actor, 'according-to', index + 1) : null;
  }
  if (here === 'words' && norm(clause, index + 1) === 'of') {
    const actor = actorFrom(clause, index + 2);
    return actor ? make(actor, 'in-the-words-of', index + 1) : null;
  }
  if (
    here === ':' &&
    !(bits(clause, index) & WORD) &&
    bits(clause, index + 1) & QUOTED &&
    QUOTE_NEXT.test(norm(clause, index + 1))
  ) {
    const actor = actorOn(clause, index - 1);
    if (!actor || actor.first > sentence.firstToken + 1) return null;
    return {
      sentence: sentence.index,
      actor,
      act: 'say',
      construction: 'colon',
      cue: token(clause, index) as Span,
      at: index,
      content: { start: (token(clause, index + 1) as Token).start, end: sentence.end },
      isPostposed: false,
    };
  }
  return null;
}
