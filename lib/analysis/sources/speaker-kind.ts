import { isOutletWithArticle } from '../../knowledge/organisations';
import type { Language } from '../../language/types';
import type { CountryCode, SourceKind, Speaker } from '../../types/analysis';
import { isPartyName } from '../attribution/parties';
import type { Doc } from '../doc';
import { personalName } from './capitals';
import type { Citation } from './citation';
import { headOf, isNobody, isRecord } from './nobody';

/** What a speaker is as a source, wherever they speak: read once, since most speak often. */
export type Known = Pick<Citation, 'kind' | 'name' | 'state'>;

/** Null for one who is no source. `isArticled` where the text calls them by name behind "the". */
export function readSpeaker(doc: Doc, speaker: Speaker, isArticled: boolean): Known | null {
  if (pointsBack(doc, speaker)) return null;
  if (isArticled && doc.language.claims.sources.documentAdjectives.has(speaker.name.toLowerCase())) return null; // "The Latest: …"
  const kind = bySortOfName(doc.language, speaker.name, isArticled ? 'organisation' : kindOfSpeaker(doc, speaker));
  if (kind === 'anonymous' && isNobody(doc, speaker)) return null;
  if (kind === 'person' && isPlace(doc.language, speaker)) return null;
  if (kind === 'organisation' && BARE.test(speaker.name)) return null;
  const own = kind === 'person' ? (withoutOffice(doc.language, speaker.name) ?? speaker.name) : speaker.name;
  const name = kind === 'person' ? personalName(doc, { ...speaker, name: withoutEmployer(doc.language, own) }) : own;
  if (name === null) return null;
  const isPlain = kind === 'document' || kind === 'media';
  return { kind, name: isPlain ? withoutArticle(doc.language, name) : name, state: stateOf(doc, speaker) };
}

/** "eBay": nobody's name is written so. */
const BRAND = /^\p{Ll}\p{Lu}\p{L}+$/u;

