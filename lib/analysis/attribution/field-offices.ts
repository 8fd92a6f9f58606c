import type { Mention } from '../../types/analysis';
import type { Doc, Token } from '../doc';
import type { Actor } from './actors';
import { stem } from './words';

/** "Arland's head of customs", "the Arlish civil aviation director", "head of state": who leads what a state does in one field. */
export function leadsField({ tokens, language }: Doc, { first, end, name }: Actor, words: readonly string[]): boolean {
  const { fieldHeads, portfolios, titleWords } = language.stances.offices;
  if (!words.some((word) => fieldHeads.has(word))) return false;
  let isField = false;
  for (let at = first; at < (name?.first ?? end); at++) {
    const { norm, isCapitalized } = tokens[at] as Token;
    const word = stem(norm);
    if (portfolios.has(word)) isField = true;
    else if (
      !isCapitalized &&
      !fieldHeads.has(word) &&
      !titleWords.has(word) &&
      !/^(?:of|for|its|government|’?s)$/.test(norm)
    )
      return false;
  }
  return isField || words.includes('government');
}

/** "Arland's representative", "the Arlish chief spokesman": a voice of the state, of which nothing else is told. */
export function isPlainVoice(
  { tokens, language }: Doc,
  { first, end, name }: Actor,
  states: readonly Mention[],
): boolean {
  const { voices, titleWords, portfolios } = language.stances.offices;
  let isVoice = false;
  for (let at = first; at < (name?.first ?? end); at++) {
    const { norm, start, isWord } = tokens[at] as Token;
    const word = stem(norm);
    if (voices.has(word)) isVoice = true;
    else if (
      isWord &&
      !titleWords.has(word) &&
      !portfolios.has(word) &&
      !language.functionWords.determiners.has(norm) &&
      norm !== 'of' &&
      !states.some((state) => state.start <= start && start < state.end)
    )
      return false;
  }
  return isVoice;
}
