import type { CountryCode, Mention } from '../../../types/analysis';
import type { Doc, Token } from '../../doc';
import { lastStartingAt } from '../../doc';

/** A word as the model of wording knows it, and the token that it is. */
export type MaskedWord = { readonly word: string; readonly at: number };

/** What stands for the country itself, for others, for names and for numbers: who it is tells no side. */
const ITSELF = '<j>';
const OTHER = '<c>';
const NAME = '<n>';
const NUMBER = '<d>';

/** Endings that are cut, longest first, where so many letters are left. */
const ENDINGS = ['ings', 'ing', 'ied', 'ies', 'ed', 'es', 's', 'ly'] as const;
const LEFT = 3;

/** The words of tokens [first, end), without names, numbers and endings; a name of several words counts once. */
export function maskedWords(
  doc: Doc,
  mentions: readonly Mention[],
  { first, end }: { readonly first: number; readonly end: number },
  country: CountryCode,
): readonly MaskedWord[] {
  const words: MaskedWord[] = [];
  for (let at = first; at < end; at++) {
    const word = maskOf(doc, mentions, at, country) ?? stemOf((doc.tokens[at] as Token).norm);
    if (word.startsWith('<') && words.at(-1)?.word === word) continue;
    words.push({ word, at });
  }
  return words;
}

/** What stands for a token that is a name or a number; null for any other word. */
export function maskOf(doc: Doc, mentions: readonly Mention[], at: number, country: CountryCode): string | null {
  const { start, end, text, isWord } = doc.tokens[at] as Token;
  const mention = mentions[lastStartingAt(mentions, end - 1)];
  if (mention && mention.end > start) return mention.country === country ? ITSELF : OTHER;
  if (/\d/.test(text)) return NUMBER;
  return isWord && doc.tokens[at - 1]?.isWord === true && /^[A-Z]/.test(text) ? NAME : null;
}

/** A word without its ending, roughly: "warned", "warning" and "warns" are one. */
export function stemOf(norm: string): string {
  const ending = ENDINGS.find((each) => norm.endsWith(each) && norm.length - each.length >= LEFT);
  return ending === undefined ? norm : norm.slice(0, -ending.length);
}

/** What the model knows words by: each one, and with `withPairs` each two neighbours, once. */
export function featuresOf(words: readonly MaskedWord[], withPairs: boolean): ReadonlyMap<string, number> {
  const features = new Map<string, number>();
  let before: MaskedWord | null = null;
  for (const { word, at } of words) {
    if (!features.has(word)) features.set(word, at);
    const pair = `${before?.word ?? ''} ${word}`;
    if (withPairs && before !== null && !features.has(pair)) features.set(pair, before.at);
    before = { word, at };
  }
  return features;
}
