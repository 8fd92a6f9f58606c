import type { CountryCode } from '../../types/analysis';
import type { Doc } from '../doc';
import type { Match } from './matcher';
import { tokenAfter, tokenBefore } from './neighbours';

/** A region or country that stands right behind a place; a region is one of its state, or its abbreviation. */
type LargerPlace = { readonly country: CountryCode; readonly isRegion: boolean; readonly isAbbreviation: boolean };

/** The country in which the text itself puts a name right here: "Athens, Georgia", "Cuba (New Mexico)"; null where it does not. */
export function placedByText(doc: Doc, matches: readonly Match[], at: number): CountryCode | null {
  const match = matches[at];
  const first = match?.entry.senses[0];
  const larger = match && first ? largerPlaceAfter(doc, matches, at) : null;
  if (!match || !first || !larger) return null;
  const senses = match.entry.city ? [...match.entry.senses, ...match.entry.city.senses] : match.entry.senses;
  const isThere = senses.some((sense) => sense.country === larger.country);
  if (!isThere && !larger.isRegion) return null;
  if (match.entry.ambiguity) return isThere && larger.isRegion && !isInList(doc, matches, at) ? larger.country : null;
  if (first.kind === 'name') return larger.isAbbreviation || isSetOff(doc, matches, at) ? larger.country : null;
  return first.kind === 'place' || larger.isAbbreviation ? larger.country : null;
}

/** "the mill in Norway, Maine, closed": the state stands between commas or ends the sentence, in no list. */
function isSetOff(doc: Doc, matches: readonly Match[], at: number): boolean {
  const [match, state] = [matches[at], matches[at + 1]];
  if (!match || !state?.entry.note.startsWith('US state') || !isLed(doc, match)) return false;
  const close = tokenAfter(doc, state.end);
  const next = tokenAfter(doc, state.end + 1);
  if (close?.norm === '.') return true;
  return close?.norm === ',' && next !== null && !next.isCapitalized && !/^(?:and|or)$/.test(next.norm);
}

const isLed = (doc: Doc, match: Match): boolean =>
  /^(?:in|near|of|from)$/.test(tokenBefore(doc, match.first)?.norm ?? '');

/** Names that the text puts into one country, by key; those that it puts into two are left to what stands behind them. */
export function namesPlacedByText(doc: Doc, matches: readonly Match[]): Map<string, CountryCode> {
  const placed = new Map<string, CountryCode>();
  const twice = new Set<string>();
  matches.forEach(({ key }, at) => {
    const country = placedByText(doc, matches, at);
    if (country === null) return;
    if ((placed.get(key) ?? country) !== country) twice.add(key);
    placed.set(key, country);
  });
  for (const key of twice) placed.delete(key);
  return placed;
}

/** "crops of Mexico, California and Peru": no place in a state. */
const isInList = (doc: Doc, matches: readonly Match[], at: number): boolean =>
  /^(?:and|or)$/.test(tokenAfter(doc, matches[at + 1]?.end ?? 0)?.norm ?? '');

/** "London, Ontario", "Paris (Texas)": the region or country that stands right behind a place. */
function largerPlaceAfter(doc: Doc, matches: readonly Match[], at: number): LargerPlace | null {
  const [match, next] = [matches[at], matches[at + 1]];
  if (!match || next?.first !== match.end + 1) return null;
  const comma = tokenAfter(doc, match.end);
  if (comma?.norm !== ',' && comma?.norm !== '(') return null;
  const sense = next.entry.senses[0];
  if (!sense || next.entry.isJoint || (sense.kind !== 'place' && sense.kind !== 'name')) return null;
  if (sense.tier !== 'sure' && sense.tier !== 'abbreviation') return null;
  if (next.entry.note === 'capital') return null;
  if (next.entry.ambiguity)
    return isAmerican(match) && next.key === 'georgia'
      ? { country: 'US', isRegion: false, isAbbreviation: false }
      : null;
  return {
    country: sense.country,
    isRegion: next.entry.note.startsWith('US state') || sense.kind === 'place',
    isAbbreviation: sense.tier === 'abbreviation',
  };
}

const isAmerican = ({ entry }: Match): boolean =>
  [...entry.senses, ...(entry.city?.senses ?? [])].some(({ country }) => country === 'US');
