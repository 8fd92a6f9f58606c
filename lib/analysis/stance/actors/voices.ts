import type { Language } from '../../../language/types';
import type { CountryCode } from '../../../types/analysis';
import type { Attribution, Attributions } from '../../attribution/speakers';
import type { Doc, Token } from '../../doc';
import { namesOffice } from '../grammar/phrases';
import type { Actor } from './actors';
import type { Stretch } from './stretches';

/** The country a speaker speaks for: none where the office is of a body above states ("NATO secretary general"). */
export function sayerOf({ language }: Doc, { speakers }: Attributions, speaker: number | null): CountryCode | null {
  const found = speaker === null ? undefined : speakers[speaker];
  if (!found?.speaksFor || (found.office !== null && isAboveStates(language, found.office))) return null;
  return found.speaksFor;
}

/** An office of a body above states, not that of whom a state sends there or has deal with it: "NATO chief", but "ambassador to NATO", "minister for European affairs". */
export const isAboveStates = ({ stances }: Language, office: string): boolean =>
  stances.actorWords.aboveStates.test(
    office.replace(stances.actorWords.sentTo, '').replace(stances.actorWords.portfolio, '$1'),
  );

/**
 * Is the speaker known, and of no state: an analyst, a company, a newspaper? Notes and the unnamed ("two people in the
 * room") tell what a state has said, and judge nothing.
 */
export function isStranger(doc: Doc, { speakers }: Attributions, speaker: number | null): boolean {
  const found = speaker === null ? undefined : speakers[speaker];
  if (!found || found.kind === 'country' || found.kind === 'document' || found.kind === 'anonymous') return false;
  if (found.office !== null && isAboveStates(doc.language, found.office)) return true;
  // "military analysts": those of a state's field, and not of a state
  const head = found.name.toLowerCase().split(' ').at(-1) ?? '';
  const isOfOthers = found.kind === 'group' && doc.language.stances.words.notState.has(head);
  return !doc.language.stances.actorWords.relays.test(found.name) && (isOfOthers || !namesOffice(doc, found));
}

/** Is the speaker somebody of no state, or of another than acts here? */
function isForeign(doc: Doc, read: Attributions, speaker: number | null, { countries }: Stretch): boolean {
  const found = speaker === null ? undefined : read.speakers[speaker];
  if (!found) return false;
  if (found.office !== null && isAboveStates(doc.language, found.office)) return true;
  if (found.country === null) return false;
  // "A letter from Arland"
  if (found.kind === 'document' && countries.includes(found.country)) return false;
  return !countries.includes(found.country) || (found.speaksFor === null && !namesOffice(doc, found));
}

/** Are words said by somebody else than the country that acts where they stand: one of another country, or of none? */
export function isOfElse(
  doc: Doc,
  read: Attributions,
  said: Attribution | null,
  stretch: Stretch,
  actors: readonly Actor[],
): boolean {
  const speaker = said?.speaker ?? null;
  if (isForeign(doc, read, speaker, stretch)) return true;
  return (
    said !== null && said.source !== null && isStranger(doc, read, speaker) && !isNamedWith(doc, said, stretch, actors)
  );
}

/** "Arland's Anna Orla", "Arland, a neighbour, said": is whoever says it named with the country that acts? */
function isNamedWith(
  { tokens }: Doc,
  { source }: Attribution,
  { countries }: Stretch,
  actors: readonly Actor[],
): boolean {
  if (source === null) return false;
  const { start, end } = source;
  return actors.some(
    (actor) =>
      countries.includes(actor.country) &&
      (tokens[actor.first] as Token).start < end &&
      (tokens[actor.end - 1] as Token).end > start,
  );
}
