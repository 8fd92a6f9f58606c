import { bit, isDeterminer, isName, joins, token, type Stretch } from './stretch';
import { CAPITAL, GIVEN, NAME, PLACE, ROLE, TITLE } from './words';

/** "Brian Schatz of Hawaii", "Joyce Atieno of Clean Rivers": the place or body is no part of a name of two words or more. */
export function nameEnd(s: Stretch, from: number, stop: number): number {
  const isPerson = (bit(s, from) & GIVEN) !== 0;
  if (stop - from > 2 && isPostNominal(s, stop - 1)) return stop - 1;
  for (let index = from + 2; index < stop - 1; index++)
    if (token(s, index).norm === 'of' && (isPerson || bit(s, index + 1) & PLACE)) return index;
  return stop;
}

/** "Ana Ortega of Tarvo University", but neither "Tarvo School of Music" nor "the National Bank of Arland Holdings". */
export const isOfBody = (s: Stretch, from: number, stop: number): boolean =>
  stop > from + 3 &&
  token(s, from + 2).norm === 'of' &&
  (s.language.bodyEndings.has(token(s, stop - 1).norm) || (bit(s, stop - 1) & (ROLE | CAPITAL)) === (ROLE | CAPITAL)) &&
  (bit(s, from) & bit(s, from + 1) & NAME) !== 0 &&
  !((bit(s, from) | bit(s, from + 1)) & (ROLE | PLACE | TITLE)) &&
  !s.language.bodyEndings.has(token(s, from + 1).norm);

/** "Ana Ortega MP": letters that follow a name and are no part of it. */
export const isPostNominal = (s: Stretch, at: number): boolean => POST_NOMINAL.test(token(s, at).text);
const POST_NOMINAL = /^(?:MP|MEP|MSP|MLA|MPP|KC|QC|OBE|CBE|MBE|PhD|MD|Esq)$/;

/** A name that lower-case words lead up to begins with its capital: "bolster Ukraine". */
export function nameStart(s: Stretch, start: number, last: number): number {
  if (isDeterminer(s, start) || !isName(s, last)) return start;
  let first = last;
  while (first > start && (isName(s, first - 1) || joins(s, first - 1, first - 2))) first--;
  return first;
}
