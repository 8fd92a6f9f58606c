import type { Doc, Sentence, Token } from '../doc';
import type { Actor } from './actors';
import {
  ADVERB,
  AUXILIARY,
  CAPITAL,
  CONJUNCTION,
  CUE,
  DETERMINER,
  PREPOSITION,
  PRONOUN,
  QUOTED,
  RELATIVE,
  TIME,
  VERB,
  WORD,
  type Words,
} from './words';

/** A sentence with what was found in it: what every reader of cues works on. */
export type Clause = {
  readonly doc: Doc;
  readonly words: Words;
  readonly sentence: Sentence;
  readonly actors: readonly Actor[];
};

const token = ({ doc }: Clause, index: number) => doc.tokens[index] as Token | undefined;
const bits = ({ words, sentence }: Clause, index: number) =>
  index >= sentence.firstToken && index < sentence.endToken ? (words.bits[index] as number) : 0;
const norm = (clause: Clause, index: number) => token(clause, index)?.norm ?? '';

/** The actor that covers a token, or null. */
export const actorOn = ({ actors }: Clause, index: number): Actor | null =>
  actors.find((actor) => actor.first <= index && index < actor.end) ?? null;

/** The actor that begins at a token, or null. */
export const actorFrom = ({ actors }: Clause, index: number): Actor | null =>
  actors.find((actor) => actor.first === index) ?? null;

const isMark = (clause: Clause, index: number) => (bits(clause, index) & (WORD | QUOTED)) === 0;
const isComma = (clause: Clause, index: number) => isMark(clause, index) && norm(clause, index) === ',';
const isDash = (clause: Clause, index: number) => isMark(clause, index) && /^[–—-]$/.test(norm(clause, index));
const isClosing = (clause: Clause, index: number) => isMark(clause, index) && /^[)\]]$/.test(norm(clause, index));

/** True where the phrase hangs on a preposition, so that it cannot be a subject: "in Lagos, …", "told to reporters". */
export function isGoverned(clause: Clause, actor: Actor): boolean {
  const before = bits(clause, actor.first - 1);
  return (before & PREPOSITION) !== 0 && (before & CONJUNCTION) === 0 && norm(clause, actor.first - 1) !== 'like';
}

/**
 * Who does the verb at `verb`: the phrase before it, across adverbs, auxiliaries, times, appositions in commas and
 * relative clauses. Null where nobody fits.
 */
export function subjectOf(clause: Clause, verb: number): Actor | null {
  const { sentence } = clause;
  let index = verb - 1;
  while (index >= sentence.firstToken && isSkippable(clause, index)) index--;
  if (index < sentence.firstToken) return null;
  if (isComma(clause, index) || isDash(clause, index) || isClosing(clause, index))
    return acrossApposition(clause, index);
  if (bits(clause, index) & CONJUNCTION && /^(?:and|but|or)$/.test(norm(clause, index)))
    return sharedSubject(clause, index);
  const adjacent = endingAt(clause, index);
  if (adjacent && !isGoverned(clause, adjacent) && !adjacent.isGenitive && !isObject(clause, adjacent)) return adjacent;
  return withinClause(clause, index);
}

/** "also", "has", "on Tuesday", "who": may stand between a subject and its verb. */
function isSkippable(clause: Clause, index: number): boolean {
  const here = bits(clause, index);
  if (here & QUOTED || here & PRONOUN) return false;
  if (here & (ADVERB | AUXILIARY) && !(here & CONJUNCTION)) return true;
  if (here & RELATIVE && /^(?:who|which)$/.test(norm(clause, index))) return true;
  if (/^(?:to|'|’)$/.test(norm(clause, index)) && index > clause.sentence.firstToken)
    return norm(clause, index) !== 'to';
  if (here & TIME) return true;
  return (here & (PREPOSITION | DETERMINER)) !== 0 && (bits(clause, index + 1) & TIME) !== 0;
}

function endingAt(clause: Clause, index: number): Actor | null {
  for (let at = clause.actors.length - 1; at >= 0; at--) {
    const actor = clause.actors[at] as Actor;
    if (actor.end === index + 1) return actor;
    if (actor.end <= index) return null;
  }
  return null;
}

/** True for what stands right after another verb: "met officials said" has "officials" as an object. */
const isObject = (clause: Clause, actor: Actor) => {
  const before = bits(clause, actor.first - 1);
  return (before & VERB) !== 0 && (before & (WORD | QUOTED)) === WORD && !(before & CUE);
};

/** "Ortega, the minister of health, said": the leftmost free phrase that a comma follows, back to where the clause begins. */
function acrossApposition(clause: Clause, comma: number): Actor | null {
  let found: Actor | null = null;
  for (let at = clause.actors.length - 1; at >= 0; at--) {
    const actor = clause.actors[at] as Actor;
    if (actor.end > comma) continue;
    if (actor.isGenitive || isGoverned(clause, actor)) continue;
    const after = actor.end;
    const opens =
      isComma(clause, after) ||
      isDash(clause, after) ||
      norm(clause, after) === '(' ||
      after === comma + 1 ||
      after === comma;
    const relative = /^(?:who|which)$/.test(norm(clause, after));
    if (!opens && !relative) continue;
    const before = actor.first - 1;
    const starts =
      before < clause.sentence.firstToken ||
      isMark(clause, before) ||
      (bits(clause, before) & (CONJUNCTION | QUOTED)) !== 0;
    if (!starts) continue;
    found = actor;
    if (before < clause.sentence.firstToken || bits(clause, before) & (CONJUNCTION | QUOTED)) break;
  }
  return found;
}

/** "Ortega praised the plan and said": the subject of the verb before the conjunction. */
function sharedSubject(clause: Clause, conjunction: number): Actor | null {
  return firstSubject(clause, conjunction);
}

/** The first phrase of the sentence that may be a subject and stands before `limit`. */
export function firstSubject(clause: Clause, limit: number): Actor | null {
  for (const actor of clause.actors) {
    if (actor.end > limit) return null;
    if (actor.isGenitive || isGoverned(clause, actor)) continue;
    return actor;
  }
  return null;
}

/** The leftmost free phrase since the clause began: "the head of the mission that left on Monday said". */
function withinClause(clause: Clause, index: number): Actor | null {
  let begin = index;
  while (begin >= clause.sentence.firstToken) {
    const here = bits(clause, begin);
    if (here & QUOTED || (isMark(clause, begin) && /^[,;:–—)]$/.test(norm(clause, begin)))) break;
    if (here & CUE && !(here & CAPITAL) && !actorOn(clause, begin)) break;
    if (here & CONJUNCTION && !(here & RELATIVE) && !actorOn(clause, begin)) break;
    begin--;
  }
  for (const actor of clause.actors) {
    if (actor.first <= begin) continue;
    if (actor.first > index) break;
    if (actor.isGenitive || isGoverned(clause, actor)) continue;
    return actor;
  }
  return null;
}
