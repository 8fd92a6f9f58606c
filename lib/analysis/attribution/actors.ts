import type { RoleNoun } from '../../language/types';
import type { Doc } from '../doc';
import { opensParticiple } from '../text/opening-participle';
import { bareActor } from './bare-actor';
import { isOfBody, isPostNominal, nameEnd, nameStart } from './name-ends';
import { isAdjective, isBothOf, isModifier, isVerbOfModal, isVerbOfName } from './no-actors';
import {
  bit,
  isAcronym,
  isAttribute,
  isContent,
  isCount,
  isDeterminer,
  isDottedLetter,
  isHyphen,
  isNounBeforeRole,
  isName,
  isOfOrFor,
  isPartyLetter,
  isRankAsAdjective,
  isRankBeforeNoun,
  isSecondSyllable,
  isThat,
  joins,
  leadsToRole,
  partyEnd,
  portfolioEnd,
  token,
  type Stretch,
} from './stretch';
import {
  ADVERB,
  AUXILIARY,
  CAPITAL,
  COMPLEMENT,
  CUE,
  DEFINITE,
  DETERMINER,
  FUNCTION,
  GENITIVE,
  GIVEN,
  NAME,
  ORDERING,
  PLACE,
  POSSESSIVE_PRONOUN,
  PREPOSITION,
  PRONOUN,
  QUOTED,
  ROLE,
  roleNounOf,
  stemAt,
  TIME,
  TITLE,
  VERB,
  WORD,
  type Words,
} from './words';

/** Half-open range of token indexes. */
export type Range = { readonly first: number; readonly end: number };

/** A noun phrase for someone who may speak, as it stands in one place of the text. */
export type Actor = Range & {
  /** Its place among the actors of its sentence; -1 for a phrase that is none of them. */
  readonly index: number;
  readonly form: 'name' | 'role' | 'pronoun';
  /** The proper name in it, titles left out. */
  readonly name: Range | null;
  /** The words for office or kind: "energy minister", "spokesman". */
  readonly office: Range | null;
  /** Token that says what it is: the role noun, the last word of the name, the pronoun. */
  readonly head: number;
  readonly role: RoleNoun | null;
  /** "Montenegro's", "his": who it belongs to. */
  readonly owner: Range | null;
  /** "of Kiribati", "for the ministry". */
  readonly complement: Range | null;
  readonly isDefinite: boolean;
  /** The whole phrase is a genitive: "Ortega's". */
  readonly isGenitive: boolean;
};

/** Modifiers in lower case that a phrase may have before its head. */
const MOST_MODIFIERS = 4;
const LONGEST_COMPLEMENT = 7;

/** What a phrase never begins with, unless it is a name. */
const NO_BEGINNING = PREPOSITION | AUXILIARY | ADVERB | VERB;

/** Every phrase in tokens [first, end) that may name a speaker, left to right; words of quotations are left out. */
export function findActors(doc: Doc, { bits }: Words, first: number, end: number): Actor[] {
  const { pronouns } = doc.language.functionWords;
  const s: Stretch = { tokens: doc.tokens, bits, language: doc.language, first, end };
  const actors: Actor[] = [];
  let at = first;
  while (at < end) {
    const here = bits[at] as number;
    if (!(here & WORD) || here & QUOTED || (here & NO_BEGINNING && !(here & (NAME | DETERMINER)))) at++;
    else if (here & PRONOUN && !(here & NAME)) {
      const word = stemAt(s, bits, at);
      if (pronouns.has(word) && word !== 'who') actors.push(pronounAt(at, actors.length));
      at++;
    } else if (isPartyLetter(s, at)) at = partyEnd(s, at);
    // "would presumably allow ministers to": the word behind a modal is its verb
    else if (isVerbOfModal(s, at)) at++;
    // "what Prime Minister Ortega called"
    else if (token(s, at).norm === 'what') at++;
    else if (at === first && opensParticiple(s, at, placeEnd(s, at + 1))) at++;
    else at = readPhrase(s, at, actors);
  }
  return actors;
}

/** The token behind the name of a place that begins at a token. */
function placeEnd(s: Stretch, at: number): number {
  let end = at;
  while (end < s.end && bit(s, end) & PLACE) end++;
  return end;
}

/** A pronoun as a phrase of its own. */
export const pronounAt = (at: number, index = -1): Actor =>
  bareActor({ first: at, end: at + 1 }, { index, form: 'pronoun', isDefinite: true });

