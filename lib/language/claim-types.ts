import type { WordSet } from './types';

/** Word classes that the check-worthiness model counts. */
export type CheckworthinessWords = {
  readonly firstPerson: WordSet;
  readonly modals: WordSet;
  readonly numbers: WordSet;
};

/**
 * Weights of the check-worthiness model, made by `scripts/train-checkworthiness.ts`. `weights` groups feature
 * names by their weight in units of `scale`; names within a group are parted by "|".
 */
export type CheckworthinessModel = {
  readonly bias: number;
  readonly scale: number;
  readonly weights: Readonly<Record<string, string>>;
};

/** What the claims stage needs of a language. */
export type ClaimLanguage = {
  readonly checkworthinessWords: CheckworthinessWords;
  readonly checkworthinessModel: CheckworthinessModel;
};
