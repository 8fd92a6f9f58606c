import type { CountryCode, Mention } from '../../types/analysis';
import { lastStartingAt, type Doc } from '../doc';
import { isMerePlace } from './mere-place';

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

const spokenOf = new WeakMap<readonly Mention[], ReadonlySet<CountryCode>>();

/** "In New York, Foreign Minister Ola Berg said": a city of a country of which the text speaks nowhere else, behind another's name. */
export function isForeignGround(doc: Doc, mentions: readonly Mention[], mention: Mention): boolean {
  if (mention === mentions[0] || !isMerePlace(mention)) return false;
  const before = doc.tokens[lastStartingAt(doc.tokens, mention.start) - 1];
  if (!/^(?:in|at)$/.test(before?.norm ?? '')) return false;
  let known = spokenOf.get(mentions);
  if (known === undefined) {
    known = new Set(mentions.filter((one) => !isMerePlace(one)).map(({ country }) => country));
    spokenOf.set(mentions, known);
  }
  return !known.has(mention.country);
}
