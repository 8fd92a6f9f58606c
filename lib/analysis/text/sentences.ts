import type { Language } from '../../language/types';
import type { Block } from '../../types/article';
import type { Sentence, Token } from '../doc';
import { endsSentence, type Place } from './stops';
import { markersIn } from './enumerations';

/**
 * Tokens of the longest sentence. What runs on beyond is no prose but a list or a table without stops; cut in pieces it
 * keeps every stage that looks back and forth within a sentence linear in the text.
 */
const LONGEST = 300;

/** Splits each block into sentences; a block without a stop is one, unless it runs on. Linear in the tokens. */
export function splitSentences(
  text: string,
  blocks: readonly Block[],
  tokens: readonly Token[],
  language: Language,
): Sentence[] {
  const sentences: Sentence[] = [];
  let index = 0;
  blocks.forEach((block, blockIndex) => {
    while (index < tokens.length && (tokens[index] as Token).start < block.start) index++;
    const firstOfBlock = index;
    let end = index;
    while (end < tokens.length && (tokens[end] as Token).start < block.end) end++;
    let first = index;
    const closeWithin = (next: number) => {
      if (next > first && hasWord(tokens, first, next))
        sentences.push({
          index: sentences.length,
          block: blockIndex,
          start: (tokens[first] as Token).start,
          end: (tokens[next - 1] as Token).end,
          firstToken: first,
          endToken: next,
        });
      else if (next > first) extendLast(sentences, blockIndex, tokens, next);
      first = next;
    };
    const close = (next: number) => {
      while (next - first > LONGEST) closeWithin(breakWithin(tokens, first));
      closeWithin(next);
    };
    const markers = markersIn(tokens, firstOfBlock, end);
    for (; index < end; index++) {
      if (markers?.has(index)) close(index);
      const { isWord, text: mark } = tokens[index] as Token;
      if (isWord || !TERMINATORS.has(mark)) continue;
      const place: Place = { text, tokens, first, end, at: index, language, markers };
      const next = endsSentence(place);
      if (next < 0) continue;
      close(next);
      index = next - 1;
    }
    close(end);
  });
  return sentences;
}

const TERMINATORS = new Set(['.', '!', '?', '…', '．', '。', '！', '？', '؟', '।', '‽']);

function hasWord(tokens: readonly Token[], first: number, end: number): boolean {
  for (let index = first; index < end; index++) if ((tokens[index] as Token).isWord) return true;
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
  sentences[sentences.length - 1] = { ...last, end: (tokens[end - 1] as Token).end, endToken: end };
}
