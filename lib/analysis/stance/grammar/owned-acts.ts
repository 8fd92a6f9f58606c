import type { Doc, Token } from '../../doc';
import type { Actor } from '../actors/actors';

/** "is watching Arland's plan to build a dam": whose the noun is that the "to" at a token belongs to; undefined where it is nobody's. */
export const ownerBeforeTo = ({ tokens }: Doc, to: number, actors: readonly Actor[]): Actor | undefined =>
  tokens[to]?.norm === 'to' ? actors.find(({ role, end }) => role === 'owner' && end === to) : undefined;

/** Who is to do what an infinitive at a token tells, where it stands behind a noun of theirs. */
export const ownerOfInfinitive = (doc: Doc, verb: number, actors: readonly Actor[]): Actor | undefined => {
  const to = (doc.tokens[verb] as Token).norm === 'to' ? verb : verb - (doc.tokens[verb - 1]?.norm === 'not' ? 2 : 1);
  return ownerBeforeTo(doc, to, actors);
};
