import { languageNumbers } from '../text/word-numbers';

/** What a word does around a verb of saying, as bits: several are asked for each verb, and one look-up answers them all. */
export const ADVERB = 1;
export const AUXILIARY = 2;
export const DETERMINER = 4;
/** May stand before a participle that gives its clause a voice. */
export const OPENS_PARTICIPLE = 8;
/** Puts what follows into the future, or takes it back. */
export const UNREALISED = 16;
export const RELATIVE = 32;
export const SUBORDINATES = 64;
/** A verb of saying that may be a deed: "decided to". */
export const DEED = 128;
/** "responded", after which "by saying" says what. */
export const ANSWER = 256;

/** The bits of a word, for a language. */
export const voiceBits = languageNumbers(
  ({ norm }, { functionWords: small, claims: { voiceWords }, reportingVerbs }) => {
    let bits = 0;
    if (small.adverbs.has(norm)) bits |= ADVERB;
    if (small.auxiliaries.has(norm)) bits |= AUXILIARY;
    if (small.determiners.has(norm)) bits |= DETERMINER;
    if (voiceWords.opensParticiple.has(norm)) bits |= OPENS_PARTICIPLE;
    if (voiceWords.unrealised.has(norm)) bits |= UNREALISED;
    if (voiceWords.relatives.has(norm)) bits |= RELATIVE;
    if (voiceWords.subordinators.has(norm)) bits |= SUBORDINATES;
    if (voiceWords.answers.has(reportingVerbs.get(norm)?.lemma ?? '')) bits |= ANSWER;
    return voiceWords.deeds.has(reportingVerbs.get(norm)?.lemma ?? '') ? bits | DEED : bits;
  },
);
