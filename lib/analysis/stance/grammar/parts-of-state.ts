import type { Doc, Token } from '../../doc';

/**
 * "officials in the provinces", "the council of a town", "the state legislature": those of a place, not of a state.
 * `head` ends the noun, `end` the phrase.
 */
export function isLocal(doc: Doc, head: number, end: number): boolean {
  if (
    doc.tokens[head - 2]?.norm === 'state' &&
    !doc.language.stances.grammar.national.has(doc.tokens[head - 1]?.norm ?? '')
  )
    return true;
  if (!/^(?:in|of|from)$/.test(doc.tokens[head]?.norm ?? '')) return false;
  for (let at = head + 1; at <= end; at++)
    if (doc.language.stances.grammar.places.has((doc.tokens[at] as Token).norm)) return true;
  return false;
}

/** "some Arlish lawmakers": single members of a house, and not the house. `first` is the token of the adjective. */
export const isSingleMembers = (doc: Doc, first: number, noun: string): boolean =>
  doc.language.stances.grammar.members.has(noun) &&
  doc.language.stances.grammar.some.has(doc.tokens[first - 1]?.norm ?? '');
