import { gazetteer } from '../../../knowledge/gazetteer';
import type { Doc, Token } from '../../doc';
import { fold } from '../../text/fold';
import type { Actor } from '../actors/actors';
import { isStateNoun } from './phrases';

let capitals: ReadonlySet<string> | null = null;

/** Is what stands behind "in" where a government sits, or one of its bodies, and not just the land? */
export function isSeat(doc: Doc, { first, end }: Actor): boolean {
  const start = doc.tokens[first] as Token;
  const last = doc.tokens[end - 1] as Token;
  capitals ??= new Set(gazetteer.flatMap((entry) => entry.capitals.map((name) => fold(name))));
  return (
    isStateNoun(doc, last.norm) ||
    doc.language.stances.positionWords.otherSeats.has(start.norm) ||
    capitals.has(fold(doc.text.slice(start.start, last.end)))
  );
}
