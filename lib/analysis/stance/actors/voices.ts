import type { Language } from '../../../language/types';
import type { CountryCode } from '../../../types/analysis';
import type { Attributions } from '../../attribution/speakers';
import type { Doc } from '../../doc';
import { namesOffice } from '../grammar/phrases';
import type { Stretch } from './stretches';

/** The country a speaker speaks for: none where the office is of a body above states ("NATO secretary general"). */
export function sayerOf({ language }: Doc, { speakers }: Attributions, speaker: number | null): CountryCode | null {
  const found = speaker === null ? undefined : speakers[speaker];
  if (!found?.speaksFor || (found.office !== null && isAboveStates(language, found.office))) return null;
  return found.speaksFor;
}

/** An office of a body above states, not that of whom a state sends there: "NATO chief", but "ambassador to NATO". */
export const isAboveStates = ({ stances }: Language, office: string): boolean =>
  stances.actorWords.aboveStates.test(office.replace(stances.actorWords.sentTo, ''));

/**
 * Is the speaker known, and of no state: an analyst, a company, a newspaper? Notes and the unnamed ("two people in the
 * room") tell what a state has said, and judge nothing.
 */
export function isStranger(doc: Doc, { speakers }: Attributions, speaker: number | null): boolean {
  const found = speaker === null ? undefined : speakers[speaker];
  if (!found || found.kind === 'country' || found.kind === 'document' || found.kind === 'anonymous') return false;
  return !doc.language.stances.actorWords.relays.test(found.name) && !namesOffice(doc, found);
}

/** Is the speaker somebody of no state, or of another than acts here? */
export function isForeign(doc: Doc, read: Attributions, speaker: number | null, { countries }: Stretch): boolean {
  const found = speaker === null ? undefined : read.speakers[speaker];
  if (!found || found.country === null) return false;
  if (found.office !== null && isAboveStates(doc.language, found.office)) return true;
  return !countries.includes(found.country) || (found.speaksFor === null && !namesOffice(doc, found));
}
