import type { Actor } from './actors';
import { bareActor } from './bare-actor';
import { isInFrontedParticiple, opensWithWriter, singlesOut, isJoinedNoun } from './openings';
import {
  actorFrom,
  actorOn,
  actorUpTo,
  bitsAt,
  isComma,
  isFree,
  isGoverned,
  isInside,
  isMark,
  normAt,
  type Clause,
} from './clause';
import { complementBody } from './complement-bodies';
import { isNounOfCue } from './verb-or-noun';
import {
  ADVERB,
  AUXILIARY,
  CAPITAL,
  CONJUNCTION,
  CUE,
  DETERMINER,
  PLACE,
  POSSESSIVE_PRONOUN,
  PREPOSITION,
  PRONOUN,
  QUOTED,
  RELATIVE,
  TIME,
  VERB,
  WORD,
} from './words';

const isDash = (clause: Clause, index: number) => isMark(clause, index) && /^[–—-]$/.test(normAt(clause, index));
const isClosing = (clause: Clause, index: number) => isMark(clause, index) && /^[)\]]$/.test(normAt(clause, index));
/** Words that begin a clause which depends on another. */
export const SUBORDINATORS =
  /^(?:while|whereas|although|though|after|before|when|if|unless|because|since|as|until|once)$/;
const COORDINATOR = /^(?:and|but|or|yet)$/;

/**
 * Who does the verb at `verb`: the phrase before it, across adverbs, auxiliaries, times, appositions in commas and
 * relative clauses. Null where nobody fits.
 */
export function subjectOf(clause: Clause, verb: number): Actor | null {
  const { sentence } = clause;
  let index = verb - 1;
  while (index >= sentence.firstToken && isSkippable(clause, index)) {
    if (bitsAt(clause, index) & RELATIVE) {
      const antecedent = actorUpTo(clause, isComma(clause, index - 1) ? index - 1 : index);
      if (antecedent && !antecedent.isGenitive)
        return (normAt(clause, index) === 'which' && complementBody(clause, antecedent)) || antecedent;
    }
    index--;
  }
  if (index < sentence.firstToken) return null;
  if (isComma(clause, index) || isDash(clause, index) || isClosing(clause, index))
    return acrossApposition(clause, index);
  if (bitsAt(clause, index) & CONJUNCTION && COORDINATOR.test(normAt(clause, index)))
    return firstSubject(clause, index);
  if (/^(?:i|we|you)$/.test(normAt(clause, index))) return null;
  const adjacent = actorUpTo(clause, index + 1);
  if (adjacent && isComma(clause, adjacent.first - 1) && isPlaceTail(clause, adjacent))
    return acrossApposition(clause, adjacent.first - 1) ?? adjacent;
  if (
    adjacent &&
    !isGoverned(clause, adjacent) &&
    !adjacent.isGenitive &&
    !isObject(clause, adjacent) &&
    !joinsGoverned(clause, adjacent.first - 1, verb)
  )
    return adjacent;
  if (adjacent?.form === 'pronoun' && isObject(clause, adjacent)) return antecedent(clause, verb); // "a man who saw it said"
  const within = withinClause(clause, index, verb);
  const plain = within?.name && within.role === null ? plainPhrase(clause, index + 1) : null;
  if (plain !== null && within !== null && within.first >= plain.first) return plain; // "the former Tarvo goalkeeper"
  return (
    within ??
    (SPEAKING_THINGS.has(lemmaAt(clause, verb))
      ? null
      : adjacent
        ? antecedent(clause, verb)
        : (plainPhrase(clause, index + 1) ?? joinedTo(clause, index) ?? antecedent(clause, verb)))
  );
}

/** "Ortega and others who want to ban the drug said": whom a clause with "who" and a verb of its own stands behind. */
function antecedent(clause: Clause, verb: number): Actor | null {
  let hasVerb = false;
  for (let at = verb - 1; isInside(clause, at) && !isMark(clause, at); at--) {
    const here = bitsAt(clause, at);
    if (here & QUOTED) return null;
    if (normAt(clause, at) === 'who') return hasVerb ? firstOfList(clause, at) : null;
    hasVerb ||= (here & (AUXILIARY | CUE | VERB)) !== 0;
  }
  return null;
}

/** The phrase before a token; of "Ortega and others" the first. */
function firstOfList(clause: Clause, index: number): Actor | null {
  const last = actorUpTo(clause, index);
  if (!last || last.isGenitive) return null;
  const first = normAt(clause, last.first - 1) === 'and' ? actorUpTo(clause, last.first - 1) : null;
  return first && isFree(clause, first) && !isObject(clause, first) ? first : last;
}

