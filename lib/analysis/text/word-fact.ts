import type { Language } from '../../language/types';
import { byLanguage } from './by-language';
import { firstKept, whenLetGo, type Word } from './vocabulary';

export type { Word } from './vocabulary';

/**
 * Looks a word up once instead of once a token: the answer is kept under the number that all tokens of the word share,
 * and goes when the word does. It may depend on nothing but the word. Made once for a table and kept.
 */
export function wordFact<T extends NonNullable<unknown> | null>(read: (word: Word) => T): (word: Word) => T {
  const answers: (T | undefined)[] = [];
  whenLetGo(() => {
    answers.length = 0;
  });
  return (word) => {
    const at = word.id - firstKept();
    if (at < 0) return read(word);
    // a look behind the end of a list costs the runtime much more than one within
    const known = at < answers.length ? answers[at] : undefined;
    if (known !== undefined) return known;
    while (answers.length <= at) answers.push(undefined);
    const answer = read(word);
    answers[at] = answer;
    return answer;
  };
}

/** The same, for what depends on the language too. */
export function languageFact<T extends NonNullable<unknown> | null>(
  read: (word: Word, language: Language) => T,
): (language: Language) => (word: Word) => T {
  return byLanguage((language) => wordFact((word) => read(word, language)));
}
