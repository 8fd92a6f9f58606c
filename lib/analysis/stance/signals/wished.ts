import type { StanceRule } from '../../../language/stance-types';
import type { Doc, Token } from '../../doc';
import type { PatternMatch } from '../patterns/patterns';

/** "was urged to back it", "is under pressure to", "faces calls to", "has a right to": what a country may or is to do. */
export function isPressed({ tokens, language }: Doc, { first }: PatternMatch<StanceRule>): boolean {
  const to = tokens[first]?.norm === 'to' ? first : first - 1;
  if (tokens[to]?.norm !== 'to') return false;
  const end = language.stances.signalWords.repeatedly.has(tokens[to - 1]?.norm ?? '') ? to - 1 : to;
  const [last, before] = [tokens[end - 1]?.norm ?? '', tokens[end - 2]?.norm ?? ''];
  if (language.stances.signalWords.urged.has(last)) return language.stances.signalWords.areBeing.has(before);
  if (language.stances.signalWords.entitled.has(last))
    return (
      language.stances.signalWords.beforeRight.has(before) &&
      language.stances.signalWords.has.has(tokens[end - 3]?.norm ?? '')
    );
  return language.stances.signalWords.pressure.has(last) && language.stances.signalWords.underPressure.has(before);
}
const NAME_REACH = 4;

/** "hopes that Arland will back it", "wants Arland to", "calls for Arland to", "rumours that Arland backs": others say so. */
export function isWished({ tokens, language }: Doc, from: number, { first }: PatternMatch<StanceRule>): boolean {
  let at = first - 1;
  let isInfinitive = tokens[first]?.norm === 'to';
  while (at > from && language.stances.signalWords.wishHelpers.has((tokens[at] as Token).norm)) {
    isInfinitive ||= (tokens[at] as Token).norm === 'to';
    at--;
  }
  if (!tokens[at]?.isCapitalized) return false;
  for (let words = 0; at >= 0 && words < NAME_REACH && isOfName(tokens[at] as Token); words++) at--;
  if (isInfinitive) return language.stances.signalWords.wants.has(tokens[at]?.norm ?? '');
  if (tokens[at]?.norm === 'that') at--;
  return language.stances.signalWords.wishes.has(tokens[at]?.norm ?? '');
}

const isOfName = ({ isCapitalized, norm }: Token): boolean => isCapitalized || norm === 'the' || norm === 'and';
