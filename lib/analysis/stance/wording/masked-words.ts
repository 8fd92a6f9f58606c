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

/** What stands between countries that are listed. */
const LINKS: ReadonlySet<string> = new Set([',', 'and']);

/** Endings that are cut, longest first, where so many letters are left. */
const ENDINGS = ['ings', 'ing', 'ied', 'ies', 'ed', 'es', 's', 'ly'] as const;
const LEFT = 3;

/**
 * The words of tokens [first, end), without names, numbers and endings; a name of several words counts once, as do countries
 * that are listed ("Norland, Suderland and Estland").
 */
export function maskedWords(
  doc: Doc,
  mentions: readonly Mention[],
  { first, end }: { readonly first: number; readonly end: number },
  countries: readonly CountryCode[],
): readonly MaskedWord[] {
  const words: MaskedWord[] = [];
  for (let at = first; at < end; at++) {
    const word = maskOf(doc, mentions, at, countries) ?? stemOf((doc.tokens[at] as Token).norm);
    if (word === ITSELF && countries.length > 1) {
      while (words.length > 1 && isLink(words)) words.pop();
    }
    if (word.startsWith('<') && words.at(-1)?.word === word) continue;
    words.push({ word, at });
  }
  return words;
}

/** Whether words end with a country of the list and what leads to the next one. */
const isLink = (words: readonly MaskedWord[]): boolean =>
  LINKS.has(words.at(-1)?.word ?? '') && words.slice(-3, -1).some(({ word }) => word === ITSELF);

/** What stands for a token that is a name or a number; null for any other word. */
export function maskOf(
  doc: Doc,
  mentions: readonly Mention[],
  at: number,
  countries: readonly CountryCode[],
): string | null {
  const { start, end, text, isWord } = doc.tokens[at] as Token;
  const mention = mentions[lastStartingAt(mentions, end - 1)];
  if (mention && mention.end > start) return countries.includes(mention.country) ? ITSELF : OTHER;
  if (/\d/.test(text)) return NUMBER;
  return isWord && doc.tokens[at - 1]?.isWord === true && /^[A-Z]/.test(text) ? NAME : null;
}

/** A word without its ending, roughly: "warned", "warning" and "warns" are one. */
export function stemOf(norm: string): string {
  const ending = ENDINGS.find((each) => norm.endsWith(each) && norm.length - each.length >= LEFT);
  return ending === undefined ? norm : norm.slice(0, -ending.length);
}

/** What the model knows words by: each one, and each two neighbours, once; with the token where it stands first. */
export function featuresOf(words: readonly MaskedWord[]): ReadonlyMap<string, number> {
  const features = new Map<string, number>();
  let before: MaskedWord | null = null;
  for (const { word, at } of words) {
    if (!features.has(word)) features.set(word, at);
    const pair = `${before?.word ?? ''} ${word}`;
    if (before !== null && !features.has(pair)) features.set(pair, before.at);
    before = { word, at };
  }
  return features;
}
