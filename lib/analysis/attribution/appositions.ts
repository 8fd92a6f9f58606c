import type { Actor } from './actors';
import type { Member } from './cast';
import { bitsAt, isComma, isInside, isMark, normAt, type Clause } from './clause';
import type { Resolver } from './coreference';
import { AUXILIARY, CUE, PLACE, PREPOSITION, RELATIVE, VERB } from './words';

/**
 * Joins a name and the office beside it: "Ana Ortega, the minister of health, …", "the minister, Ana Ortega, …". Both
 * phrases mean one member afterwards, and the office is recorded.
 */
export function linkAppositions(clause: Clause, members: (Member | null)[], resolver: Resolver): void {
  for (let index = 0; index + 1 < clause.actors.length; index++) {
    const first = clause.actors[index] as Actor;
    const second = clause.actors[index + 1] as Actor;
    if (!standsBeside(clause, first, second) && !isHeldWith(clause, first, second)) continue;
    const [named, titled] = first.name ? [first, second] : [second, first];
    const member = members[named.index];
    if (!member || !titled.office || member.kind === 'country') continue;
    join(member, titled);
    if (titled.role?.kind === 'body' && member.kind === 'person' && member.gender === 'unknown')
      member.kind = 'institution';
    const third = alsoHeld(clause, second);
    if (third && named === first) join(member, third);
  }

  function join(member: Member, titled: Actor): void {
    const shadow = members[titled.index];
    if (titled.office) resolver.addOffice(member, titled, titled.office);
    members[titled.index] = member;
    if (shadow && shadow !== member) resolver.forget(shadow);
  }
}

/** "Ana Ortega, a physician and president of the union, …": the second of two offices in one apposition; else null. */
function alsoHeld(clause: Clause, office: Actor): Actor | null {
  if (normAt(clause, office.end) !== 'and') return null;
  const other = clause.actors[office.index + 1];
  const isOffice = other?.first === office.end + 1 && other.form === 'role' && other.role?.kind === 'person';
  return isOffice && isComma(clause, other.end) ? other : null;
}

/** "former governor and party chairman Ivo Banda": two offices of one person, the first without an article. */
const isHeldWith = (clause: Clause, first: Actor, second: Actor): boolean =>
  first.form === 'role' &&
  first.role?.kind === 'person' &&
  first.office?.first === first.first &&
  second.name !== null &&
  second.role?.kind === 'person' &&
  second.office?.first === second.first &&
  normAt(clause, second.first - 1) === 'and' &&
  (second.first === first.end + 1 || (second.first === first.end + 2 && normAt(clause, first.end) === '.')); // "Gov. and"

/** Most tokens in brackets after a name: "(D-Md.)", "(Tarvo West)". */
const BRACKETED = 8;

/** "Ana Ortega (Tarvo West), head of the union": where the text goes on behind the brackets that give a party, or a token itself. */
function afterBrackets(clause: Clause, index: number): number {
  if (normAt(clause, index) !== '(') return index;
  let close = index + 1;
  while (close < index + BRACKETED && normAt(clause, close) !== ')') close++;
  return normAt(clause, close) === ')' && isComma(clause, close + 1) ? close + 1 : index;
}

/** "Ana Ortega is the head of the union": a verb that makes what follows another word for what stands before. */
const isCopula = (clause: Clause, index: number): boolean => normAt(clause, index) === 'is';

/** "Open Shore, a campaign group, …": what a body is, behind its name. */
const isBodyNamed = (clause: Clause, first: Actor, { role, first: at }: Actor): boolean =>
  first.name !== null && first.role === null && role?.kind === 'body' && /^an?$/.test(normAt(clause, at));

/** "A, B," or "A (B)": one with a name, one with an office, and nothing that makes it a list. */
function standsBeside(clause: Clause, first: Actor, second: Actor): boolean {
  const isPair = (first.name !== null) !== (second.name !== null);
  if (!isPair || first.isGenitive || second.isGenitive) return false;
  const titled = first.name ? second : first;
  if (titled.role === null) return false;
  const named = first.name ? first : second;
  if (
    titled.form !== 'role' ||
    (titled.role?.kind !== 'person' && titled.role?.kind !== 'people' && !isBodyNamed(clause, first, titled)) ||
    named.form !== 'name'
  )
    return false;
  if ((titled.role.kind === 'people' && normAt(clause, titled.first) !== 'one') || bitsAt(clause, named.first) & PLACE)
    return false;
  if (first.name && isCopula(clause, first.end) && second.first === first.end + 1) return second.isDefinite;
  let between = afterBrackets(clause, first.end);
  if (isComma(clause, between) && /^\p{N}+$/u.test(normAt(clause, between + 1)) && isComma(clause, between + 2))
    between += 2;
  if (second.first !== between + 1 || !isMark(clause, between) || !/^[,(–—]$/.test(normAt(clause, between)))
    return false;
  const after = second.end;
  if (!isInside(clause, after) || isMark(clause, after)) return !/^[&]$/.test(normAt(clause, after));
  const bits = bitsAt(clause, after);
  if (first.name && alsoHeld(clause, second)) return true;
  if (first.name) return (bits & (RELATIVE | PREPOSITION)) !== 0;
  if (first.first === clause.firstToken + 1 && PARTICIPLE.test(normAt(clause, clause.firstToken))) return false;
  return (bits & (RELATIVE | AUXILIARY | CUE | VERB | PREPOSITION)) !== 0;
}
// "Citing a minister, Ortega said"
const PARTICIPLE = /..ing$/;
