import type { Doc } from '../../doc';

/** "Only once it is paid would Arland sign": what stands before a verb that goes before its subject is no part of the clause. */
export function isInverted({ tokens, language }: Doc, from: number, at: number, end: number): boolean {
  const next = tokens[at + 1];
  return (
    language.stances.signalWords.invertible.has(tokens[at]?.norm ?? '') &&
    next !== undefined &&
    at + 1 < end &&
    (next.isCapitalized || language.functionWords.determiners.has(next.norm)) &&
    tokens[from]?.norm === 'only'
  );
}
