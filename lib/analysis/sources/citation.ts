import type { CountryCode, SourceKind } from '../../types/analysis';
import type { Span } from '../../types/span';

/** One place where the article draws on something. */
export type Citation = Span & {
  readonly kind: SourceKind;
  readonly name: string;
  /** Where the article links to for it. */
  readonly url?: string;
  /** Index of the speaker. */
  readonly speaker?: number;
  /** The state whose government this is, whatever the text calls it: "Jordan", "the Jordanian government". */
  readonly state?: CountryCode;
};
