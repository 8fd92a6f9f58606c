import type { StanceRule } from '../../../language/stance-types';
import type { Doc, Token } from '../../doc';
import { wordFact, type Word } from '../../text/word-fact';
import type { PatternMatch } from '../patterns/patterns';
import { byLanguage } from '../../text/by-language';
import { governorOf, type Made } from './nominal-governors';

type Entry = { readonly makes: Made; readonly behind: ReadonlySet<string> | null };

/** The governors of a language, compiled on first use. */
const governorsOf = byLanguage(({ stances }): ((word: Word) => readonly Entry[] | null) => {
  const entries = new Map<string, Entry[]>();
  const split = (list: string) => list.split(/[\s|]+/);
  for (const { makes, words, behind } of stances.governors) {
    const entry = { makes, behind: behind === undefined ? null : new Set(split(behind)) };
    for (const word of split(words)) entries.set(word, [...(entries.get(word) ?? []), entry]);
  }
  return wordFact(({ norm }) => entries.get(norm) ?? null);
});

/** Words between what leads on and the verb: "for the third time in a year", "in the end". */
const REACH = 9;

/**
 * What the words before a match make of it: "decided not to sign", "is considering signing", "refused for the third time
 * to sign"; null where nothing leads on to it. Looks at no more than `REACH` words, and at no word but of an infinitive
 * or an -ing form.
 */
export function madeBy(doc: Doc, from: number, { first }: Pick<PatternMatch<StanceRule>, 'first'>): Made | null {
  const told = governorOf(doc, from, first);
  if (told) return told.makes;
  const { tokens } = doc;
  const verb = tokens[first] as Token;
  let at = first - 1;
  if (verb.norm !== 'to') {
    if (tokens[at]?.norm === 'to' && !verb.norm.endsWith('ing')) at--;
    else if (!verb.norm.endsWith('ing')) return null;
  }
  // "the first to sign", "the first state in Asia to sign"
  if (verb.norm === 'to' || tokens[first - 1]?.norm === 'to') if (isFirst(doc, from, at)) return 'settled';
  if (tokens[at]?.norm === 'to') at--;
  const lookup = governorsOf(doc.language);
  const small = doc.language.functionWords;
  for (let steps = 0; at >= from && steps < REACH; at--, steps++) {
    const token = tokens[at] as Token;
    const entry = lookup(token)?.find(({ behind }) => behind === null || behind.has(tokens[at - 1]?.norm ?? ''));
    // "was used to fund it"
    if (entry && !(token.norm === 'used' && doc.language.stances.signalWords.passive.has(tokens[at - 1]?.norm ?? '')))
      return isSupposed(doc, at, entry) ? null : entry.makes;
    const isPassed =
      small.times.has(token.norm) ||
      small.adverbs.has(token.norm) ||
      /ly$|^not$/.test(token.norm) ||
      doc.language.stances.signalWords.opensInsert.test(token.norm) ||
      doc.language.stances.signalWords.inserted.has(token.norm) ||
      (token.norm === 'to' && isNumber(tokens[at + 1]));
    if (!token.isWord || !isPassed) return null;
  }
  return null;
}

/** "would consider joining if": a yes with a condition. */
const isSupposed = ({ tokens, language }: Doc, at: number, { makes }: Entry): boolean =>
  makes === 'weighed' && language.stances.signalWords.openHelpers.has(tokens[at - 1]?.norm ?? '');

/** "by 231 to 198" */
const isNumber = (token: Token | undefined): boolean => /^\d/.test(token?.norm ?? '');
const RANKED = 6;

/** "was the first in Asia to": the words before "to", from "the first" on. */
function isFirst({ tokens, language }: Doc, from: number, end: number): boolean {
  for (let at = end; at > Math.max(from, end - RANKED); at--) {
    const { norm, isWord } = tokens[at] as Token;
    if (!isWord) return false;
    if (language.stances.signalWords.ranks.has(norm) && tokens[at + 1]?.norm !== 'time')
      return tokens[at - 1]?.norm === 'the' || tokens[at - 2]?.norm === 'the';
  }
  return false;
}
