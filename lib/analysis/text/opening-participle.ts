import type { Language } from '../../language/types';
import type { Token } from '../doc';

/**
 * "Visiting Nordia, the minister said": does the word at `first`, with which a sentence begins, lead to a name up to `end` that does
 * nothing itself? Not "Neighbouring Nordia, which said".
 */
export function opensParticiple(
  { tokens, language }: { readonly tokens: readonly Token[]; readonly language: Language },
  first: number,
  end: number,
): boolean {
  const next = tokens[end + 1]?.norm ?? '';
  const norm = tokens[first]?.norm ?? '';
  return (
    end > first + 1 &&
    norm.length > ING &&
    norm.endsWith('ing') &&
    tokens[end]?.text === ',' &&
    !language.functionWords.relatives.has(next)
  );
}

/** Letters of "king", which is no participle. */
const ING = 4;
