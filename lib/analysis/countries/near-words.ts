import { ambiguousNames, type NameSense } from '../../knowledge/ambiguous-names';
import type { Doc, Token } from '../doc';
import { WordNumbers } from '../text/word-numbers';

const known = new WeakMap<NameSense, ReadonlySet<string>>();

/** The words that speak for a sense of an ambiguous name where they stand near it. */
export function nearOf(sense: NameSense): ReadonlySet<string> {
  let words = known.get(sense);
  if (!words) known.set(sense, (words = new Set(sense.near.split(' '))));
  return words;
}

let ofAny: ReadonlySet<string> | null = null;

const isNear = new WordNumbers(({ norm }) => {
  ofAny ??= new Set(ambiguousNames.flatMap(({ senses }) => senses.flatMap((sense) => [...nearOf(sense)])));
  return ofAny.has(norm) ? 1 : 0;
});

/** False for a token that speaks for no sense of any name. */
export const mayBeNear = (doc: Doc, token: number): boolean => isNear.at(doc, token) === 1;

/** The folded words of a text that speak for any sense of any name. */
export function nearWordsIn(doc: Doc): Set<string> {
  const words = new Set<string>();
  for (let at = 0; at < doc.tokens.length; at++) if (mayBeNear(doc, at)) words.add((doc.tokens[at] as Token).norm);
  return words;
}
