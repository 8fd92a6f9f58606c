import type { Language } from '../../language/types';
import type { Block } from '../../types/article';
import type { Sentence, Token } from '../doc';
import { endsSentence, type Place } from './stops';
import { markersIn } from './enumerations';

/** Splits each block into sentences; a block without a stop is one. Linear in the tokens. */
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
    const close = (next: number) => {
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

/** Marks without a word belong to the sentence before them. */
function extendLast(sentences: Sentence[], block: number, tokens: readonly Token[], end: number): void {
  const last = sentences.at(-1);
  if (!last || last.block !== block) return;
  sentences[sentences.length - 1] = { ...last, end: (tokens[end - 1] as Token).end, endToken: end };
}
