import { lookups } from '../lookups/index';
import { keyWords } from '../lookups/key-words';
import type { Lookup } from '../lookups/types';
import type { Analysis, Claim } from '../types/analysis';
import { locale } from './messages';

/** Look-up id → switched on by the reader; an id that is absent has the look-up's default. */
export type LookupSwitches = Readonly<Record<string, boolean>>;

/** A place where a claim can be checked. */
export type LookupLink = Pick<Lookup, 'id' | 'name'> & { readonly href: string };

/** Links under a claim, in the order of the list of look-ups. */
export function lookupLinks(
  { article }: Pick<Analysis, 'article'>,
  claim: Claim,
  switches: LookupSwitches,
): LookupLink[] {
  const query = { words: keyWords(article.text.slice(claim.start, claim.end)), lang: locale().split('-')[0] as string };
  return lookups
    .filter((lookup) => isOn(lookup, switches))
    .map(({ id, name, link }) => ({ id, name, href: link(query) }));
}

/** Whether a look-up's link stands under claims: as the reader chose, else as it is at first. */
export const isOn = (
  { id, offAtFirst = false }: Pick<Lookup, 'id' | 'offAtFirst'>,
  switches: LookupSwitches,
): boolean => switches[id] ?? !offAtFirst;

/** Every look-up as the options list it. */
export const lookupNames: readonly Pick<Lookup, 'id' | 'name' | 'offAtFirst'>[] = lookups;
