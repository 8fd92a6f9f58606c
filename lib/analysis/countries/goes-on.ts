import type { Doc, Sentence, Token } from '../doc';

/** Does a sentence only go on about the country of the one before: "Its ties …", "Arland is its second largest …"? */
export function goesOn({ tokens }: Doc, { firstToken, endToken }: Sentence): boolean {
  if ((tokens[firstToken] as Token).norm === 'its') return true;
  for (let at = firstToken + 1; at < Math.min(endToken - 1, firstToken + NAME); at++)
    if (IS.has((tokens[at] as Token).norm)) return /^(?:its|their)$/.test((tokens[at + 1] as Token).norm);
  return false;
}

/** Words of a name: "The United Arab Emirates". */
const NAME = 5;
const IS = new Set(['is', 'are', 'was', 'were', 'remains', 'remained', 'became']);

/** Does a sentence begin with "it"? */
export const isOfIt = ({ tokens }: Doc, { firstToken }: Sentence): boolean => tokens[firstToken]?.norm === 'it';
