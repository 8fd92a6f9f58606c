import type { Doc, Token } from '../doc';
import type { RoleNoun } from '../../language/types';
import {
  ADVERB,
  AUXILIARY,
  CAPITAL,
  CUE,
  DEMONYM,
  DETERMINER,
  FUNCTION,
  GENITIVE,
  NAME,
  PARTICLE,
  PLACE,
  POSSESSIVE_PRONOUN,
  PREPOSITION,
  PRONOUN,
  QUOTED,
  ROLE,
  stem,
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

const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}]+$/u;
const DEFINITE = new Set(['the', 'this', 'these', 'that', 'those', 'both']);
/** Words of time or rank that may follow an article: "the only candidate", "the then minister". */
const ORDERING = new Set('only first last then late once now next former'.split(' '));
/** Modifiers in lower case that a phrase may have before its head. */
const MOST_MODIFIERS = 4;
/** Words of a complement after "of", "for" … */
const LONGEST_COMPLEMENT = 7;
const COMPLEMENT_PREPOSITIONS = new Set(
  'of for at from in with to near behind on against between inside within outside'.split(' '),
);

/** Every phrase in tokens [first, end) that may name a speaker, left to right; words of quotations are left out. */
export function findActors(doc: Doc, { bits }: Words, first: number, end: number): Actor[] {
  const { tokens, language } = doc;
  const actors: Actor[] = [];
  const token = (index: number) => tokens[index] as Token;
  const bit = (index: number) => (index < end ? (bits[index] as number) : 0);
  const isName = (index: number) => (bit(index) & (NAME | QUOTED)) === NAME;
  const isContent = (index: number) =>
    (bit(index) & WORD) !== 0 &&
    (bit(index) & (FUNCTION | QUOTED | VERB | TIME)) === 0 &&
    (bit(index) & (CUE | ROLE)) !== CUE;
  const touches = (index: number) => index + 1 < end && token(index).end === token(index + 1).start;

  /** True where a lower-case word at `index` leads to a role noun: "energy minister", "drone maker". */
  const leadsToRole = (index: number) => {
    for (let next = index; next < index + 4; next++) {
      if (!isContent(next) && !isName(next) && token(next)?.text !== '-') return false;
      if (bit(next) & ROLE) return next > index || (bit(next) & CAPITAL) === 0;
    }
    return false;
  };

  let at = first;
  while (at < end) {
    if (bit(at) & QUOTED) {
      at++;
      continue;
    }
    if (bit(at) & PRONOUN && language.functionWords.pronouns.has(stem(token(at).norm))) {
      const norm = stem(token(at).norm);
      if (norm !== 'who')
        actors.push({
          first: at,
          end: at + 1,
          form: 'pronoun',
          name: null,
          office: null,
          head: at,
          role: null,
          owner: null,
          complement: null,
          isDefinite: true,
          isGenitive: false,
        });
      at++;
      continue;
    }
    at = readPhrase(at);
  }
  return actors;

  /** Reads one phrase that begins at `start` and returns where to go on. */
  function readPhrase(start: number): number {
    let index = start;
    let owner: Range | null = null;
    let isDefinite = false;
    if (bit(index) & POSSESSIVE_PRONOUN) {
      owner = { first: index, end: index + 1 };
      isDefinite = true;
      index++;
    } else
      while (bit(index) & DETERMINER && !isAcronym(index) && index - start < 3 && !isThat(index)) {
        isDefinite ||= DEFINITE.has(token(index).norm);
        index++;
        if (token(index)?.norm === 'of' && bit(index + 1) & DETERMINER && index < end) index += 2;
      }
    if (index > start && ORDERING.has(token(index)?.norm ?? '') && index < end) index++;
    let body = index;
    let anchor = -1;
    let modifiers = 0;
    for (; index < end; index++) {
      const here = bit(index);
      if (here & QUOTED) break;
      if (index > start && isHyphen(index - 1) && !isName(index) && !(here & ROLE)) continue;
      if (isName(index)) {
        if (here & TIME && !(here & ROLE) && anchor < 0 && !isName(index + 1)) break;
        if (here & TIME && anchor >= 0 && token(index).norm !== 'may') break;
        anchor = index;
        if (here & GENITIVE && index + 1 < end && (isName(index + 1) || leadsToRole(index + 1))) {
          owner = { first: nameStart(start, index), end: index + 1 };
          body = index + 1;
          isDefinite = true;
          anchor = -1;
        } else if (here & GENITIVE) break;
      } else if (here & ROLE && (here & (FUNCTION & ~ADVERB)) === 0) {
        if (anchor < 0 && modifiers === 0 && index === start && here & CUE && bit(index - 1) & (PRONOUN | ROLE)) break;
        anchor = index;
        if (here & GENITIVE && (isName(index + 1) || leadsToRole(index + 1))) {
          owner = { first: nameStart(start, index), end: index + 1 };
          body = index + 1;
          isDefinite = true;
          anchor = -1;
        } else if (here & GENITIVE) break;
      } else if (joins(index, anchor)) continue;
      else if (isContent(index)) {
        if (anchor >= 0 && !leadsToRole(index)) break;
        if (anchor >= 0 && !(bit(anchor) & ROLE) && anchor > body && bit(index) & VERB) break;
        if (++modifiers > MOST_MODIFIERS) break;
      } else break;
    }
    if (anchor < 0) return Math.max(index, start + 1);
    if (isDottedLetter(anchor)) anchor++;
    const actor = describe(start, body, anchor + 1, owner, isDefinite);
    if (!isAdjective(actor)) actors.push(actor);
    return actor.end;
  }

  /** "Syrian and Russian planes": an adjective for a country that no people is meant by ("Syrians", "the French"). */
  function isAdjective({ first: begin, end: stop, role }: Actor): boolean {
    if (role || begin !== stop - 1 || !(bit(begin) & DEMONYM) || bit(begin) & PLACE) return false;
    const after = bit(stop);
    const isNext = (after & WORD) !== 0 && (after & (AUXILIARY | CUE | VERB | PREPOSITION | ADVERB | QUOTED)) === 0;
    return isNext && !token(begin).norm.endsWith('s') && token(begin).norm !== 'taliban';
  }

  /** A hyphen between two words without spaces: "71-year-old", "Lagos-based". */
  function isHyphen(index: number): boolean {
    return /^[-‑]$/.test(token(index).text) && touches(index) && index > first && touches(index - 1);
  }

  /** The last stop of "U.S." belongs to the phrase where the sentence goes on after it. */
  function isDottedLetter(index: number): boolean {
    return (
      token(index).text.length === 1 &&
      index + 2 < end &&
      touches(index) &&
      token(index + 1).text === '.' &&
      touches(index - 1)
    );
  }

  /** "that" before a noun is nearly always a conjunction in news: "said that ministers". */
  function isThat(index: number): boolean {
    return token(index).norm === 'that' && !(bit(index - 1) & PREPOSITION);
  }

  function isAcronym(index: number): boolean {
    return ACRONYM.test(token(index).text) && token(index).text.length > 1;
  }

  /** "Brian Schatz of Hawaii": the place is no part of a name of two words or more. */
  function nameEnd(from: number, stop: number): number {
    for (let index = from + 2; index < stop - 1; index++)
      if (token(index).norm === 'of' && bit(index + 1) & PLACE) return index;
    return stop;
  }

  /** A name that lower-case words lead up to begins with its capital: "bolster Ukraine". */
  function nameStart(start: number, last: number): number {
    if (isDeterminer(start) || !isName(last)) return start;
    let first = last;
    while (first > start && (isName(first - 1) || joins(first - 1, first - 2))) first--;
    return first;
  }

  function isDeterminer(index: number): boolean {
    return (bit(index) & (DETERMINER | POSSESSIVE_PRONOUN)) !== 0;
  }

  /** Marks and small words inside a phrase: "Alfred E. Sloan", "Secretary of State", "Ursula von der Leyen", "vice-president". */
  function joins(index: number, anchor: number): boolean {
    const { text, norm } = token(index);
    if (text === '.') {
      const before = tokens[index - 1];
      return (
        before !== undefined &&
        before.end === token(index).start &&
        isName(index - 1) &&
        index + 1 < end &&
        (before.text.length === 1 || language.abbreviations.has(before.norm)) &&
        (isName(index + 1) || touches(index))
      );
    }
    if (text === '-' || text === '–' || text === '‑')
      return index > first && token(index - 1).end === token(index).start && touches(index);
    if (text === '&') return isName(index - 1) && isName(index + 1);
    if (anchor !== index - 1 || !isName(index - 1) || bit(index - 1) & GENITIVE) {
      if (!(bit(index) & PARTICLE && bit(index - 1) & PARTICLE)) return false;
    }
    if (bit(index) & PARTICLE) return isName(index + 1) || (bit(index + 1) & PARTICLE) !== 0;
    if (norm === 'of') return isName(index + 1) || (token(index + 1)?.norm === 'the' && isName(index + 2));
    if (norm === 'for') return (bit(index - 1) & ROLE) !== 0 && isName(index + 1);
    if (norm === 'the') return token(index - 1).norm === 'of' && isName(index + 1);
    return false;
  }

  function describe(start: number, body: number, stop: number, owner: Range | null, isDefinite: boolean): Actor {
    let lastRole = -1;
    let headRole = -1;
    for (let index = body; index < stop; index++) {
      const here = bit(index);
      const isRole = (here & ROLE) !== 0 || ((here & TITLE) !== 0 && (here & CAPITAL) !== 0);
      if (!isRole) continue;
      if (index === stop - 1 && index > body && language.givenNames.has(token(index - 1).norm)) continue;
      lastRole = index;
      if (headRole < 0 || token(index - 1).norm !== 'of') headRole = index;
    }
    const afterOf = (index: number) => index < stop && (token(index).norm === 'of' || token(index).norm === 'for');
    let nameFirst = lastRole + 1;
    while (nameFirst < stop && !isName(nameFirst)) nameFirst++;
    const complementOfOffice = lastRole >= 0 && afterOf(lastRole + 1);
    const hasName = lastRole < 0 ? true : nameFirst < stop && !complementOfOffice;
    if (lastRole < 0) nameFirst = body;
    while (nameFirst < stop && !isName(nameFirst)) nameFirst++;
    const role = headRole < 0 ? null : (language.roleNouns.get(stem(token(headRole).norm)) ?? null);
    const name = hasName && nameFirst < stop ? { first: nameFirst, end: nameEnd(nameFirst, stop) } : null;
    const complement = name === null ? complementOf(stop, complementOfOffice ? lastRole + 1 : -1) : null;
    const end = complement ? Math.max(stop, complement.end) : stop;
    let first = start;
    if (name !== null && role === null && owner === null && !isDeterminer(start))
      while (first < name.first && !isName(first)) first++;
    return {
      first,
      end,
      form: name && (role === null || name) ? 'name' : 'role',
      name,
      office: role === null ? null : { first: body, end: name ? name.first : stop },
      head: name ? name.end - 1 : headRole < 0 ? stop - 1 : headRole,
      role,
      owner,
      complement,
      isDefinite:
        isDefinite || name !== null || (headRole >= 0 && (bit(headRole) & CAPITAL) !== 0 && headRole !== first),
      isGenitive: (bit(stop - 1) & GENITIVE) !== 0,
    };
  }

  /** "of Angola", "for the ministry in Maputo": up to three phrases after a role. */
  function complementOf(stop: number, inside: number): Range | null {
    if (bit(stop - 1) & GENITIVE) return null;
    let close = stop;
    for (let round = 0; round < 3; round++) {
      if (close >= end || !COMPLEMENT_PREPOSITIONS.has(token(close).norm) || bit(close) & QUOTED) break;
      let index = close + 1;
      while (index < end && bit(index) & (DETERMINER | POSSESSIVE_PRONOUN)) index++;
      const from = index;
      while (
        index < end &&
        index - from < LONGEST_COMPLEMENT &&
        !(bit(index) & QUOTED) &&
        (isName(index) ||
          (isContent(index) && !(bit(index) & PREPOSITION)) ||
          (index > from && joins(index, index - 1)))
      )
        index++;
      if (index === from || bit(from) & TIME) break;
      if (isDottedLetter(index - 1)) index++;
      close = index;
    }
    const begin = inside >= 0 ? inside : stop;
    return close > begin ? { first: begin, end: close } : null;
  }
}
