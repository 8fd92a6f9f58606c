import type { Doc, Token } from '../../doc';
import type { EventEntry } from './lexicon';

/** What somebody proposes, asks for or negotiates: whoever blocks it says no to it. */
const PROPOSED = new Set(
  `accession membership entry bid bids deal agreement accord treaty pact resolution resolutions call calls proposal proposals vote
  plan plans talks request requests application applications motion statement communique draft text measure measures merger takeover
  appointment enlargement aid loan package bill reform recognition consensus adoption declaration initiative`.split(
    /\s+/,
  ),
);

/** Words from the verb to the noun that heads its object. */
const HEAD = 6;

/** "blocks the entry of Arland", "blocked a deal": a no to what others want, where "blocks the road" is a deed of its own. */
export function blocksProposal({ tokens, language }: Doc, { lemma }: EventEntry, at: number): boolean {
  if (lemma !== 'block') return false;
  for (let noun = at + 1; noun <= at + HEAD; noun++) {
    const token: Token | undefined = tokens[noun];
    if (!token || (!token.isWord && !/^["“”'‘’-]$/.test(token.text))) return false;
    if (PROPOSED.has(token.norm)) return true;
    if (language.functionWords.prepositions.has(token.norm)) return false;
  }
  return false;
}
