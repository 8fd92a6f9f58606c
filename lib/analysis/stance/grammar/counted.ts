import type { CountryCode } from '../../../types/analysis';
import type { Doc, Sentence, Token } from '../../doc';
import type { Actor } from '../actors/actors';
import { GROUPS, listAt } from './lists';

/** Nouns for several states, of which a list says who they are. */
const COUNTED = new Set([...GROUPS, 'those', 'ones', 'few']);

/** "One country that has rejected it is Arland", "the only state opposing it". */
const ONE = /^(?:country|nation|state|government|member|neighbour|neighbor|ally|power)$/;
const COUNTS = /^(?:one|another|only|first|other|third|fourth|latest|last)$/;

const isCounted = (doc: Doc, at: number): boolean => {
  const { norm } = doc.tokens[at] as Token;
  return COUNTED.has(norm) || (ONE.test(norm) && COUNTS.test(doc.tokens[at - 1]?.norm ?? ''));
};

/** Words between such a noun and the verb that says who they are. */
const REACH = 18;

/**
 * "The seven countries voting against it were Arland, Port Vale and …": whoever the list names does what the words before
 * say. Empty where tokens [first, end) stand in no such sentence.
 */
export function countedBehind(
  doc: Doc,
  { firstToken, endToken }: Sentence,
  actors: readonly Actor[],
  { first, end }: { readonly first: number; readonly end: number },
): readonly CountryCode[] {
  let noun = first - 1;
  while (noun >= Math.max(firstToken, first - 4) && !isCounted(doc, noun)) noun--;
  if (noun < Math.max(firstToken, first - 4)) return [];
  for (let at = end; at < Math.min(endToken, end + REACH); at++) {
    const { norm, isWord, text } = doc.tokens[at] as Token;
    if (!isWord && /^[,;:—]$/.test(text)) return [];
    if (!/^(?:were|are|was|is)$/.test(norm)) continue;
    const list = actors.find((actor) => actor.first > at && actor.first <= at + 2);
    return !list || /^(?:in|from|with|by)$/.test(doc.tokens[at + 1]?.norm ?? '') ? [] : listAt(doc, list.first, actors);
  }
  return [];
}
