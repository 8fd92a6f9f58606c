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
    if (!standsBeside(clause, first, second)) continue;
    const [named, titled] = first.name ? [first, second] : [second, first];
    const member = members[named.index];
    const shadow = members[titled.index];
    if (!member || !titled.office || member.kind === 'country') continue;
    resolver.addOffice(member, titled, titled.office);
    members[titled.index] = member;
    if (shadow && shadow !== member) resolver.forget(shadow);
  }
}

/** "A, B," or "A (B)": one with a name, one with an office, and nothing that makes it a list. */
function standsBeside(clause: Clause, first: Actor, second: Actor): boolean {
  const isPair = (first.name !== null) !== (second.name !== null);
  if (!isPair || first.isGenitive || second.isGenitive) return false;
  const titled = first.name ? second : first;
  const named = first.name ? first : second;
  if (
    titled.form !== 'role' ||
    (titled.role?.kind !== 'person' && titled.role?.kind !== 'people') ||
    named.form !== 'name'
  )
    return false;
  if (titled.role.kind === 'people' || bitsAt(clause, named.first) & PLACE) return false;
  let between = first.end;
  if (isComma(clause, between) && /^\p{N}+$/u.test(normAt(clause, between + 1)) && isComma(clause, between + 2))
    between += 2;
  if (second.first !== between + 1 || !isMark(clause, between) || !/^[,(–—]$/.test(normAt(clause, between)))
    return false;
  const after = second.end;
  if (!isInside(clause, after) || isMark(clause, after)) return !/^[&]$/.test(normAt(clause, after));
  const bits = bitsAt(clause, after);
  if (first.name) return (bits & (RELATIVE | PREPOSITION)) !== 0;
  return (bits & (RELATIVE | AUXILIARY | CUE | VERB | PREPOSITION)) !== 0;
}
