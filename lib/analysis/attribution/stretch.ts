import { partyLetters } from '../../knowledge/parties';
import type { Language } from '../../language/types';
import type { Token } from '../doc';
import {
  CAPITAL,
  CONJUNCTION,
  CUE,
  DETERMINER,
  FUNCTION,
  GENITIVE,
  isAcronymWord,
  MENTION,
  NAME,
  PARTICLE,
  PLACE,
  POSSESSIVE_PRONOUN,
  PREPOSITION,
  QUOTED,
  ROLE,
  TIME,
  VERB,
  WORD,
  stem,
} from './words';

/** Tokens [first, end) in which phrases are looked for, with what each word does. */
export type Stretch = {
  readonly tokens: readonly Token[];
  readonly bits: Int32Array;
  readonly language: Language;
  readonly first: number;
  readonly end: number;
};

/** The token at an index, which must be one of the text. */
export const token = (s: Stretch, index: number): Token => s.tokens[index] as Token;

/** Bits of a token; 0 past the end of the stretch. */
export const bit = (s: Stretch, index: number): number => (index < s.end ? (s.bits[index] as number) : 0);

/** A capital that belongs to a name, outside quotations. */
export const isName = (s: Stretch, index: number): boolean => (bit(s, index) & (NAME | QUOTED)) === NAME;

/** A noun or adjective as far as one can tell: no small word, no verb, no time. */
export const isContent = (s: Stretch, index: number): boolean =>
  (bit(s, index) & (WORD | FUNCTION | QUOTED | VERB | TIME)) === WORD && (bit(s, index) & (CUE | ROLE)) !== CUE;

/** "one unaligned strategist", "a disguised officer": a participle right after the article, before its noun. */
export const isAttribute = (s: Stretch, index: number, start: number): boolean =>
  index > start &&
  (bit(s, index - 1) & DETERMINER) !== 0 &&
  (bit(s, index) & (VERB | CUE | QUOTED | CAPITAL)) === VERB &&
  token(s, index).norm.endsWith('ed') &&
  (isContent(s, index + 1) || isName(s, index + 1) || (bit(s, index + 1) & ROLE) !== 0);

/** "the rail union": right between an article and a role even a verb's letters are a noun. */
export const isNounBeforeRole = (s: Stretch, index: number, start: number): boolean =>
  index > start &&
  (bit(s, index - 1) & DETERMINER) !== 0 &&
  (bit(s, index) & (VERB | CUE | QUOTED | CAPITAL | ROLE | FUNCTION)) === CUE &&
  s.language.reportingVerbs.get(token(s, index).norm)?.form === 'base' &&
  (bit(s, index + 1) & (ROLE | CUE)) === ROLE;

/** No space between a token and the next. */
export const touches = (s: Stretch, index: number): boolean =>
  index + 1 < s.end && token(s, index).end === token(s, index + 1).start;

/** True where a lower-case word at `index` leads to a role noun: "energy minister", "drone maker", "three-member presidency". */
export function leadsToRole(s: Stretch, index: number): boolean {
  for (let next = index; next < index + 4; next++) {
    if (next >= s.end) return false;
    if (!isContent(s, next) && !isName(s, next) && token(s, next).text !== '-' && !isCount(s, next)) return false;
    if (bit(s, next) & ROLE) return next > index || (bit(s, next) & CAPITAL) === 0;
  }
  return false;
}

/** "three-member presidency": a number that begins a compound. */
export const isCount = (s: Stretch, index: number): boolean =>
  (bit(s, index) & DETERMINER) !== 0 && touches(s, index) && token(s, index + 1).text === '-';

/** A hyphen between two words without spaces: "71-year-old", "Lagos-based". */
export function isHyphen(s: Stretch, index: number): boolean {
  if (bit(s, index) & WORD) return false;
  const { text } = token(s, index);
  return (text === '-' || text === '‑') && touches(s, index) && index > s.first && touches(s, index - 1);
}

/** "(D-Ohio)", ", R-Texas,": a party and a state are no one who speaks. */
export const isPartyLetter = (s: Stretch, index: number): boolean =>
  (bit(s, index) & CAPITAL) !== 0 &&
  index > s.first &&
  isName(s, index + 2) &&
  isHyphen(s, index + 1) &&
  token(s, index).text.length === 1 &&
  partyLetters[token(s, index).text] !== undefined;

/** Where the state after a party's letter ends: "D-Ohio", "D-N.Y.", "R-New Mexico". */
export function partyEnd(s: Stretch, index: number): number {
  let end = index + 3;
  while (end < s.end && (isName(s, end) || (token(s, end).text === '.' && touches(s, end - 1)))) end++;
  return end;
}

/** The last stop of "U.S." belongs to the phrase where the sentence goes on after it. */
export function isDottedLetter(s: Stretch, index: number): boolean {
  return (
    index + 2 < s.end &&
    !(bit(s, index + 1) & WORD) &&
    token(s, index).text.length === 1 &&
    touches(s, index) &&
    token(s, index + 1).text === '.' &&
    touches(s, index - 1)
  );
}

