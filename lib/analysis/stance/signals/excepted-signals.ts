import type { StanceRule } from '../../../language/stance-types';
import type { Doc } from '../../doc';
import { exceptionOf, type Excepted } from '../grammar/exceptions';
import type { PatternMatch } from '../patterns/patterns';
import { signalWith } from './signal-shape';
import type { Signal } from './signals';

/**
 * "Nordia and all other members except Arland voted for it": of those whom a sentence takes out, the opposite; of those named
 * with the others, what it says. `reading`: the signal but for its country.
 */
export function signalsOfExcepted(
  doc: Doc,
  reading: Signal,
  match: PatternMatch<StanceRule>,
  { countries, beside, ...excepted }: Excepted,
): Signal[] {
  const stance = exceptionOf(doc, reading, match, excepted);
  const isNegated = !excepted.isOfNobody && !reading.isNegated;
  return [
    ...countries.map((country) => signalWith(reading, { country, stance, isNegated })),
    ...beside.map((country) => signalWith(reading, { country })),
  ];
}
