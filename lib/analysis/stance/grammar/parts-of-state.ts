import type { Doc, Token } from '../../doc';

/**
 * "officials in the provinces", "the council of a town", "the state legislature": those of a place, not of a state.
 * `head` ends the noun, `end` the phrase.
 */
export function isLocal(doc: Doc, head: number, end: number): boolean {
  if (doc.tokens[head - 2]?.norm === 'state' && !NATIONAL.test(doc.tokens[head - 1]?.norm ?? '')) return true;
  if (!/^(?:in|of|from)$/.test(doc.tokens[head]?.norm ?? '')) return false;
  for (let at = head + 1; at <= end; at++) if (PLACES.test((doc.tokens[at] as Token).norm)) return true;
  return false;
}

/** "the State Department", "the state secretary": of the state itself, not of one of several. */
const NATIONAL = /^(?:department|secretary|secretariat|duma|council|minister|presidency)$/;

const PLACES =
  /^(?:regions?|provinces?|districts?|count(?:y|ies)|cit(?:y|ies)|towns?|villages?|camps?|municipalit(?:y|ies)|suburbs?)$/;

/** "some Arlish lawmakers": single members of a house, and not the house. `first` is the token of the adjective. */
export const isSingleMembers = (doc: Doc, first: number, noun: string): boolean =>
  MEMBERS.test(noun) && SOME.test(doc.tokens[first - 1]?.norm ?? '');

const MEMBERS = /^(?:lawmaker|mp|deput(?:y|ie)|legislator|parliamentarian|senator|congressm[ae]n|politician)s?$/;

/** Not all of them. */
const SOME =
  /^(?:some|several|many|most|few|numerous|two|three|four|five|six|dozens?|other|leading|prominent|individual|ordinary|young|older)$/;
