import { languageFact } from '../../text/word-fact';

/** What a word may be to the topic: looked up once a word. */
export type TopicWord = {
  readonly stem: string;
  /** Says something by itself: no small word, no word of time, no role. */
  readonly isContent: boolean;
  /** May stand within a phrase: an article, "of", a hyphen. */
  readonly isInner: boolean;
  readonly isDeterminer: boolean;
  /** May be part of a phrase: no verb, pronoun or joining word. */
  readonly isPlain: boolean;
  /** May begin a phrase: no adverb, numeral's rest or form of a verb. */
  readonly opens: boolean;
  /** May end a phrase: a noun by its look. */
  readonly closes: boolean;
  /** A noun for something done or proposed: "ban", "attack", "deal". */
  readonly isEvent: boolean;
};

/** What each word is for the topic, looked up once a word. */
export const topicWords = languageFact(
  ({ norm, text, isWord, isCapitalized }, { functionWords: small, roleNouns, reportingVerbs, stances }) => {
    const isEvent = stances.words.topicNouns.has(norm) || stances.words.ownNouns.has(norm);
    const verb = reportingVerbs.get(norm);
    const isTold = !isEvent && verb !== undefined && verb.form !== 'gerund' && verb.form !== 'base';
    const isAdverb = !isCapitalized && (small.adverbs.has(norm) || norm.endsWith('ly') || norm === 'likely');
    const isVerb = isTold || stances.grammar.irregularPasts.has(norm);
    return {
      stem: stem(norm),
      isContent:
        isWord &&
        norm.length > 2 &&
        !/^\d+$/.test(norm) &&
        !stances.words.emptyWords.has(norm) &&
        !small.adverbs.has(norm) &&
        !small.auxiliaries.has(norm) &&
        !small.prepositions.has(norm) &&
        !small.determiners.has(norm) &&
        !small.conjunctions.has(norm) &&
        !small.times.has(norm) &&
        (!roleNouns.has(norm) || stances.words.dealtWith.has(norm)),
      isInner:
        text === '-' ||
        (isWord &&
          (small.determiners.has(norm) ||
            small.possessives.has(norm) ||
            stances.matterWords.phrasePrepositions.has(norm))),
      isDeterminer: small.determiners.has(norm),
      isPlain:
        isWord &&
        !small.auxiliaries.has(norm) &&
        !small.pronouns.has(norm) &&
        !small.conjunctions.has(norm) &&
        !small.relatives.has(norm) &&
        !isVerb,
      opens: !isAdverb && !isVerb,
      closes: isEvent || (!isAdverb && !isVerb && !(!isCapitalized && stances.matterWords.verbal.test(norm))),
      isEvent,
    };
  },
);

/** Plural and possessive endings cut off: enough to meet a word again. */
export function stem(norm: string): string {
  const bare = norm.endsWith("'s") ? norm.slice(0, -2) : norm;
  if (bare.length < 4) return bare;
  if (bare.endsWith('ies')) return `${bare.slice(0, -3)}y`;
  return bare.endsWith('s') && !bare.endsWith('ss') ? bare.slice(0, -1) : bare;
}