/** "of", "for" before `stop`: a complement begins. */
export const isOfOrFor = (s: Stretch, at: number, stop: number): boolean =>
  at < stop && (token(s, at).norm === 'of' || token(s, at).norm === 'for');

/** "that" before a noun is nearly always a conjunction in news: "said that ministers". */
export function isThat(s: Stretch, index: number): boolean {
  return token(s, index).norm === 'that' && !(bit(s, index - 1) & PREPOSITION);
}

/** "NATO", "UN": two or more letters, all of them capitals. */
export function isAcronym(s: Stretch, index: number): boolean {
  return (bit(s, index) & CAPITAL) !== 0 && isAcronymWord(token(s, index));
}

/** "the", "its", "several": may open a noun phrase. */
export function isDeterminer(s: Stretch, index: number): boolean {
  return (bit(s, index) & (DETERMINER | POSSESSIVE_PRONOUN)) !== 0;
}

/** "von", "of", "for", "the", "and"; and names, since "THE" in capitals counts as one. */
const JOINING = PARTICLE | PREPOSITION | DETERMINER | CONJUNCTION | NAME;

/** Marks and small words inside a phrase: "Alfred E. Sloan", "Secretary of State", "Ursula von der Leyen", "vice-president". */
export function joins(s: Stretch, index: number, anchor: number): boolean {
  // most words are told by their bits, without a look at how they are written
  if ((bit(s, index) & (WORD | JOINING)) === WORD) return false;
  const { text, norm } = token(s, index);
  if (text === '.') {
    const before = s.tokens[index - 1];
    return (
      before !== undefined &&
      before.end === token(s, index).start &&
      isName(s, index - 1) &&
      index + 1 < s.end &&
      (before.text.length === 1 || s.language.abbreviations.has(before.norm)) &&
      (isName(s, index + 1) || touches(s, index))
    );
  }
  if (text === '-' || text === '–' || text === '‑')
    return index > s.first && token(s, index - 1).end === token(s, index).start && touches(s, index);
  if (text === '&') return isName(s, index - 1) && isName(s, index + 1);
  if (anchor !== index - 1 || !isName(s, index - 1) || bit(s, index - 1) & GENITIVE) {
    if (!(bit(s, index) & PARTICLE && bit(s, index - 1) & PARTICLE)) return false;
  }
  if (bit(s, index) & PARTICLE) {
    // "Samir al-Rashid", "Tarek el-Amin"
    const next = isHyphen(s, index + 1) ? index + 2 : index + 1;
    return isName(s, next) || (bit(s, index + 1) & PARTICLE) !== 0;
  }
  if (norm === 'of') return isName(s, index + 1) || (token(s, index + 1)?.norm === 'the' && isName(s, index + 2));
  if (norm === 'for') return (bit(s, index - 1) & ROLE) !== 0 && isName(s, index + 1);
  if (norm === 'the') return token(s, index - 1).norm === 'of' && isName(s, index + 1);
  // one mention: "Bosnia and Herzegovina"
  if (norm === 'and') return (bit(s, index) & MENTION) !== 0 && isName(s, index + 1);
  return false;
}

/** "Ban Ki-moon", "Park Geun-hye": the lower-case end of a given name after a surname; not "Abu Dhabi-based", "South Korea-led". */
export function isSecondSyllable(s: Stretch, index: number): boolean {
  const isGiven = isName(s, index - 2) && isName(s, index - 3) && !(bit(s, index - 2) & PLACE);
  return isGiven && !COMPOUND.test(token(s, index).norm);
}
/** Second parts of compounds that a name may begin: "-based", "-led", "-born", "-era", "-style". */
const COMPOUND = /(?:ed|ing|led|born|run|made|held|wide|like|era|old|style|owned|friendly|funded)$/;

/** "a major Orla foe": before a name a rank has a capital, or is none. */
export const isRankAsAdjective = (s: Stretch, at: number): boolean =>
  (bit(s, at) & CAPITAL) === 0 && s.language.ranksAlsoAdjectives.has(token(s, at).norm) && isName(s, at + 1);

/** "no major storms", "a major (category 5) storm": in lower case a rank before a noun or a bracket is an adjective. */
export const isRankBeforeNoun = (s: Stretch, at: number): boolean =>
  (bit(s, at) & CAPITAL) === 0 &&
  s.language.ranksAlsoAdjectives.has(token(s, at).norm) &&
  at + 1 < s.end &&
  (token(s, at + 1).text === '(' || (isContent(s, at + 1) && !(bit(s, at + 1) & (CUE | ROLE))));

/** "Minister for Agriculture and Trade Anna Orla": where the name behind a portfolio begins; -1 where no name stands there. */
export function portfolioEnd(s: Stretch, from: number, stop: number): number {
  const { portfolios } = s.language.stances.offices;
  let at = from;
  while (at < stop && (portfolios.has(stem(token(s, at).norm)) || (at > from && joins(s, at, at - 1)))) at++;
  return at > from && at + 1 < stop && isName(s, at) && isName(s, at + 1) ? at : -1;
}
