import type { Language } from '../../language/types';
import type { Doc, Token } from '../doc';
import { byLanguage } from './by-language';
import { firstKept, keptCount, whenLetGo, type Word } from './vocabulary';

const FEWEST = 1 << 12;
const UNREAD = -0x80000000;

/** The tokens of a text, and the numbers of their words. */
export type ReadWords = Pick<Doc, 'tokens' | 'words'>;

/**
 * Like `wordFact` for a whole number, which may be anything but −2³¹. Side by side in one array the answers of all words
 * take a few kilobytes, which stay at hand while a text is read. Made once for a table and kept.
 */
export class WordNumbers {
  private numbers = new Int32Array(FEWEST).fill(UNREAD);
  private isEmpty = true;

  constructor(private readonly read: (word: Word) => number) {
    whenLetGo(() => {
      this.forget();
    });
  }

  /** The number of a word. */
  of(word: Word): number {
    const at = word.id - firstKept();
    if (at < 0) return this.read(word);
    if (at >= this.numbers.length) this.makeRoom(at);
    const known = this.numbers[at] as number;
    return known === UNREAD ? this.readAt(word, at) : known;
  }

  /** The number of a token's word; like `of`, without a look at the token. */
  at({ tokens, words }: ReadWords, token: number): number {
    const place = (words[token] as number) - firstKept();
    const known = place < 0 || place >= this.numbers.length ? UNREAD : (this.numbers[place] as number);
    return known === UNREAD ? this.of(tokens[token] as Token) : known;
  }

  /** Writes the numbers of all tokens into `into`. */
  over({ tokens, words }: ReadWords, into: Int32Array): Int32Array {
    if (this.numbers.length < keptCount()) this.makeRoom(keptCount());
    const { numbers } = this;
    const first = firstKept();
    for (let at = 0; at < words.length; at++) {
      const place = (words[at] as number) - first;
      const known = place < 0 ? UNREAD : (numbers[place] as number);
      into[at] = known === UNREAD ? this.of(tokens[at] as Token) : known;
    }
    return into;
  }

  /** Lets all answers go, where what they were read from has grown. */
  forget(): void {
    if (this.isEmpty) return;
    this.numbers = new Int32Array(FEWEST).fill(UNREAD);
    this.isEmpty = true;
  }

  private readAt(word: Word, at: number): number {
    const number = this.read(word);
    this.numbers[at] = number;
    this.isEmpty = false;
    return number;
  }

  private makeRoom(at: number): void {
    const longer = new Int32Array(2 * at).fill(UNREAD);
    longer.set(this.numbers);
    this.numbers = longer;
  }
}

/** The same, for what depends on the language too. */
export const languageNumbers = (
  read: (word: Word, language: Language) => number,
): ((language: Language) => WordNumbers) => byLanguage((language) => new WordNumbers((word) => read(word, language)));

/** 1 for a word of which a look-up knows something, 0 for any other: most words of a text need not be looked up. */
export const knownTo = (
  lookup: (language: Language) => (word: Word) => unknown,
): ((language: Language) => WordNumbers) =>
  languageNumbers((word, language) => (lookup(language)(word) === null ? 0 : 1));

/**
 * The numbers of all words of a document, by token; good until another document is asked for, since one is read to its end
 * before the next. They are kept in the same place for every document: to make an array costs as much as to fill it.
 */
export function textNumbers(read: (word: Word, language: Language) => number): (doc: Doc) => Int32Array {
  const numbersIn = languageNumbers(read);
  let last: Doc | null = null;
  let numbers = new Int32Array(FEWEST);
  return (doc) => {
    if (last === doc) return numbers;
    if (numbers.length < doc.tokens.length) numbers = new Int32Array(2 * doc.tokens.length);
    last = doc;
    return numbersIn(doc.language).over(doc, numbers);
  };
}
