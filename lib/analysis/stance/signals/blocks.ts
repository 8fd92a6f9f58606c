import type { Doc, Token } from '../../doc';
import type { EventEntry } from './lexicon';

/** Words from the verb to the noun that heads its object. */
const HEAD = 6;

/** "blocks the entry of Arland", "blocked a deal": a no to what others want, where "blocks the road" is a deed of its own. */
export function blocksProposal({ tokens, language }: Doc, { lemma }: EventEntry, at: number): boolean {
  if (!language.stances.signalWords.blocks.has(lemma)) return false;
  for (let noun = at + 1; noun <= at + HEAD; noun++) {
    const token: Token | undefined = tokens[noun];
    if (!token || (!token.isWord && !/^["“”'‘’-]$/.test(token.text))) return false;
    if (language.stances.signalWords.proposed.has(token.norm)) return true;
    if (language.functionWords.prepositions.has(token.norm)) return false;
  }
  return false;
}