/**
 * "aid against Arland and Veska underscores", "Ortega of the Law and Order party called": the "and" at a token, where what
 * a preposition governs goes on past it, since the verb has a single subject or the preposition is "of".
 */
function joinsGoverned(clause: Clause, index: number, verb: number): boolean {
  if (normAt(clause, index) !== 'and') return false;
  if (bitsAt(clause, index + 1) & PREPOSITION) return true; // "in Salem and around the country"
  if (!actorFrom(clause, index + 1)) return false;
  const first = actorUpTo(clause, index);
  if (first === null || !isGoverned(clause, first)) return false;
  const { form } = clause.doc.language.reportingVerbs.get(normAt(clause, verb)) ?? {};
  return form === 'third' || normAt(clause, first.first - 1) === 'of';
}

/** What events and things do as often as people: "the failures underscored the need". */
export const SPEAKING_THINGS = new Set('underscore underline contradict rebut refute'.split(' '));
const lemmaAt = (clause: Clause, index: number) =>
  clause.doc.language.reportingVerbs.get(normAt(clause, index))?.lemma ?? '';

/** "Kenyan police and medics said": the phrase to which plain words right before the verb are joined. */
function joinedTo(clause: Clause, index: number): Actor | null {
  let at = index;
  while (
    index - at < LONGEST_PLAIN &&
    isInside(clause, at) &&
    (bitsAt(clause, at) & WORD) !== 0 &&
    !(bitsAt(clause, at) & NO_NOUN)
  )
    at--;
  if (at === index || normAt(clause, at) !== 'and') return null;
  const first = actorUpTo(clause, at);
  return first && isFree(clause, first) && !isObject(clause, first) ? first : null;
}

/** What no word of a plain noun phrase does. */
const NO_NOUN = QUOTED | DETERMINER | PREPOSITION | AUXILIARY | CONJUNCTION | PRONOUN | CUE | VERB | TIME;
/** Most words of a phrase that no table knows the head of. */
const LONGEST_PLAIN = 5;

/** "The impostor", "one passer-by": a determiner and plain words right before the verb. */
export function plainPhrase(clause: Clause, end: number): Actor | null {
  let first = end - 1;
  while (
    end - first <= LONGEST_PLAIN &&
    isInside(clause, first) &&
    bitsAt(clause, first) & WORD &&
    (!(bitsAt(clause, first) & NO_NOUN) || isNounOfCue(clause, first))
  )
    first--;
  const before = bitsAt(clause, first - 1);
  if (first === end - 1 || !(bitsAt(clause, first) & (DETERMINER | POSSESSIVE_PRONOUN))) return null;
  if (isInside(clause, first - 1) && !isMark(clause, first - 1) && !(before & (QUOTED | CONJUNCTION))) return null;
  return bareActor({ first, end }, { isDefinite: normAt(clause, first) === 'the' });
}

/** "of Columbia, South Carolina": the second place belongs to the first. */
function isPlaceTail(clause: Clause, actor: Actor): boolean {
  if (actor.role || actor.form !== 'name' || !(bitsAt(clause, actor.first) & PLACE)) return false;
  const before = actorUpTo(clause, actor.first - 1);
  if (!before) return false;
  return (
    isGoverned(clause, before) ||
    normAt(clause, before.end - 2) === 'of' ||
    (before.complement !== null && before.complement.end === before.end)
  );
}

/** "also", "has", "on Tuesday", "who": may stand between a subject and its verb. */
function isSkippable(clause: Clause, index: number): boolean {
  const here = bitsAt(clause, index);
  if (here & (QUOTED | PRONOUN)) return false;
  if (here & (ADVERB | AUXILIARY) && !(here & CONJUNCTION)) return !actorOn(clause, index);
  if (here & RELATIVE && /^(?:who|which)$/.test(normAt(clause, index))) return true;
  if (here & TIME) return true;
  return (here & (PREPOSITION | DETERMINER)) !== 0 && (bitsAt(clause, index + 1) & TIME) !== 0;
}

/** True for what stands right after another verb: "met officials said" has "officials" as an object. */
const isObject = (clause: Clause, actor: Actor) => {
  const before = bitsAt(clause, actor.first - 1);
  // "a man who saw it said"
  if (before & (VERB | CUE) && normAt(clause, actor.first - 2) === 'who') return true;
  // "to block the plan say"
  if (
    normAt(clause, actor.first - 2) === 'to' &&
    (before & (WORD | QUOTED)) === WORD &&
    !actorOn(clause, actor.first - 1)
  )
    return true;
  return (before & VERB) !== 0 && (before & (WORD | QUOTED)) === WORD && !(before & CUE);
};

