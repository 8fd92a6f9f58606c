import type { Language } from '../../language/types';
import { firstKept, whenLetGo, type Word } from './vocabulary';

const FEWEST = 1 << 12;
const UNREAD = -0x80000000;

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
export function languageNumbers(read: (word: Word, language: Language) => number): (language: Language) => WordNumbers {
  const byLanguage = new Map<Language, WordNumbers>();
  return (language) => {
    let numbers = byLanguage.get(language);
    if (numbers === undefined) byLanguage.set(language, (numbers = new WordNumbers((word) => read(word, language))));
    return numbers;
  };
}
