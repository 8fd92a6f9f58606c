import { SHORTEST } from './profile';

/** From which confidence on a row names a position, and from which it keeps its sentences: something speaks for one, and the panel says "unclear". */
type Floors = { readonly named: number; readonly unclear: number };

/**
 * Confidence below which a stance is 'none' in an article, and the panel names no side. Chosen with `MODEL_SHARE` on
 * articles that neither rules nor weights were made with: below 0.36 hardly a row is right on real news.
 */
export const STANCE_FLOOR = 0.36;

/**
 * The same in a brief article, and so the least of any row that names a position. It is told for its matter, so that what little it
 * says of a country is its position: of the rows from here to 0.36 three in five are right.
 */
export const BRIEF_FLOOR = 0.28;

/** Confidence that a row needs which rests most on what the model of sentences tells, and not on words that a rule knows. */
export const TOLD_FLOOR = 0.45;

/** An article of fewer sentences is brief. */
const BRIEF = 12;

/** The same in a text of a few sentences, where the wording alone decides. */
const SHORT_FLOOR = 0.42;

/** How far below its floor a row keeps its sentences. */
const UNCLEAR = 0.04;

/** The floors in a text of so many sentences. */
export function floorsIn(sentences: number): Floors {
  const named = sentences < SHORTEST ? SHORT_FLOOR : sentences < BRIEF ? BRIEF_FLOOR : STANCE_FLOOR;
  return { named, unclear: named - UNCLEAR };
}
