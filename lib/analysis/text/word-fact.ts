import type { Language } from '../../language/types';
import type { Token } from '../doc';

/** What a fact may be read from: all that the tokens of one word share. */
export type Word = Pick<Token, 'text' | 'norm' | 'isWord' | 'isCapitalized' | 'facts'>;

let facts = 0;

/**
 * Looks a word up once instead of once a token: the answer is kept with the word, which all its tokens share, and goes
 * when the word does. It may depend on nothing but the word. Made once for a table and kept.
 */
export function wordFact<T extends NonNullable<unknown> | null>(read: (word: Word) => T): (word: Word) => T {
  const at = facts++;
  return (word) => {
    const known = word.facts[at] as T | undefined;
    if (known !== undefined) return known;
    const answer = read(word);
    word.facts[at] = answer;
    return answer;
  };
}

/** The same, for what depends on the language too. */
export function languageFact<T extends NonNullable<unknown> | null>(
  read: (word: Word, language: Language) => T,
): (language: Language) => (word: Word) => T {
  const byLanguage = new Map<Language, (word: Word) => T>();
  return (language) => {
    let fact = byLanguage.get(language);
    if (fact === undefined) byLanguage.set(language, (fact = wordFact((word) => read(word, language))));
    return fact;
  };
}
