import { partyLetters, partyNames } from '../../knowledge/parties';
import type { Token } from '../doc';
import { mayBeginName, nameAt, nameIndex } from '../sources/name-index';
import { WordNumbers } from '../text/word-numbers';
import type { Actor, Range } from './actors';
import { bitsAt, isComma, normAt, type Clause } from './clause';
import type { Cast, Member } from './cast';
import { CAPITAL, NAME, QUOTED, RELATIVE, ROLE, WORD } from './words';

/** A party named in the text: its words, and whether they often mean something else. */
export type PartyMention = Range & { readonly name: string; readonly isAmbiguous: boolean };

/** "Labour" and "Labour's" */
const index = nameIndex(partyNames.flatMap((name) => [name, { ...name, text: `${name.text}'s` }]));

/** 1 for a word at which a party may be named. */
const beginnings = new WordNumbers((word) =>
  word.norm === 'party' || partyLetters[word.text] !== undefined || mayBeginName(index, word) ? 1 : 0,
);

/** True for the name of a party by itself: "Labour", "the Conservatives". */
export function isPartyName(text: string): boolean {
  const name = text.startsWith('The ') || text.startsWith('the ') ? text.slice(4) : text;
  known ??= new Map(partyNames.map((party) => [party.text, party.ambiguous]));
  const isAmbiguous = known.get(name);
  if (isAmbiguous === undefined) return name.endsWith('arty') && PARTY_BY_NAME.test(name);
  return !isAmbiguous || (name !== text && name.endsWith('s'));
}
let known: ReadonlyMap<string, boolean> | null = null;
// "Justice Party", "New Harbour party"
const PARTY_BY_NAME = /^(?:\p{Lu}\S* ){1,4}[Pp]arty$/u;

/** The parties that a sentence names, in order: those of the table, and whatever calls itself a party. */
export function findParties({ doc: { tokens }, words: { bits }, sentence }: Clause): readonly PartyMention[] {
  const { firstToken, endToken } = sentence;
  const found: PartyMention[] = [];
  for (let at = firstToken; at < endToken; at++) {
    if (!((bits[at] as number) & (CAPITAL | ROLE))) continue;
    const token = tokens[at] as Token;
    if (beginnings.of(token) === 0) continue;
    if (!token.isCapitalized) {
      if (token.norm === 'party') pushByName(tokens, firstToken, at, found);
      continue;
    }
    const form = nameAt(index, tokens, at);
    if (form) {
      const end = at + form.words.length;
      found.push({ first: at, end, name: form.means, isAmbiguous: form.isAmbiguous });
      at = end - 1;
    } else if (token.norm === 'party') pushByName(tokens, firstToken, at, found);
    else if (isHyphen(tokens[at + 1]) && partyLetters[token.text])
      found.push({ first: at, end: at + 1, name: partyLetters[token.text] as string, isAmbiguous: false });
  }
  return found;
}

const isHyphen = (token: Token | undefined): boolean => token?.text === '-' || token?.text === '–';

/** "the Harbour Workers' Party", "the Law and Order party": capitals up to the word "party". */
function pushByName(tokens: readonly Token[], from: number, at: number, found: PartyMention[]): void {
  let first = at;
  while (first > from && at - first < 5) {
    const before = tokens[first - 1] as Token;
    const joins = before.norm === 'and' && tokens[first - 2]?.isCapitalized;
    if (!(before.isCapitalized && before.norm !== 'the') && !joins && before.text !== "'" && before.text !== '’') break;
    first--;
  }
  const last = found.at(-1);
  if (first === at || first === from) return;
  if (last && last.end > first) found.pop();
  const name = tokens.slice(first, at + 1).reduce((text, { text: word }) => `${text} ${word}`, '').trim(); // prettier-ignore
  found.push({ first, end: at + 1, name: name.replace(/ (?=['’])/g, ''), isAmbiguous: false });
}

/** Records the party of everyone whom the sentence gives one: "Labour's Ortega", "Ortega (CDU)", "Ortega, a Tory MP". */
export function linkParties(
  clause: Clause,
  parties: readonly PartyMention[],
  members: readonly (Member | null)[],
  cast: Cast,
): void {
  for (const party of parties) {
    if (bitsAt(clause, party.first) & QUOTED) continue;
    for (const actor of clause.actors) {
      const member = members[actor.index];
      if (!member || member.party !== null || (member.kind !== 'person' && member.kind !== 'anonymous')) continue;
      if (!belongs(clause, actor, party)) continue;
      member.party = party.name;
      member.partySpan = cast.spanOf(party);
    }
  }
}

function belongs(clause: Clause, actor: Actor, party: PartyMention): boolean {
  const { first, end } = actor;
  if (party.first >= first && party.end <= end) return isWithin(clause, actor, party);
  if (party.end === first && actor.name) return /['’]s$/.test(normAt(clause, party.end - 1));
  if (!actor.name || party.first < end) return false;
  if (normAt(clause, end) === '(' && party.first === end + 1) return true;
  if (normAt(clause, end) === ',' && party.first === end + 1 && party.end === party.first + 1)
    return /^[-–]$/.test(normAt(clause, party.end));
  const from = isComma(clause, end) ? end + 1 : end;
  return /^(?:of|from)$/.test(normAt(clause, from)) && isRightAfter(clause, from + 1, party.first);
}

/** "of the ruling": nothing but an article and plain adjectives up to the party. */
function isRightAfter(clause: Clause, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const here = bitsAt(clause, at);
    if (!(here & WORD) || here & (RELATIVE | NAME | QUOTED) || to - from > 4) return false;
  }
  return to > from || (bitsAt(clause, to) & CAPITAL) !== 0;
}

/** Departments that bear the name of a party: "Labor Secretary". */
const OF_STATE = /^(?:secretary|minister|commissioner|department|ministry)$/;
/** Offices that parties give, so that an ambiguous adjective before them names one: "Conservative MP". */
const POLITICAL = new Set(['head', 'parliament', 'local', 'opposition', 'voice']);

/** "Labour MP Ortega", "a Social Democrat", "the leader of the Centre Party" – not "Labor Secretary Ortega". */
function isWithin(clause: Clause, { name, role, complement, owner, head }: Actor, party: PartyMention): boolean {
  if (name && party.end > name.first) return false;
  if (owner && party.first >= owner.first && party.end <= owner.end) return name !== null;
  if (complement && party.first >= complement.first)
    return role !== null && POLITICAL.has(role.power) && isRightAfter(clause, complement.first + 1, party.first);
  if (OF_STATE.test(normAt(clause, party.end))) return false;
  if (party.end > head) return !party.isAmbiguous; // "a Social Democrat"
  return !party.isAmbiguous || (role !== null && POLITICAL.has(role.power));
}
