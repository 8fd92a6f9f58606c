import type { Span } from '../../types/span';

// "NEW DELHI, August 4 (Meridian) - ", "LAREN (AP) —", "ST. TARVO (AP) —"
const CREDIT = /^(?:\p{Lu}{2}\. )?\p{Lu}{3}[^()\n]{0,60} \((\p{Lu}[\p{L}\p{N} .]{1,30})\) ?[-–—]/u;

/** The agency in the dateline with which a wire report begins; null where there is none. */
export function findWireCredit(text: string): Span | null {
  const name = CREDIT.exec(text.slice(0, 120))?.[1];
  if (name === undefined) return null;
  const start = text.indexOf('(') + 1;
  return { start, end: start + name.length };
}
