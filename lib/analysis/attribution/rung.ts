import { bitsAt, isInside, isMark, normAt, type Clause } from './clause';
import { CONJUNCTION, DETERMINER, POSSESSIVE_PRONOUN, PREPOSITION, TIME } from './words';

/** "called the police", "called an early election": whom somebody rings for, or what is summoned, with no name for it behind. */
export const isRung = (clause: Clause, next: number): boolean => {
  if (!(bitsAt(clause, next) & (DETERMINER | POSSESSIVE_PRONOUN))) return false;
  const at = RUNG.test(normAt(clause, next + 1)) ? next + 1 : next + 2;
  return (
    RUNG.test(normAt(clause, at)) &&
    (!isInside(clause, at + 1) ||
      isMark(clause, at + 1) ||
      (bitsAt(clause, at + 1) & (PREPOSITION | TIME | CONJUNCTION)) !== 0)
  );
};
const RUNG =
  /^(?:police|ambulance|doctor|vote|election|elections|referendum|strike|meeting|summit|halt|truce|ceasefire|witness|witnesses|session|conference|number|hotline|helpline|taxi|cab)$/;
