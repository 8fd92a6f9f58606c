import type { Language } from '../../language/types';
import type { Token } from '../doc';

/** What a fact may be read from: all that the tokens of one word share. */
type Word = Pick<Token, 'text' | 'norm' | 'isWord' | 'isCapitalized'>;

let facts = 0;

/**
 * Looks a word up once instead of once a token: the answer is kept with the word, which all its tokens share, and goes
 * when the word does. It may depend on nothing but the word. Made once for a table and kept.
 */
export function wordFact<T extends NonNullable<unknown> | null>(read: (word: Word) => T): (token: Token) => T {
  const at = facts++;
  return (token) => {
    const known = token.facts[at] as T | undefined;
    if (known !== undefined) return known;
    const answer = read(token);
    token.facts[at] = answer;
    return answer;
  };
}

/** The same, for what depends on the language too. */
export function languageFact<T extends NonNullable<unknown> | null>(
  read: (word: Word, language: Language) => T,
): (language: Language) => (token: Token) => T {
  const byLanguage = new Map<Language, (token: Token) => T>();
  return (language) => {
    let fact = byLanguage.get(language);
    if (fact === undefined) byLanguage.set(language, (fact = wordFact((word) => read(word, language))));
    return fact;
  };
}