/** "Ortega, the minister of health, said": the leftmost free phrase that a comma follows, back to where the clause begins. */
function acrossApposition(clause: Clause, comma: number): Actor | null {
  let found: Actor | null = null;
  for (let at = clause.actors.length - 1; at >= 0; at--) {
    const actor = clause.actors[at] as Actor;
    if (actor.end > comma || !isFree(clause, actor)) continue;
    const after = actor.end;
    const opens =
      isComma(clause, after) ||
      isDash(clause, after) ||
      normAt(clause, after) === '(' ||
      after === comma + 1 ||
      after === comma;
    if (!opens && !/^(?:who|which)$/.test(normAt(clause, after)) && !isPlaceNext(clause, after)) continue;
    const before = actor.first - 1;
    const atStart = !isInside(clause, before);
    const isList = COORDINATOR.test(normAt(clause, before)) && actorUpTo(clause, before) !== null;
    if (isList || isJoinedNoun(clause, actor) || isInRelative(clause, before)) continue;
    const opened =
      (bitsAt(clause, before) & (CONJUNCTION | QUOTED | TIME | CUE)) !== 0 ||
      /^(?:as|after|before)$/.test(normAt(clause, before));
    if (!atStart && !opened && !isMark(clause, before)) continue;
    found = actor;
    if (atStart || opened || actor.name) break;
  }
  return found;
}

/** "Banda, who on Monday backed Ortega, said": the verb at a token is that of a relative clause. */
function isInRelative(clause: Clause, verb: number): boolean {
  if (!(bitsAt(clause, verb) & (CUE | VERB))) return false;
  let at = verb - 1;
  while (bitsAt(clause, at) & (ADVERB | AUXILIARY | TIME | PREPOSITION)) at--;
  return (bitsAt(clause, at) & RELATIVE) !== 0;
}

/** "a woman in Worcester, Massachusetts, told": a preposition and a place stand before the comma. */
function isPlaceNext(clause: Clause, index: number): boolean {
  if (!(bitsAt(clause, index) & PREPOSITION)) return false;
  const place = clause.actors.find((actor) => actor.first === index + 1);
  return place !== undefined && isComma(clause, place.end);
}

/** The first phrase of the sentence that may be a subject and stands before `limit`; the main clause's before a fronted one's. */
export function firstSubject(clause: Clause, limit: number): Actor | null {
  let fronted: Actor | null = null;
  for (const actor of clause.actors) {
    if (actor.end > limit) break;
    if (!isFree(clause, actor)) continue;
    if (fronted === null && opensWithWriter(clause, actor.first)) return null;
    if (
      fronted === null &&
      (SUBORDINATORS.test(normAt(clause, actor.first - 1)) || isInFrontedParticiple(clause, actor.first))
    )
      fronted = actor;
    else if (fronted === null || (isComma(clause, actor.first - 1) && hasVerbAfter(clause, actor))) return actor;
  }
  return fronted;
}

/** The subject of the clause in which `index` stands: a conjunction with a subject of its own begins one. */
export function clauseSubject(clause: Clause, index: number): Actor | null {
  let subject = firstSubject(clause, index);
  for (const actor of clause.actors) {
    if (actor.end > index) break;
    if (!subject || actor.first <= subject.first || !isFree(clause, actor)) continue;
    const before = normAt(clause, actor.first - 1);
    if (
      /^(?:;|but|while|whereas|where|:)$/.test(before) ||
      (/^(?:and|with|as)$/.test(before) && isComma(clause, actor.first - 2))
    )
      subject = actor;
  }
  return subject;
}

/** True where a verb follows the phrase. */
export const hasVerbAfter = (clause: Clause, actor: Actor): boolean =>
  (bitsAt(clause, actor.end) & (AUXILIARY | CUE | VERB | ADVERB)) !== 0 && !(bitsAt(clause, actor.end) & QUOTED);

/** The leftmost free phrase since the clause began: "the head of the mission that left on Monday said". */
function withinClause(clause: Clause, index: number, verb: number): Actor | null {
  let begin = index;
  while (begin >= clause.sentence.firstToken) {
    const here = bitsAt(clause, begin);
    if (here & QUOTED || (isMark(clause, begin) && /^[,;:–—)]$/.test(normAt(clause, begin)))) break;
    const actor = actorOn(clause, begin);
    if (here & CUE && !(here & CAPITAL) && !actor && normAt(clause, begin + 1) !== 'by') break; // "seen by Ortega"
    if (here & CONJUNCTION && !(here & RELATIVE) && !actor && !joinsGoverned(clause, begin, verb)) break;
    begin--;
  }
  for (const actor of clause.actors) {
    if (actor.first <= begin) continue;
    if (actor.first > index) break;
    if (actor.isGenitive || isGoverned(clause, actor) || joinsGoverned(clause, actor.first - 1, verb)) continue;
    if (!singlesOut(clause, actor)) return actor;
  }
  return null;
}
