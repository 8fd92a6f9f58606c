import type { Mention } from '../../types/analysis';
import { lastStartingAt, type Doc } from '../doc';

/** Gatherings that take place somewhere: what they are held in says nothing of who acts. */
const GATHERINGS = new Set(
  'talks meeting meetings summit conference congress session gathering hearing rally ceremony forum workshop briefing symposium'.split(
    ' ',
  ),
);

/** "the talks in Port Vale": a place where people of any country meet. */
export function isVenue(doc: Doc, { kind, start }: Mention): boolean {
  if (kind !== 'place') return false;
  const at = lastStartingAt(doc.tokens, start);
  return /^(?:in|at)$/.test(doc.tokens[at - 1]?.norm ?? '') && GATHERINGS.has(doc.tokens[at - 2]?.norm ?? '');
}
