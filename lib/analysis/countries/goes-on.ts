import type { Doc, Sentence } from '../doc';
import { WordNumbers } from '../text/word-numbers';

/** Does a sentence only go on about the country of the one before: "Its ties …", "Arland is its second largest …"? */
export function goesOn(doc: Doc, { firstToken, endToken }: Sentence): boolean {
  if (words.at(doc, firstToken) & ITS) return true;
  for (let at = firstToken + 1; at < Math.min(endToken - 1, firstToken + NAME); at++)
    if (words.at(doc, at) & IS) return (words.at(doc, at + 1) & (ITS | THEIR)) !== 0;
  return false;
}

const ITS = 1;
const THEIR = 2;
const IS = 4;
const words = new WordNumbers(({ norm }) => (norm === 'its' ? ITS : norm === 'their' ? THEIR : BE.has(norm) ? IS : 0));

/** Words of a name: "The United Arab Emirates". */
const NAME = 5;
const BE = new Set(['is', 'are', 'was', 'were', 'remains', 'remained', 'became']);

/** Does a sentence begin with "it"? */
export const isOfIt = ({ tokens }: Doc, { firstToken }: Sentence): boolean => tokens[firstToken]?.norm === 'it';
