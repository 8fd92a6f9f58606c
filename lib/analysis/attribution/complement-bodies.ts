import type { Actor } from './actors';
import { bareActor } from './bare-actor';
import type { Clause } from './clause';
import { stemAt, DETERMINER, NAME, PREPOSITION, roleNounOf } from './words';

/**
 * "the head of the Farmers' Union in Tarvo, which says": the body that somebody's office belongs to, since "which" means no
 * person. Null for a phrase that belongs to no body, or is no person's.
 */
export function complementBody(clause: Clause, { role, complement, name }: Actor): Actor | null {
  if (role?.kind !== 'person' || complement === null || name !== null) return null;
  const { bits, tokens, doc } = clause;
  let first = complement.first + 1;
  while (first < complement.end && (bits[first] as number) & DETERMINER) first++;
  let end = first;
  while (end < complement.end && !((bits[end] as number) & PREPOSITION)) end++;
  const head = tokens[end - 1];
  const body = head === undefined || end === first ? null : roleNounOf(doc.language)(head);
  if (body?.kind !== 'body' || !((bits[first] as number) & NAME)) return null;
  return bareActor(
    { first, end },
    {
      office: { first, end },
      role: body,
      isDefinite: true,
      isGenitive: stemAt(doc, bits, end - 1) !== head?.norm,
    },
  );
}
