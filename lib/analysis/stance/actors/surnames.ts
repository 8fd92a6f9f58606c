import type { Mention, Speaker } from '../../../types/analysis';
import type { Attributions } from '../../attribution/speakers';
import { isSeat } from '../../countries/mere-place';
import { lastStartingAt, type Doc } from '../../doc';

/** Somebody, and their index into `Attributions.speakers`; null for those who never say anything. */
export type Person = { readonly who: Speaker; readonly speaker: number | null };

/** The last word of a name. */
export const surnameOf = (name: string): string => name.split(' ').at(-1) ?? '';

/**
 * Surname → the person who bears it: of those who say something, else of those who only act, and who are introduced with
 * the state for which they speak.
 */
export function surnamesOf(
  doc: Doc,
  { speakers, named }: Pick<Attributions, 'speakers' | 'named'>,
  mentions: readonly Mention[],
): Map<string, Person> {
  const surnames = new Map<string, Person>();
  speakers.forEach((who, speaker) => {
    const surname = who.kind === 'person' ? surnameOf(who.name) : '';
    if (surname.length > 2 && /^\p{Lu}/u.test(surname)) surnames.set(surname, { who, speaker });
  });
  for (const { who } of named) {
    if (who.kind !== 'person' || who.speaksFor === null || !/^\p{Lu}\S* /u.test(who.name)) continue;
    const surname = surnameOf(who.name);
    if (SURNAME.test(surname) && !surnames.has(surname) && isStated(doc, who, mentions))
      surnames.set(surname, { who, speaker: null });
  }
  return surnames;
}

const SURNAME = /^\p{Lu}[\p{L}’'-]{2,}$/u;

/** Do the words with which somebody is introduced name the state, or those right before: "In Port Vale, Foreign Minister Anna Orla"? */
export function isStated(doc: Doc, { introduced, speaksFor }: Speaker, mentions: readonly Mention[]): boolean {
  if (introduced === null) return false;
  for (let at = lastStartingAt(mentions, introduced.end - 1); at >= 0; at--) {
    const mention = mentions[at] as Mention;
    if (mention.country === speaksFor && mention.kind !== 'person' && mention.end > introduced.start) return true;
    if (mention.end > introduced.start) continue;
    const isHome = mention.country === speaksFor && isSeat(mention) && mention.end === introduced.start - COMMA;
    return isHome && /(?:^|\s)In $/.test(doc.text.slice(Math.max(0, mention.start - COMMA - 2), mention.start));
  }
  return false;
}

/** Characters of “, ”. */
const COMMA = 2;
