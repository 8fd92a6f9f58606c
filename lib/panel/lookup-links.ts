import type { Analysis, Claim } from '../types/analysis';

/** Look-up id → switched on by the reader; an id that is absent has its default. */
export type LookupSwitches = Readonly<Record<string, boolean>>;

/** A place where a claim can be checked. */
export type LookupLink = { readonly id: string; readonly name: string; readonly href: string };

/** Links under a claim, in the order of the list of look-ups. */
export const lookupLinks: (analysis: Analysis, claim: Claim, switches: LookupSwitches) => LookupLink[] = () => [];
