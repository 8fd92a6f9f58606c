import type { Language } from '../../language/types';
import type { Block } from '../../types/article';
import type { Sentence, Token } from '../doc';

/** Splits each block into sentences. */
export function splitSentences(
  text: string,
  blocks: readonly Block[],
  tokens: readonly Token[],
  language: Language,
): Sentence[] {
  const sentences: Sentence[] = [];
  let token = 0;
  blocks.forEach((block, blockIndex) => {
    while (token < tokens.length && (tokens[token] as Token).start < block.start) token++;
    let first = token;
    const close = (end: number) => {
      if (end > first)
        sentences.push({
          index: sentences.length,
          block: blockIndex,
          start: (tokens[first] as Token).start,
          end: (tokens[end - 1] as Token).end,
          firstToken: first,
          endToken: end,
        });
      first = end;
    };
    for (; token < tokens.length && (tokens[token] as Token).start < block.end; token++) {
      const { text: mark } = tokens[token] as Token;
      if (mark !== '.' && mark !== '!' && mark !== '?') continue;
      const before = tokens[token - 1];
      if (mark === '.' && before && language.abbreviations.has(before.norm)) continue;
      while (/^[”"’')\]]$/.test(tokens[token + 1]?.text ?? '') && tokens[token + 1]?.start === tokens[token]?.end)
        token++;
      const next = tokens[token + 1];
      if (next && next.start > (tokens[token] as Token).end && !/^\p{Ll}/u.test(next.text)) close(token + 1);
    }
    close(token);
  });
  void text;
  return sentences;
}
