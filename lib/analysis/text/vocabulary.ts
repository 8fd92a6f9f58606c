import type { Token } from '../doc';
import { fold } from './fold';

/** What the tokens of one word share. */
export type Word = Omit<Token, 'start' | 'end'>;

const WORD = /^[\p{L}\p{N}]/u;
/** "Tarvo", and "eBay". */
const CAPITAL = /^(?:\p{Lu}|[ei]\p{Lu}\p{Ll})/u;

/** Words kept from one text to the next; when there are more, the next text begins anew. */
const MOST_WORDS = 60_000;
const FEWEST_SLOTS = 1 << 12;
/** Slots that are tried for a word. A text made up so that its words share their slots costs no more than any other. */
const MOST_TRIES = 8;

let words: Word[] = [];
/** By hash a word's place in `words` plus one; a power of two long, at most half full. */
let slots = new Int32Array(FEWEST_SLOTS);
/** By place of a word: its hash, and where its units end in `letters`, which holds those of all words on end. */
let hashes = new Int32Array(FEWEST_SLOTS / 2);
let ends = new Int32Array(FEWEST_SLOTS / 2);
let letters = new Uint16Array(FEWEST_SLOTS);
/** Places of the words that found no slot. */
let others = new Map<string, number>();
/** Number of the first word kept. Numbers are never given twice, so that no look-up takes a word for one let go. */
let firstNumber = 0;
const listeners: (() => void)[] = [];

/** Number of the first word that is kept now; those below are let go. */
export const firstKept = (): number => firstNumber;

/** How many words are kept now. */
export const keptCount = (): number => words.length;

/** Calls back when all words are let go. */
export function whenLetGo(listener: () => void): void {
  listeners.push(listener);
}

/** Lets all words go where they are too many; to be called between two texts. */
export function letGoOfMany(): void {
  if (words.length < MOST_WORDS) return;
  firstNumber += words.length;
  words = [];
  slots = new Int32Array(FEWEST_SLOTS);
  hashes = new Int32Array(FEWEST_SLOTS / 2);
  ends = new Int32Array(FEWEST_SLOTS / 2);
  letters = new Uint16Array(FEWEST_SLOTS);
  others = new Map();
  for (const listener of listeners) listener();
}

/** The word of a number that is kept: one object for all its tokens. */
export const wordOf = (number: number): Word => words[number - firstNumber] as Word;

/** The number of the word that `units` hold in [start, end), which are those of `text`. */
export function numberOf(text: string, units: Uint16Array, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ (units[at] as number), 0x01000193) ^ (hash >>> 13);
  const mask = slots.length - 1;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const at = (slots[(hash + tries) & mask] as number) - 1;
    if (at < 0) break;
    if (hashes[at] === hash && isSame(at, units, start, end)) return firstNumber + at;
  }
  const written = text.slice(start, end);
  return firstNumber + (others.get(written) ?? addWord(written, hash));
}

function isSame(at: number, units: Uint16Array, start: number, end: number): boolean {
  const kept = letters; // a variable of the module would be looked up anew for each unit
  const from = at === 0 ? 0 : (ends[at - 1] as number);
  if ((ends[at] as number) - from !== end - start) return false;
  for (let step = end - start - 1; step >= 0; step--) if (kept[from + step] !== units[start + step]) return false;
  return true;
}

/** Keeps a new word, and returns its place. */
function addWord(text: string, hash: number): number {
  const at = words.length;
  if (at === hashes.length) makeRoom();
  words.push({
    text: interned(text),
    norm: interned(fold(text)),
    isWord: WORD.test(text),
    isCapitalized: CAPITAL.test(text),
    id: firstNumber + at,
  });
  hashes[at] = hash;
  keepLetters(text, at);
  place(at);
  return at;
}

/**
 * The same text as the one string that the runtime keeps of it for names of properties: to compare two such strings, or to
 * look one up, takes no look at their letters.
 */
const interned = (text: string): string => Object.keys({ [text]: 0 })[0] as string;

function keepLetters(text: string, at: number): void {
  const from = ends[at - 1] ?? 0;
  const end = from + text.length;
  if (end > letters.length) {
    const longer = new Uint16Array(end * 2);
    longer.set(letters);
    letters = longer;
  }
  for (let step = 0; step < text.length; step++) letters[from + step] = text.charCodeAt(step);
  ends[at] = end;
}

/** Enters a word in the first slot that is free for it. */
function place(at: number): void {
  const hash = hashes[at] as number;
  const mask = slots.length - 1;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const slot = (hash + tries) & mask;
    if (slots[slot] !== 0) continue;
    slots[slot] = at + 1;
    return;
  }
  others.set((words[at] as Word).text, at);
}

function makeRoom(): void {
  hashes = twice(hashes);
  ends = twice(ends);
  slots = new Int32Array(slots.length * 2);
  others = new Map();
  for (let at = 0; at < words.length; at++) place(at);
}

/** The same numbers, with room for as many more. */
export function twice(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(numbers.length * 2);
  longer.set(numbers);
  return longer;
}
