import type { StanceRule } from '../../../language/stance-types';
import type { Doc, Sentence, Token } from '../../doc';
import type { PatternMatch } from '../patterns/patterns';

/** "with none voting against it", "no country has opposed it": said of nobody, so that it is nobody's position. */
export function isOfNobody(
  { tokens, language }: Doc,
  { firstToken }: Sentence,
  { first }: PatternMatch<StanceRule>,
): boolean {
  let at = first - 1;
  while (at > firstToken && language.stances.signalWords.nobodyHelpers.has((tokens[at] as Token).norm)) at--;
  if (at < firstToken) return false;
  const { norm } = tokens[at] as Token;
  return (
    language.stances.signalWords.nobody.has(norm) ||
    (language.stances.signalWords.anyState.has(norm) && at > firstToken && tokens[at - 1]?.norm === 'no')
  );
}
