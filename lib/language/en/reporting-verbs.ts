import type { WordSet } from '../types';

/** Verbs that introduce what someone says, in the forms that news text uses. */
export const reportingVerbs: WordSet = new Set(
  'said says say told tells added adds stated declared explained revealed announced insisted warned argued claimed acknowledged admitted'.split(
    ' ',
  ),
);
