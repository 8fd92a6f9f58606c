/**
 * A logistic regression over words: `weights` names, by level, the words that have it, parted by "|"; a pair of neighbours is
 * parted by a space. A weight is its level times `scale`.
 */
export type WordWeights = {
  readonly bias: number;
  readonly scale: number;
  readonly weights: Readonly<Record<string, string>>;
};

/** What a state's words tell of where it stands where no rule knows them, made by `scripts/train-wording.ts`. */
export type WordingModel = {
  /** That it takes a side at all, by single words. */
  readonly sided: WordWeights;
  /** That it is for the matter (above 0) or against it, by words and pairs of neighbours. */
  readonly side: WordWeights;
};
