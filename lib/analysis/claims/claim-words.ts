import { languageFact } from '../text/word-fact';

/** What a word may do in a claim, as bits: one look-up a token, then tests of a number. */
export const RELATIVE = 1;
/** An auxiliary that is the verb of its clause by itself. */
export const AUXILIARY = 2;
export const PAST = 4;
export const PRESENT = 8;
export const FIRST_PERSON = 16;
export const FUTURE = 32;

/** The bits of a word, for a language. */
export const claimBits = languageFact(({ norm }, { claims }) => {
  const { modals, firstPerson } = claims.checkworthinessWords;
  let bits = 0;
  if (claims.voiceWords.relatives.has(norm)) bits |= RELATIVE;
  if (modals.has(norm) || claims.presentForms.has(norm) || claims.pastAuxiliaries.has(norm)) bits |= AUXILIARY;
  if (claims.pastForms.has(norm) || (norm.length > 4 && norm.endsWith('ed'))) bits |= PAST;
  if (claims.presentForms.has(norm)) bits |= PRESENT;
  if (firstPerson.has(norm)) bits |= FIRST_PERSON;
  if (claims.futureVerbs.has(norm)) bits |= FUTURE;
  return bits;
});