/** Reads one phrase that begins at `start` and returns where to go on. */
function readPhrase(s: Stretch, start: number, actors: Actor[]): number {
  let index = start;
  let owner: Range | null = null;
  let isDefinite = false;
  if (bit(s, index) & POSSESSIVE_PRONOUN) {
    owner = { first: index, end: index + 1 };
    isDefinite = true;
    index++;
  } else
    while (
      bit(s, index) & DETERMINER &&
      !isCount(s, index) &&
      !isAcronym(s, index) &&
      index - start < 3 &&
      !isThat(s, index)
    ) {
      isDefinite ||= (bit(s, index) & DEFINITE) !== 0;
      index++;
      if (token(s, index)?.norm === 'of' && bit(s, index + 1) & DETERMINER && index < s.end) index += 2;
    }
  if (index > start && bit(s, index) & ORDERING) index++;
  let body = index;
  let anchor = -1;
  let modifiers = 0;
  for (; index < s.end; index++) {
    const here = bit(s, index);
    if (here & QUOTED) break;
    if (index > start && isHyphen(s, index - 1) && !isName(s, index) && !(here & ROLE)) {
      if (anchor === index - 2 && isSecondSyllable(s, index)) anchor = index;
      continue;
    }
    if (isName(s, index)) {
      if (here & TIME && !(here & ROLE) && anchor < 0 && !isName(s, index + 1)) break;
      if (here & TIME && anchor >= 0 && token(s, index).norm !== 'may') break;
      // "on Tuesday Foreign Minister Ortega": a day, and no first name
      if (here & TIME && index === start && leadsToTime(s, index - 1)) break;
      anchor = index;
      if (here & GENITIVE && index + 1 < s.end && (isName(s, index + 1) || leadsToRole(s, index + 1))) {
        owner = { first: nameStart(s, start, index), end: index + 1 };
        body = index + 1;
        isDefinite = true;
        anchor = -1;
      } else if (here & GENITIVE) break;
    } else if (here & ROLE && (here & (FUNCTION & ~ADVERB)) === 0 && !isRankBeforeNoun(s, index)) {
      if (here & CUE && anchor >= 0 && isVerbOfName(s, start, index)) break;
      if (anchor < 0 && modifiers === 0 && index === start && here & CUE && bit(s, index - 1) & (PRONOUN | ROLE)) break;
      anchor = index;
      if (here & GENITIVE && (isName(s, index + 1) || leadsToRole(s, index + 1))) {
        owner = { first: nameStart(s, start, index), end: index + 1 };
        body = index + 1;
        isDefinite = true;
        anchor = -1;
      } else if (here & GENITIVE) break;
    } else if (isNounBeforeRole(s, index, start)) modifiers++;
    else if (joins(s, index, anchor) || (anchor < 0 && isCount(s, index))) continue;
    else if (isContent(s, index) || isAttribute(s, index, start)) {
      if (anchor >= 0 && !leadsToRole(s, index)) break;
      if (anchor >= 0 && !(bit(s, anchor) & ROLE) && anchor > body && bit(s, index) & VERB) break;
      if (++modifiers > MOST_MODIFIERS) break;
    } else break;
  }
  if (anchor < 0) return Math.max(index, start + 1);
  if (isDottedLetter(s, anchor)) anchor++;
  const actor = describe(s, start, body, anchor + 1, owner, isDefinite, actors.length);
  if (!isAdjective(s, actor) && !isModifier(s, actor) && !isBothOf(s, actor)) actors.push(actor);
  return actor.end;
}

const leadsToTime = (s: Stretch, at: number): boolean =>
  at >= s.first && s.language.stances.grammar.leadsTime.has(token(s, at).norm);

