import type { Span } from '../types/span';

/** Longest passage that is looked for with changed letters, in characters. */
const MAX_NEEDLE = 800;
/** Share of a passage's letters that may differ. */
const TOLERANCE = 0.2;
/** Length of the pieces that must stand unchanged for a place to be considered, and how many places are. */
const PIECE = 12;
const MAX_PLACES = 16;

/** The place of a text that is nearest to a passage by edits; null where more than a fifth of the letters differ. */
export function alignApproximately(text: string, needle: string): Span | null {
  if (needle.length < 2 * PIECE || needle.length > MAX_NEEDLE) return null;
  const slack = Math.ceil(needle.length * TOLERANCE);
  let winner: (Span & { edits: number }) | null = null;
  for (const place of candidatePlaces(text, needle)) {
    const from = Math.max(0, place - slack);
    const found = align(text.slice(from, place + needle.length + slack), needle);
    if (found.edits <= slack && (!winner || found.edits < winner.edits))
      winner = { start: from + found.start, end: from + found.end, edits: found.edits };
  }
  return winner && { start: winner.start, end: winner.end };
}

/** Where the passage would begin, judging by pieces of it that stand in the text; each neighbourhood once. */
function candidatePlaces(text: string, needle: string): number[] {
  const places: number[] = [];
  for (let piece = 0; piece + PIECE <= needle.length; piece += PIECE) {
    const part = needle.slice(piece, piece + PIECE);
    for (let at = text.indexOf(part); at >= 0 && places.length < MAX_PLACES; at = text.indexOf(part, at + 1)) {
      const place = at - piece;
      if (!places.some((known) => Math.abs(known - place) < PIECE)) places.push(place);
    }
  }
  return places;
}

/** The stretch of `text` with the fewest edits to `needle` (Sellers' algorithm): rows of the edit table, each cell with where its stretch began. */
function align(text: string, needle: string): Span & { edits: number } {
  const width = text.length + 1;
  let edits = new Int32Array(width);
  let starts = Int32Array.from({ length: width }, (_, index) => index);
  let nextEdits = new Int32Array(width);
  let nextStarts = new Int32Array(width);
  for (let row = 1; row <= needle.length; row++) {
    const letter = needle.charCodeAt(row - 1);
    nextEdits[0] = row;
    nextStarts[0] = 0;
    for (let column = 1; column < width; column++) {
      const replaced = (edits[column - 1] ?? 0) + (letter === text.charCodeAt(column - 1) ? 0 : 1);
      const dropped = (edits[column] ?? 0) + 1;
      const added = (nextEdits[column - 1] ?? 0) + 1;
      const least = replaced <= dropped ? (replaced <= added ? replaced : added) : dropped <= added ? dropped : added;
      nextEdits[column] = least;
      nextStarts[column] =
        (least === replaced ? starts[column - 1] : least === dropped ? starts[column] : nextStarts[column - 1]) ?? 0;
    }
    [edits, nextEdits] = [nextEdits, edits];
    [starts, nextStarts] = [nextStarts, starts];
  }
  let end = 0;
  for (let column = 1; column < width; column++) if ((edits[column] ?? 0) < (edits[end] ?? 0)) end = column;
  return { start: starts[end] ?? 0, end, edits: edits[end] ?? needle.length };
}
