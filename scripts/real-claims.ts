import { readFileSync } from 'node:fs';
import type { ClaimKind } from '../lib/types/analysis';
import { readLines, textReader } from './shared-texts';
import { KIND_OF_LETTER } from './train-checkworthiness/our-sentences';

/** "1f": worth a check (1) or not (0), and the letter of the kind. */
type Code = `${0 | 1}${'f' | 'n' | 'o' | 'c' | 'p'}`;

/** A line of tests/gold/real-claims.jsonl. Offsets are UTF-16 code units of the text that `from` holds under `id`. */
type Label = {
  readonly id: string;
  readonly from: string;
  readonly part: 'learnt' | 'kept';
  readonly claims: readonly (readonly [start: number, end: number, code: Code])[];
};

/** A claim with its labels. */
export type LabelledClaim = {
  readonly start: number;
  readonly end: number;
  readonly kind: ClaimKind;
  readonly checkworthy: boolean;
};

/** A real article as the scorer takes it. */
export type ArticleOfClaims = {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly gold: { readonly sentences: readonly LabelledClaim[] };
};

const LABELS = 'tests/gold/real-claims.jsonl';
/**
 * The real articles of which we labelled the claims: those that models learn from, or those that are kept from them and
 * measure. Throws where a set of `shared` or a text is missing.
 */
export function realClaims(shared: string, wanted: Label['part']): ArticleOfClaims[] {
  const read = textReader(shared);
  return readLines<Label>(readFileSync(LABELS))
    .filter(({ part }) => part === wanted)
    .map(({ id, from, claims }) => {
      const sentences = claims.map(([start, end, code]) => ({
        start,
        end,
        kind: KIND_OF_LETTER[code.charAt(1)] as ClaimKind,
        checkworthy: code.startsWith('1'),
      }));
      return { id, ...read(from, id), gold: { sentences } };
    });
}
