import type { Doc, Sentence, Token } from '../../doc';

/** The token with which a sentence begins to tell, behind the dateline of its paragraph: "LIMA, June 3 (Wire) -- ". */
export function bodyFirst(doc: Doc, { block, start, firstToken, endToken }: Sentence): number {
  if (doc.blocks[block]?.start !== start) return firstToken;
  const dateline = DATELINE.exec(doc.text.slice(start, start + LONGEST));
  if (dateline === null) return firstToken;
  const body = start + dateline[0].length;
  let first = firstToken;
  while (first < endToken - 1 && (doc.tokens[first] as Token).start < body) first++;
  return first;
}

/** Characters within which a dateline ends. */
const LONGEST = 90;

/** "LIMA, June 3 (Wire) -- ", "NEW DELHI — ", "TROMSØ, Norway — ", "Accra (WIRE) - " */
const DATELINE =
  /^(?:\p{Lu}{3,20}(?:[ /’'-]\p{Lu}{2,20}){0,4}(?:, [^:—–(\n]{1,30})?(?: ?\([^)\n]{1,24}\))?|\p{Lu}[^.:—–(\n]{2,30} \(\p{Lu}{2,8}\)) ?(?:[—–]|-{2}|- )\s*/u;
