import { isOutletWithArticle, mayBeginOrganisation, type OrganisationSort } from '../../knowledge/organisations';
import type { Language, RoleNoun } from '../../language/types';
import type { SpeakerKind } from '../../types/analysis';
import type { Word } from '../text/word-fact';
import { WordNumbers } from '../text/word-numbers';
import type { Member } from './cast';
import { isPartyName } from './parties';
import { stem } from './words';

/** Things that speak for the one they belong to: "Ortega's statement", "a letter from the ministry". */
const OWNED_WORDS = new Set(
  'statement letter memo memorandum communique tweet tweets post posts email emails lawsuit complaint filing manifesto column editorial book memoir memoirs video transcript release declaration diary verdict'.split(
    ' ',
  ),
);

/** Nouns for the state named last: "the country". */
const STATE_NOUNS = new Set(['country', 'nation', 'state', 'kingdom', 'republic']);

const OWNED = 1;
const STATE = 2;
const heads = new WordNumbers(({ norm }) => {
  const head = stem(norm);
  return (OWNED_WORDS.has(head) ? OWNED : 0) | (STATE_NOUNS.has(head) ? STATE : 0);
});

/** Does a word head what speaks for the one it belongs to? */
export const isOwned = (head: Word): boolean => (heads.of(head) & OWNED) !== 0;

/** Does a word head a phrase for the state named last? */
export const isStateNoun = (head: Word): boolean => (heads.of(head) & STATE) !== 0;

/** What kind of speaker a role noun makes of a description. */
export function kindOfRole(role: RoleNoun | null, isDefinite: boolean): SpeakerKind {
  switch (role?.kind) {
    case 'body':
      return 'institution';
    case 'people':
      return 'group';
    case 'media':
      return 'media';
    case 'document':
      return 'document';
    default:
      return isDefinite ? 'person' : 'anonymous';
  }
}

/** "it" goes back to what the text has named or means for certain: not to "a foreign force", "any company". */
export const isSettled = ({ name, nameWords }: Pick<Member, 'name' | 'nameWords'>): boolean =>
  nameWords.length > 0 || SETTLED.test(name);
// "The ministry", "its army", "Kenya"
const SETTLED = /^(?:\p{Lu}(?!n? )|the |its |their |his |her |our )/u;

/** "UNHCR", "G7", "U.N." */
const ACRONYM = /^(?:\p{Lu}[\p{Lu}\p{N}]+|(?:\p{Lu}\.){2,}\p{Lu}?)$/u;

/**
 * "the U.N." is not Ban Un: letters with stops abbreviate a body and are nobody's last name. Nor is "Google" (of the tables,
 * `sort`) the Google Search named before, while "Vale" may well be Ana Vale.
 */
export const isOtherName = (
  text: string,
  words: readonly string[],
  sort: OrganisationSort | null,
  { kind, nameWords }: Pick<Member, 'kind' | 'nameWords'>,
): boolean =>
  kind === 'person' &&
  nameWords.length > 1 &&
  (DOTTED.test(text) || (sort !== null && nameWords.at(-1) !== words.at(-1)));
// "U.N."
const DOTTED = /^(?:\p{Lu}\.){2,}\p{Lu}?\.?$/u;

const beginnings = new WordNumbers(({ text }) => (mayBeginOrganisation(text) ? 1 : 0));

/** False for a first word that no outlet or body of the tables has: so it is with most names. */
export const mayNameOrganisation = (first: Word): boolean => beginnings.of(first) === 1;

/** "Tarvo Holdings" is no person; "Ana Ortega of Tarvo Holdings" is. */
export const endsAsBody = ({ bodyEndings }: Language, words: readonly string[]): boolean =>
  words.length > 1 && bodyEndings.has(words.at(-1) as string) && !words.includes('of');

/** What a name without a known owner stands for: an outlet or body of the tables (`sort`) or by its words (`isBody`), else a person. */
export function kindOfName(
  text: string,
  hasRole: boolean,
  sort: OrganisationSort | null,
  isBody: boolean,
): SpeakerKind {
  if (text.startsWith('The ') && isOutletWithArticle(text.slice(4))) return 'media';
  if (!hasRole && isPartyName(text)) return 'institution';
  if (sort) return sort === 'outlet' ? 'media' : 'institution';
  if (!hasRole && isBody) return 'institution';
  return !hasRole && ACRONYM.test(text) ? 'institution' : 'person';
}