function describe(
  s: Stretch,
  start: number,
  body: number,
  close: number,
  owner: Range | null,
  isDefinite: boolean,
  index: number,
): Actor {
  const stop = isOfBody(s, body, close) ? body + 2 : close;
  let lastRole = -1;
  let headRole = -1;
  /** Where the titles behind an office begin: "Prime Minister Sir Ian Orla". */
  let titles = -1;
  for (let at = body; at < stop; at++) {
    const here = bit(s, at);
    const isRole = (here & ROLE) !== 0 || ((here & TITLE) !== 0 && (here & CAPITAL) !== 0);
    if (!isRole || isRankAsAdjective(s, at)) continue;
    // "Ana Baker", but "the Oscar winner"
    if (here & CAPITAL && at === stop - 1 && at > body && (bit(s, at - 1) & (GIVEN | PLACE)) === GIVEN) continue;
    if (isGivenName(s, at, stop) || (at === stop - 1 && at > body + 1 && isPostNominal(s, at))) continue;
    lastRole = at;
    if (headRole >= 0 && (here & ROLE) === 0) {
      if (titles < 0) titles = at;
    } else if (headRole < 0 || token(s, at - 1).norm !== 'of') {
      headRole = at;
      titles = -1;
    }
  }
  let nameFirst = lastRole + 1;
  while (nameFirst < stop && !isName(s, nameFirst)) nameFirst++;
  const behindPortfolio = lastRole >= 0 && isOfOrFor(s, lastRole + 1, stop) ? portfolioEnd(s, lastRole + 2, stop) : -1;
  if (behindPortfolio >= 0) nameFirst = behindPortfolio;
  const complementOfOffice = behindPortfolio < 0 && lastRole >= 0 && isOfOrFor(s, lastRole + 1, stop);
  const hasName = lastRole < 0 ? true : nameFirst < stop && !complementOfOffice;
  if (lastRole < 0) nameFirst = body;
  while (nameFirst < stop && !isName(s, nameFirst)) nameFirst++;
  const role = headRole < 0 ? null : roleNounOf(s.language)(token(s, headRole));
  const name = hasName && nameFirst < stop ? { first: nameFirst, end: nameEnd(s, nameFirst, stop) } : null;
  const complement = name === null ? complementOf(s, stop, complementOfOffice ? lastRole + 1 : -1, role) : null;
  const end = complement ? Math.max(close, complement.end) : close;
  let first = start;
  if (name !== null && role === null && owner === null && !isDeterminer(s, start))
    while (first < name.first && !isName(s, first)) first++;
  return {
    index,
    first,
    end,
    form: name && (role === null || name) ? 'name' : 'role',
    name,
    office: role === null ? null : { first: body, end: titles >= 0 ? titles : name ? name.first : stop },
    head: name ? name.end - 1 : headRole < 0 ? stop - 1 : headRole,
    role,
    owner,
    complement,
    isDefinite:
      isDefinite || name !== null || (headRole >= 0 && (bit(s, headRole) & CAPITAL) !== 0 && headRole !== first),
    isGenitive: (bit(s, close - 1) & GENITIVE) !== 0,
  };
}

/** "adviser Bill Ortega", but neither "the bill" nor "Dean Ortega": a given name that is a noun for a document as well. */
const isGivenName = (s: Stretch, at: number, stop: number): boolean =>
  (bit(s, at) & (GIVEN | CAPITAL)) === (GIVEN | CAPITAL) &&
  at + 1 < stop &&
  isName(s, at + 1) &&
  !(bit(s, at + 1) & ROLE) &&
  roleNounOf(s.language)(token(s, at))?.kind === 'document';

/** "of Angola", "for the ministry in Maputo": up to three phrases after a role. */
function complementOf(s: Stretch, stop: number, inside: number, role: RoleNoun | null): Range | null {
  if (bit(s, stop - 1) & GENITIVE) return null;
  const isNear = role?.kind !== 'body' && (NEAR[token(s, stop)?.norm ?? ''] ?? '') === s.tokens[stop + 1]?.norm;
  let close = isNear ? stop + 1 : stop;
  for (let round = 0; round < 3; round++) {
    if ((bit(s, close) & (COMPLEMENT | QUOTED)) !== COMPLEMENT) break;
    let index = close + 1;
    while (index < s.end && bit(s, index) & (DETERMINER | POSSESSIVE_PRONOUN)) index++;
    // "asked the network to donate"
    if (token(s, close).norm === 'to' && index === close + 1 && !isName(s, index) && !(bit(s, index) & ROLE)) break;
    const from = index;
    while (
      index < s.end &&
      index - from < LONGEST_COMPLEMENT &&
      !(bit(s, index) & QUOTED) &&
      !((bit(s, index) & (CUE | CAPITAL)) === CUE && token(s, index + 1)?.norm === 'that') &&
      (isName(s, index) ||
        (isContent(s, index) && !(bit(s, index) & PREPOSITION)) ||
        (role?.kind !== 'document' &&
          index === from &&
          token(s, index - 1).norm === 'the' &&
          (bit(s, index) & (CUE | FUNCTION)) === CUE) || // "the talks"
        (index > from && joins(s, index, index - 1)))
    )
      index++;
    if (index === from || bit(s, from) & TIME) break;
    if (isDottedLetter(s, index - 1)) index++;
    close = index;
  }
  const begin = inside >= 0 ? inside : stop;
  return close > begin + 1 ? { first: begin, end: close } : null;
}
/** "a person familiar with the matter", "a source close to the talks". */
const NEAR: Readonly<Record<string, string>> = { familiar: 'with', close: 'to' };
