/** Where a state may stand by its words: on one side, on one under a condition, not decided yet, or nowhere. */
export type Wording = 'supports' | 'opposes' | 'conditional' | 'undecided' | 'none';

/**
 * What a state's words tell of where it stands where no rule knows them, made by `scripts/train-wording.ts`: a multinomial
 * logistic regression over words and pairs of neighbours. `names` are the features, parted by "|", a pair by a space; `levels`
 * holds one character for each feature and class, in the order of `classes`: its distance from "?" times `scale` is the weight.
 */
export type WordingModel = {
  readonly classes: readonly string[];
  readonly bias: readonly number[];
  readonly scale: number;
  readonly names: string;
  readonly levels: string;
};
