import type { Language } from '../../../language/types';
import type { Token } from '../../doc';
import { languageFact } from '../../text/word-fact';
import { eventLexicon } from '../signals/lexicon';

/** What a word may be in a headline. */
export type Word = {
  readonly isSmall: boolean;
  /** May be a form of a verb. */
  readonly isVerb: boolean;
  /** A noun for a matter or an event; it may be a verb, too. */
  readonly isMatter: boolean;
  readonly isReaction: boolean;
  readonly isAuxiliary: boolean;
  /** Leaves a phrase open: a preposition, an article, "and". */
  readonly hangs: boolean;
  /** Opens a phrase that belongs to the noun before: "of", "on". */
  readonly joins: boolean;
  /** May lead up to a clause: a preposition. */
  readonly leads: boolean;
  /** Stands for somebody or for nothing: "he'll", "no". */
  readonly isPronoun: boolean;
  /** An article, possessive or number. */
  readonly opens: boolean;
  /** "17", "four" */
  readonly isNumber: boolean;
  readonly isTail: boolean;
  /** May say what somebody is taken for: "as". */
  readonly isRole: boolean;
  /** A noun for an office: "minister". */
  readonly namesRole: boolean;
  /** A day, a month: "Monday". */
  readonly isTime: boolean;
  /** By its ending, an adjective or a people: "federal", "Arlish". */
  readonly isAdjective: boolean;
  /** A span of time: "weeks". */
  readonly isSpan: boolean;
  /** With which no phrase ends: "the", "more". */
  readonly leavesOpen: boolean;
};

/** What each token may be. */
export const wordsOf = (language: Language, tokens: readonly Token[]): Word[] => tokens.map(headlineFact(language));

const headlineFact = languageFact((word, language): Word => {
  const { norm, text, isWord } = word;
  const { functionWords: small, reportingVerbs, stances } = language;
  const { matters, reactions, headlineVerbs, tails } = stances.topics;
  const event = eventLexicon(language)(word);
  const isEvent = event !== null && event.noun !== null && !norm.endsWith('ing');
  const told = reportingVerbs.get(norm);
  const opens = small.determiners.has(norm) || small.possessives.has(norm) || /^\p{N}/u.test(text);
  const isReaction = reactions.has(norm);
  return {
    isSmall:
      !isWord ||
      small.auxiliaries.has(norm) ||
      small.prepositions.has(norm) ||
      small.conjunctions.has(norm) ||
      small.pronouns.has(norm) ||
      small.relatives.has(norm) ||
      ((small.adverbs.has(norm) || stances.matterWords.particles.has(norm)) && !opens),
    isVerb:
      headlineVerbs.has(norm) ||
      (told !== undefined && told.form !== 'gerund') ||
      (event !== null && event.verb !== null),
    isReaction,
    isAuxiliary: small.auxiliaries.has(norm),
    hangs:
      !isWord ||
      opens ||
      small.prepositions.has(norm) ||
      small.auxiliaries.has(norm) ||
      small.conjunctions.has(norm) ||
      small.relatives.has(norm),
    isMatter: !isReaction && (isEvent || matters.has(norm)),
    isPronoun: small.pronouns.has(norm.split("'")[0] ?? '') || stances.words.negators.has(norm),
    joins: stances.matterWords.phraseJoins.has(norm),
    opens,
    leads: small.prepositions.has(norm),
    isNumber: /^\p{N}/u.test(text) || language.claims.figures.numbers.has(norm),
    isTail: tails.has(norm),
    isRole: stances.matterWords.roles.has(norm),
    namesRole: language.roleNouns.has(norm),
    isTime: small.times.has(norm),
    isAdjective: stances.matterWords.adjectives.test(norm),
    isSpan: stances.matterWords.spans.has(norm),
    leavesOpen: stances.matterWords.opensPhrase.has(norm),
  };
});
