/**
 * Confidence below which a stance is 'none' in an article, and the panel names no side. Chosen with `MODEL_SHARE` on
 * articles that neither rules nor weights were made with: below 0.36 hardly a row is right on real news.
 */
export const STANCE_FLOOR = 0.36;

/** The same in a text of a few sentences, where the wording alone decides. */
export const SHORT_FLOOR = 0.42;

/** From here up to the floor a row keeps its sentences: something speaks for a position, and the panel says "unclear". */
export const UNCLEAR_FLOOR = 0.32;
