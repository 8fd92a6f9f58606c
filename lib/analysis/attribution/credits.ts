import type { Span } from '../../types/span';
import { lastStartingAt, type Doc, type Token } from '../doc';
import type { Actor } from './actors';
import type { Member } from './cast';

type Named = { readonly actor: Actor; readonly member: Member };

/** Longest credit, in characters: "Ana Ortega, who teaches in Salem". */
const LONGEST = 80;
// "” — ", with the mark that closes the quotation
const DASH = /^["”»’']{0,2}\s{0,2}[―—–-]{1,2}\s{0,2}(?=\p{Lu})/u;

/** Who is named behind a quotation and a dash, at the end of the paragraph: “We must pay.” — Ana Ortega. Null for nobody. */
export function creditedTo(doc: Doc, { end }: Span, named: readonly Named[]): Member | null {
  const dash = DASH.exec(doc.text.slice(end, end + LONGEST));
  if (dash === null) return null;
  const from = end + dash[0].length;
  const block = doc.blocks[lastStartingAt(doc.blocks, end)] as Span;
  if (block.end - from > LONGEST || from >= block.end) return null;
  const credit = named.find(({ actor }) => (doc.tokens[actor.first] as Token).start === from);
  return credit !== undefined && credit.actor.name !== null ? credit.member : null;
}
