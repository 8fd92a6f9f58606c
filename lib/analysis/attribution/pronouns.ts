import type { Gender } from '../../language/types';
import type { Member } from './cast';
import { isSettled } from './kinds';

/** What a pronoun says of whom it means, as the language lists it. */
type Pronoun = { readonly gender: Gender; readonly plural: boolean };

/** True where a pronoun can mean a member: "they" a group, "it" a body or a state, "she" a person not known as a man. */
export function fitsPronoun(about: Pronoun, member: Member | null): member is Member {
  if (!member) return false;
  if (about.plural) return member.isPlural || member.kind === 'group' || member.kind === 'institution';
  const isSomebody = member.kind === 'person' || member.kind === 'anonymous';
  if (about.gender === 'unknown') return !member.isPlural && !isSomebody;
  return isSomebody && !member.isPlural && (member.gender === 'unknown' || member.gender === about.gender);
}

/** As above, for a member from further back: what "it" goes back to must be settled. */
export const fitsFromAfar = (about: Pronoun, member: Member): boolean =>
  fitsPronoun(about, member) && (about.gender !== 'unknown' || about.plural || isSettled(member));
