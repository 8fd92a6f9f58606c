import type { Position } from './stance-types';

/**
 * Words on both sides of a name that tell its position: "has Arland on its side", "as far as Arland is concerned". `before`
 * ends right before the name, `after` begins right behind it; words parted by spaces, `a|b` is either, `x?` may be missing.
 */
export type Surrounding = {
  readonly id: string;
  /** 'clause': what the rest of the sentence says is to become of the matter. */
  readonly stance: Position | 'clause';
  /** Shown to readers under "why?". */
  readonly because: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
};

/** How a text tells whose wish it is that something becomes of a matter. */
export type SurroundingWords = {
  readonly surroundings: readonly Surrounding[];
  /** What becomes of a matter by which a wish is for it: "signed", and against it: "scrapped", "dead". */
  readonly comesAbout: ReadonlySet<string>;
  readonly comesToNothing: ReadonlySet<string>;
};
