import type { StanceRule } from './stance-types';

/**
 * A kind of matter that states take sides on again and again, a truce or sanctions, with the words by which they do: who
 * calls for an end to the fighting is for the truce, who asks to be exempted is against the tariff. The words tell nothing
 * where the article is about something else.
 */
export type Issue = {
  readonly id: string;
  /** What the headline holds where the article is about it; of folded text. */
  readonly named: RegExp;
  /** What it must hold besides, anywhere, all of it. */
  readonly beside?: readonly RegExp[];
  /** Other makes of headline that are about it: what it holds then, all of one of them. */
  readonly ways?: readonly (readonly RegExp[])[];
  /** What it must not hold. */
  readonly except?: RegExp;
  /** What it holds where the matter is the end of such a thing: all sides are turned then. */
  readonly turned?: RegExp;
  /** Headlines that are about it, and some that only look so. */
  readonly examples: readonly string[];
  readonly counterexamples: readonly string[];
  /** Its words, as of an article about the thing itself. */
  readonly rules: readonly StanceRule[];
  /** Words that answer to what the headline tells, be it the thing or its end: never turned. */
  readonly answers?: readonly StanceRule[];
};
