import type { WordSet } from './types';

/** Words behind the name of whoever did a thing by which a speaker judges the doer: "was right", "had gone too far". Patterns as in `Surrounding`, with `~` for up to four words. */
export type DoerWords = {
  readonly praise: readonly string[];
  readonly blame: readonly string[];
  /** The same, before the name: "nobody could blame". */
  readonly praiseBefore: readonly string[];
  /** Words that may stand between any two of these: "was quite right". */
  readonly fillers: WordSet;
  /** Prepositions that lead on to what somebody is judged for: "wrong about". */
  readonly leadsToMatter: WordSet;
  /** Words that turn what they stand in to its opposite: "was not wrong". */
  readonly turns: WordSet;
};
