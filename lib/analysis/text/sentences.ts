import type { Language } from '../../language/types';
import type { Block } from '../../types/article';
import { lastStartingAt, type Sentence, type Token } from '../doc';
import { endsSentence, type Place } from './stops';
import { markersIn } from './enumerations';
import { splitBits, TERMINATOR, WORD } from './split-bits';
import type { ReadWords } from './word-numbers';

/**
 * Tokens of the longest sentence. What runs on beyond is no prose but a list or a table without stops; cut in pieces it
 * keeps every stage that looks back and forth within a sentence linear in the text.
 */
const LONGEST = 300;

/** Splits each block into sentences; a block without a stop is one, unless it runs on. Linear in the tokens. */
export function splitSentences(
  text: string,
  blocks: readonly Block[],
  read: ReadWords,
  language: Language,
): Sentence[] {
  const { tokens } = read;
  const bits = splitBits(read);
  const sentences: Sentence[] = [];
  let block = 0;
  let first = 0;
  const closeWithin = (next: number) => {
    if (next > first && hasWord(bits, first, next))
      sentences.push({
        index: sentences.length,
        block,
        start: (tokens[first] as Token).start,
        end: (tokens[next - 1] as Token).end,
        firstToken: first,
        endToken: next,
      });
    else if (next > first) extendLast(sentences, block, tokens, next);
    first = next;
  };
  const close = (next: number) => {
    while (next - first > LONGEST) closeWithin(breakWithin(tokens, first));
    closeWithin(next);
  };
  for (let index = 0; block < blocks.length; block++) {
    const { start, end: endOfBlock } = blocks[block] as Block;
    while (index < tokens.length && (tokens[index] as Token).start < start) index++;
    first = index;
    const end = firstFrom(tokens, index, endOfBlock);
    const markers = markersIn(tokens, bits, index, end);
    for (; index < end; index++) {
      if (markers?.has(index)) close(index);
      if (!((bits[index] as number) & TERMINATOR)) continue;
      const place: Place = { text, tokens, first, end, at: index, language, markers };
      const next = endsSentence(place);
      if (next < 0) continue;
      close(next);
      index = next - 1;
    }
    close(end);
  }
  return sentences;
}

/** The first token from `from` on that does not start before an offset; their number where none does. */
const firstFrom = (tokens: readonly Token[], from: number, offset: number): number =>
  Math.max(from, lastStartingAt(tokens, offset - 1) + 1);

function hasWord(bits: Int32Array, first: number, end: number): boolean {
  for (let index = first; index < end; index++) if ((bits[index] as number) & WORD) return true;
  return false;
}

/** Where a sentence that runs on is cut: after the last mark of its first 300 tokens, in their second half, else at 300. */
function breakWithin(tokens: readonly Token[], first: number): number {
  for (let index = first + LONGEST; index > first + LONGEST / 2; index--)
    if (/^[,;:·•|]$/.test((tokens[index - 1] as Token).text)) return index;
  return first + LONGEST;
}

/** Marks without a word belong to the sentence before them. */
function extendLast(sentences: Sentence[], block: number, tokens: readonly Token[], end: number): void {
  const last = sentences.at(-1);
  if (!last || last.block !== block) return;
  const { index, start, firstToken } = last;
  // field by field, so that all sentences have one shape: nothing is asked for as often as their tokens
  sentences[index] = { index, block, start, end: (tokens[end - 1] as Token).end, firstToken, endToken: end };
}
