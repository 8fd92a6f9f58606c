import { itemAt } from '../doc';
import type { Actor } from './actors';
import { bitsAt, isComma, isMark, normAt, type Clause } from './clause';
import { ADVERB, CONJUNCTION, RELATIVE } from './words';

/** Most who say something together and are named. */
const MOST = 6;

/**
 * Those who say it with the actor: "Norway, Sweden and Iceland said", "said Ana Orla and Ben Tor."; `at` is the verb's
 * token. Empty where the words before them may have them as an object ("He thanked Norway and Iceland said").
 */
export function partnersOf(clause: Clause, actor: Actor, at: number): Actor[] {
  if (actor.index < 0 || actor.form === 'pronoun') return [];
  return actor.first > at ? partnersBehind(clause, actor) : partnersBefore(clause, actor);
}

function partnersBefore(clause: Clause, actor: Actor): Actor[] {
  const found: Actor[] = [];
  let first = actor;
  while (found.length < MOST) {
    const before = itemAt(clause.actors, first.index - 1);
    if (!before || !mayJoin(before) || !isJoined(clause, before.end, first.first, found.length > 0)) break;
    found.unshift(before);
    first = before;
  }
  return found.length > 0 && opensClause(clause, first.first) ? found : [];
}

/** "said Ana Orla and Ben Tor." */
function partnersBehind(clause: Clause, actor: Actor): Actor[] {
  const behind = clause.actors[actor.index + 1];
  if (!behind || !mayJoin(behind) || behind.first !== actor.end + 1 || normAt(clause, actor.end) !== 'and') return [];
  return behind.end >= clause.sentence.endToken || isMark(clause, behind.end) ? [behind] : [];
}

const mayJoin = ({ form, role, isGenitive }: Actor): boolean =>
  !isGenitive && form !== 'pronoun' && role?.kind !== 'document';

/** "and", ", and", or a comma where "and" follows further on. */
const isJoined = (clause: Clause, from: number, to: number, isListed: boolean): boolean =>
  (to === from + 1 && (normAt(clause, from) === 'and' || (isListed && isComma(clause, from)))) ||
  (to === from + 2 && isComma(clause, from) && normAt(clause, from + 1) === 'and');

/** Does a clause begin here: after a mark, "that", "but", "why", or with the sentence? */
const opensClause = (clause: Clause, first: number): boolean =>
  first === clause.sentence.firstToken ||
  isMark(clause, first - 1) ||
  /^(?:why|how|where|what)$/.test(normAt(clause, first - 1)) ||
  (bitsAt(clause, first - 1) & (CONJUNCTION | RELATIVE | ADVERB)) !== 0;
