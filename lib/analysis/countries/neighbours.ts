import type { Doc, Token } from '../doc';

/** The token before a match, or null at the beginning of a line. */
export const tokenBefore = (doc: Doc, first: number): Token | null => neighbour(doc, first - 1, first);

/** The token after a match, or null at the end of a line. */
export const tokenAfter = (doc: Doc, end: number): Token | null => neighbour(doc, end, end - 1);

function neighbour(doc: Doc, at: number, from: number): Token | null {
  const token = doc.tokens[at];
  const own = doc.tokens[from];
  if (!token || !own) return null;
  const [left, right] = at < from ? [token, own] : [own, token];
  for (let offset = left.end; offset < right.start; offset++) if (doc.text[offset] === '\n') return null;
  return token;
}
