import type { Token } from '../doc';
import { DIGIT, isLetter, kindAt, LETTER, runEnd, sizeAt, SPACE, type Units } from './character-kinds';
import { numberOf, twice, wordOf, type Word } from './vocabulary';
import type { ReadWords } from './word-numbers';

const STRAIGHT = 0x27;
const CURLY = 0x2019;
const STOP = 0x2e;
const COMMA = 0x2c;
const BLANK = 0x20;

/** Units of the text that is being read; kept, since every text needs as much. */
let units = new Uint16Array(1 << 14);

function unitsOf(text: string): Units {
  const { length } = text;
  if (units.length <= length) units = new Uint16Array(length + 1);
  const into = units; // a variable of the module would be looked up anew for each unit
  // the method is named, since the runtime would look it up for each unit where it has met strings of many kinds
  for (let at = 0; at < length; at++) into[at] = String.prototype.charCodeAt.call(text, at);
  into[length] = BLANK;
  return { units: into, length };
}

/** A token that keeps no more than where it stands: all else it shares with every token of its word. */
class Occurrence implements Token {
  constructor(
    readonly start: number,
    readonly end: number,
    private readonly word: Word,
  ) {}

  get text(): string {
    return this.word.text;
  }

  get norm(): string {
    return this.word.norm;
  }

  get isWord(): boolean {
    return this.word.isWord;
  }

  get isCapitalized(): boolean {
    return this.word.isCapitalized;
  }

  get id(): number {
    return this.word.id;
  }
}

/** Numbers of the words of the text that is being read; kept like its units. */
let numbers = new Int32Array(1 << 12);

/**
 * Splits text into words with inner apostrophes and closing digits ("Kosovo’s", "G20"), numbers ("1,200.5"), else one
 * sign each, in order. Linear; never throws.
 */
export const tokenize = (written: string): readonly Token[] => readTokens(written).tokens;

/** The same, with the numbers of the words. */
export function readTokens(written: string): ReadWords {
  const text = unitsOf(written);
  const tokens: Token[] = [];
  for (let start = 0; start < text.length;) {
    const kind = kindAt(text, start);
    if (kind === SPACE) {
      start++;
      continue;
    }
    const end =
      kind === LETTER ? wordEnd(text, start) : kind === DIGIT ? numberEnd(text, start) : start + sizeAt(text, start);
    const number = numberOf(written, text.units, start, end);
    if (tokens.length === numbers.length) numbers = twice(numbers);
    numbers[tokens.length] = number;
    tokens.push(new Occurrence(start, end, wordOf(number)));
    start = end;
  }
  return { tokens, words: numbers.slice(0, tokens.length) };
}

/** Letters, with apostrophes between them, and digits that nothing follows: "Kosovo’s", "G20". */
function wordEnd(text: Units, start: number): number {
  let end = runEnd(text, start, LETTER);
  for (let mark = text.units[end]; mark === STRAIGHT || mark === CURLY; mark = text.units[end]) {
    const next = runEnd(text, end + 1, LETTER);
    if (next === end + 1) break;
    end = next;
  }
  if (kindAt(text, end) !== DIGIT) return end;
  const digits = runEnd(text, end, DIGIT);
  return isLetter(text, digits) ? end : digits;
}

/** "1,200.5" */
function numberEnd(text: Units, start: number): number {
  let end = runEnd(text, start, DIGIT);
  for (let mark = text.units[end]; mark === STOP || mark === COMMA; mark = text.units[end]) {
    const next = runEnd(text, end + 1, DIGIT);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}
