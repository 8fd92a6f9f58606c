import type { Gender, Language } from '../../language/types';
import type { Member } from './cast';
import { isSettled } from './kinds';

/** What a pronoun says of whom it means, as the language lists it. */
type Pronoun = { readonly gender: Gender; readonly plural: boolean };

/** "his", "him" → "he": what a pronoun of another case is as a subject. */
const AS_SUBJECT: Readonly<Record<string, string>> = {
  his: 'he',
  him: 'he',
  her: 'she',
  hers: 'she',
  their: 'they',
  them: 'they',
  its: 'it',
};

/** True for "him", "her", "them": a pronoun that is nobody's subject. */
export const isObjectPronoun = (norm: string): boolean => /^(?:him|her|them)$/.test(norm);

/** What a pronoun in any case says of whom it means; null for a word that is none. */
export const aboutPronoun = ({ functionWords: { pronouns } }: Language, norm: string): Pronoun | null =>
  pronouns.get(norm) ?? pronouns.get(AS_SUBJECT[norm] ?? '') ?? null;

/** True where a pronoun can mean a member: "they" a group, "it" a body or a state, "she" a person not known as a man. */
export function fitsPronoun(about: Pronoun, member: Member | null): member is Member {
  if (!member) return false;
  if (about.plural) return member.isPlural || member.kind === 'group' || member.kind === 'institution';
  const isSomebody = isPersonal(member);
  if (about.gender === 'unknown') return !member.isPlural && !isSomebody;
  return isSomebody && !member.isPlural && (member.gender === 'unknown' || member.gender === about.gender);
}

/** As above, for a member from further back: what "it" goes back to must be settled. */
const fitsFromAfar = (about: Pronoun, member: Member): boolean =>
  fitsPronoun(about, member) && (about.gender !== 'unknown' || about.plural || isSettled(member));

const isPersonal = ({ kind }: Member): boolean => kind === 'person' || kind === 'anonymous';

/** Is a member one person: no group, no body, no state? */
export const isOnePerson = (member: Member | null): member is Member =>
  member !== null && isPersonal(member) && !member.isPlural;

/**
 * Whom a pronoun means: the subject, else the last person named in the sentence itself (behind the token `since`), else the
 * one whom the text was about last, else who spoke last, where they were named lately, else the one named last of all.
 */
export function meantBy(
  about: Pronoun,
  [subject, person]: readonly [subject: Member | null, person: Member | null],
  speaker: Member | null,
  recent: readonly Member[],
  since: number,
): Member | undefined {
  if (fitsPronoun(about, subject)) return subject;
  const isHere = (member: Member) => member.lastAt > since && isOnePerson(member) && fitsPronoun(about, member);
  const here = recent.findLast(isHere);
  if (here) return here;
  if (fitsPronoun(about, person)) return person;
  if (fitsPronoun(about, speaker) && recent.includes(speaker)) return speaker;
  return recent.findLast((member) => fitsFromAfar(about, member));
}
