import type { Doc, Sentence, Token } from '../../doc';
import { behindOpening } from '../grammar/takes-up';
import type { Holding } from '../grammar/position-nouns';

/** Words from the beginning of a sentence to the noun that heads its subject. */
const HEADING = 2;

/**
 * Does a noun of position that names no object mean the article's matter: "It has been dogged by resistance from Arland",
 * "Advocates like Arland argue", "following similar assurances from Arland"?
 */
export function impliesTopic(doc: Doc, sentence: Sentence, { noun, entry }: Holding): boolean {
  const { positionWords } = doc.language.stances;
  if (entry.holds.has('is') && noun - sentence.firstToken <= HEADING) return true;
  if (positionWords.similar.has(doc.tokens[noun - 1]?.norm ?? '')) return true;
  const opener = behindOpening(doc, sentence);
  return opener < noun && positionWords.goesBack.has((doc.tokens[opener] as Token).norm);
}