/** "Ines Tamm" of "Ines Tamm of Harbour Watch". */
function withoutEmployer({ roleNouns }: Language, name: string): string {
  const bare = EMPLOYED.exec(name)?.[1];
  return bare !== undefined && !bare.split(' ').some((word) => roleNouns.has(word.toLowerCase())) ? bare : name;
}
const EMPLOYED = /^(\p{Lu}\p{L}+ (?:\p{Lu}\. )?\p{Lu}[\p{L}'’-]+) of \p{Lu}/u;

/** "the South Tarvo Sea" is nobody, "Rafael Bridge" may well be. */
const isPlace = ({ claims, givenNames }: Language, { name, office }: Speaker): boolean =>
  office === null && claims.sources.placeName.test(name) && !givenNames.has(firstWord(name));

/** "design agency", "campaign": one body is never called so, by a common noun without an article. */
const BARE = /^(?!police$|parliament$|congress$|management$|government$)(?:\p{Ll}[\p{Ll}-]+ )?\p{Ll}+[^s\P{Ll}]$/u;

/** A body's name may tell what it is: "Laren Police" is an authority and "the Laren Gazette" a paper. */
function bySortOfName({ claims }: Language, name: string, kind: SourceKind): SourceKind {
  const { authorityName, outletName } = claims.sources;
  if (kind === 'person' && BRAND.test(name)) return 'organisation';
  const mayBeBody = kind === 'organisation' || (kind === 'document' && !MADE.test(name));
  if (mayBeBody && authorityName.test(name)) return 'official';
  const isOutlet =
    kind === 'organisation'
      ? outletName.test(name) || isOutletWithArticle(name)
      : kind === 'document' && outletName.test(name.replace(SMALL_START, ''));
  return isOutlet ? 'media' : kind;
}

// "the daily" of "the daily Tarvo Post"
const SMALL_START = /^(?:[Tt]he )?(?:\p{Ll}+ )?/u;
// "Data from the Pentagon"
const MADE = / (?:from|by) /;

/** "A joint statement" → "joint statement", as documents are named that nobody voices. */
function withoutArticle({ functionWords }: Language, name: string): string {
  const [first = '', ...rest] = name.split(' ');
  if (rest.length === 1 && first === 'The' && CAPITALISED.test(rest[0] ?? '')) return name; // "The Times"
  return rest.length > 0 && functionWords.determiners.has(first.toLowerCase()) ? rest.join(' ') : name;
}

/** "Jordan" and "the Jordanian government" are one source. */
function stateOf({ language }: Doc, { kind, office, speaksFor }: Speaker): CountryCode | null {
  const isState =
    kind === 'country' || (kind === 'institution' && language.claims.sources.governments.has(office ?? ''));
  return isState ? speaksFor : null;
}

function kindOfSpeaker(doc: Doc, { kind, name, speaksFor }: Speaker): SourceKind {
  switch (kind) {
    case 'country':
      return 'official';
    case 'institution':
      if (speaksFor !== null) return 'official';
      return /^\P{Lu}*$/u.test(name) && isNameless(doc.language, name) ? 'anonymous' : 'organisation'; // "hospital staff"
    case 'group':
      if (isPartyName(name)) return 'organisation';
      return speaksFor === null || isNameless(doc.language, name) ? unnamed(doc, name) : 'official';
    case 'person':
      return isDescribed(doc.language, name) || withoutOffice(doc.language, name) === null
        ? unnamed(doc, name)
        : 'person';
    case 'anonymous':
    case 'media':
      return kind === 'media' && CAPITALISED.test(name.split(' ').at(-1) ?? '') ? kind : unnamed(doc, name, kind);
    default:
      return kind;
  }
}

/**
 * "Vale" of "boss Vale"; null for "blunt Republican": no name begins with a small word that joins no names, and what stands
 * before one is an office.
 */
function withoutOffice({ functionWords, roleNouns }: Language, name: string): string | null {
  const words = name.split(' ');
  const small = words.findIndex((word) => !SMALL.test(word));
  if (small <= 0 || functionWords.nameParticles.has(words[0] ?? '')) return name;
  return roleNouns.has(words[small - 1] ?? '') ? words.slice(small).join(' ') : null;
}
const SMALL = /^\p{Ll}+$/u;

/** "a June report" is a document. */
const unnamed = ({ language }: Doc, name: string, kind: SourceKind = 'anonymous'): SourceKind =>
  isDocumentNoun(language, headOf(language, name)) ? 'document' : kind;

const isDocumentNoun = (language: Language, noun: string): boolean => {
  const { documents } = language.claims.sources;
  return documents.has(noun) || documents.has(noun.replace(/s$/, '')) || isRecord(language, noun);
};

/** "the head of the group", "Ortega's lawyer", "one Arland official": what somebody is, and not who. */
const isDescribed = (language: Language, name: string): boolean =>
  name.includes(' ') &&
  ((language.functionWords.determiners.has(firstWord(name)) && !isOffice(language, name)) || SMALL_END.test(name));
const SMALL_END = / [\p{Ll}'’-]+$/u;

/** Fewest capitalised words of an office that one person holds. */
const OFFICE_WORDS = 3;
const CAPITALISED = /^\p{Lu}/u;

/** "the Arland High Commissioner for Ports": the name of an office, which a reader can look up. */
function isOffice({ functionWords }: Language, name: string): boolean {
  const words = name.split(' ').slice(1);
  const small = words.filter((word) => !CAPITALISED.test(word));
  const { prepositions, conjunctions, determiners } = functionWords;
  return (
    words.length - small.length >= OFFICE_WORDS &&
    small.every((word) => prepositions.has(word) || conjunctions.has(word) || determiners.has(word))
  );
}

const firstWord = (name: string): string => name.split(' ', 1)[0]?.toLowerCase() ?? '';

/** "both men", "others", "his government": nobody that a reader could look up, or somebody named before. */
function pointsBack({ language }: Doc, { kind, name }: Speaker): boolean {
  const first = firstWord(name);
  if (language.functionWords.possessives.has(first)) return true;
  if (kind === 'person' || kind === 'country') return false;
  const isOne = first === 'one' && language.roleNouns.get(headOf(language, name))?.kind === 'person'; // "one analyst"
  return language.claims.sources.pointers.has(first) && !isOne && !isNameless(language, name);
}

/** "US officials", "experts on trade". */
const isNameless = (language: Language, name: string): boolean =>
  name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => language.claims.sources.namelessGroups.has(word));
