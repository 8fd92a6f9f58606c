import type { CountryCode, SourceKind } from '../../types/analysis';
import type { Span } from '../../types/span';

/** One place where the article draws on something. */
export type Citation = Span & {
  readonly kind: SourceKind;
  readonly name: string;
  /** Where the article links to for it; null where it does not. */
  readonly url: string | null;
  /** Index of the speaker; null where nobody speaks. */
  readonly speaker: number | null;
  /** The state whose government this is, whatever the text calls it: "Jordan", "the Jordanian government"; else null. */
  readonly state: CountryCode | null;
};
