import type { PositionNoun, StanceRule } from '../../../language/stance-types';
import type { CountryCode } from '../../../types/analysis';
import type { Doc, Sentence } from '../../doc';
import { wordFact, type Word } from '../../text/word-fact';
import type { Actor } from '../actors/actors';
import { byLanguage } from '../../text/by-language';
import { knownTo } from '../../text/word-numbers';

/** A noun of the language's list, with the rule that its signals tell as theirs. */
export type NounEntry = { readonly rule: StanceRule; readonly holds: ReadonlySet<PositionNoun['holds'][number]> };

/** A position noun where a text has it: the token `noun` of a sentence, and the actors of that sentence in their order. */
export type NounOccurrence = {
  readonly doc: Doc;
  readonly sentence: Sentence;
  readonly noun: number;
  readonly entry: NounEntry;
  readonly actors: readonly Actor[];
};

/** A position that a noun tells: tokens [first, end) from the noun or its owner on to the other of them. */
export type Holding = {
  readonly entry: NounEntry;
  readonly noun: number;
  /** Where the words for whose it is begin behind the noun: what stands between is its object. Past the sentence where none do. */
  readonly from: number;
  readonly first: number;
  readonly end: number;
  readonly countries: readonly CountryCode[];
};

/** Looks a word up among the language's position nouns; null where it is none. */
type Lookup = (word: Word) => NounEntry | null;

/** The position nouns of a language, compiled on first use. */
export const nounsOf = byLanguage(({ stances }): Lookup => {
  const words = new Map<string, NounEntry>();
  for (const { id, stance, strength, because, holds, nouns } of stances.nouns) {
    const rule = {
      id,
      stance,
      strength,
      because,
      ...(stance === 'supports' ? { topic: 'needed' as const } : {}),
      patterns: [],
      examples: [],
      counterexamples: [],
    };
    const entry = { rule, holds: new Set(holds) };
    for (const noun of nouns.split(/\s+/)) words.set(noun, entry);
  }
  return wordFact(({ norm }) => words.get(norm) ?? null);
});

/** 1 for such a noun. */
export const nounNumbers = knownTo(nounsOf);
