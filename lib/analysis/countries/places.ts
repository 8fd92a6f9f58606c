import { placeContexts } from '../../knowledge/place-contexts';
import type { NameSense } from '../../knowledge/ambiguous-names';
import type { CountryCode } from '../../types/analysis';
import type { Doc, Token } from '../doc';
import type { Sense } from './entries';
import type { Match } from './matcher';
import { tokenAfter, tokenBefore } from './neighbours';
import { homeCountry } from './home-country';
import { placedByText } from './larger-place';
import type { Reading } from './reading';

const { personal, placeNouns, locatives, firmLocatives, directions, townNouns, followers, landmarks } = placeContexts;

/** What a place name stands for here; null where it is no place, or too little says so. */
export function placeOf(reading: Reading, match: Match, at: number): Sense | null {
  const senses = match.entry.city ? [...match.entry.senses, ...match.entry.city.senses] : match.entry.senses;
  const first = senses[0] as Sense;
  if (first.tier === 'abbreviation')
    return followsPlaceAndComma(reading, match)
      ? first
      : match.entry.city
        ? choose(reading, match, match.entry.city.senses)
        : null;
  const settled = placedByText(reading.doc, reading.matches, at) ?? reading.settled.get(match.key);
  if (settled) return { country: settled, kind: 'place', tier: 'sure', size: null };
  if (first.tier === 'sure') return namesakeAtHome(reading, match, senses) ?? first;
  return choose(reading, match, senses);
}

/**
 * The largest city of the name, unless the text is at home in, or names, the country of another. News of local matters
 * means no small town of a country that it never names: the place at home is smaller than the gazetteer's.
 */
function choose(reading: Reading, match: Match, senses: readonly Sense[]): Sense | null {
  const home = homeCountry(reading);
  const score = ({ country, size }: Sense) =>
    (size ?? 0) * 0.5 + Math.min(reading.evidence.get(country) ?? 0, 3) * 0.8 + (home === country ? 2.5 : 0);
  const best = senses.reduce((winner, sense) => (score(sense) > score(winner) ? sense : winner));
  if (!reading.evidence.has(best.country) && isLandmark(reading, match)) return null;
  if (best.tier === 'city') return isLongerName(reading, match) ? null : best;
  if (home !== null && best.country !== home && !reading.evidence.has(best.country)) return null;
  if (best.tier === 'word') return isLocated(reading, match, 'firm') ? best : null;
  return isTownHere(reading, match, best, home) ? best : null;
}

/** "minister Chanda Mulubwa": a capitalised word behind that no place has, and no preposition before. */
const isLongerName = (reading: Reading, match: Match): boolean =>
  isPartOfCapitals(reading.doc.text, tokenAfter(reading.doc, match.end)) &&
  !locatives.has(tokenBefore(reading.doc, match.first)?.norm ?? '');

/** "Islington Bay", "Richmond Park": a feature elsewhere that bears a town's name. */
const isLandmark = (reading: Reading, match: Match): boolean => {
  const after = tokenAfter(reading.doc, match.end);
  return after !== null && after.isCapitalized && landmarks.has(after.norm);
};

/** Names of so many words are nobody's: "Santiago de Compostela". */
const WORDS_OF_PLACE = 3;
const wordsOf = (key: string): number => key.split(' ').filter((word) => /^\p{L}/u.test(word)).length;

function isTownHere(reading: Reading, match: Match, sense: Sense, home: CountryCode | null): boolean {
  const isSpelledPlace = match.key.includes(' ') && match.key.length > 9;
  const isKnown = home === sense.country || reading.evidence.has(sense.country);
  const strictness = isKnown || isSpelledPlace || (sense.size ?? 0) >= 4 ? 'any' : 'firm';
  if (wordsOf(match.key) >= WORDS_OF_PLACE || isLocated(reading, match, strictness)) return true;
  return isKnown && isSpelledPlace;
}

/**
 * A town at home that bears a capital's, region's or country's name: "Athens" in an article of county sheriffs that
 * names nothing else Greek.
 */
function namesakeAtHome(reading: Reading, match: Match, senses: readonly Sense[]): Sense | null {
  const first = senses[0] as Sense;
  const own = reading.occurrences.get(match.key) ?? 0;
  if ((reading.evidence.get(first.country) ?? 0) > own) return null;
  const others = senses.filter(({ country }) => country !== first.country);
  const atHome = others.find(({ country }) => country === homeCountry(reading));
  if (atHome && isLocalNews(reading, match, first, atHome.country)) return atHome;
  const size =
    others.length > 0 ? (match.entry.city?.senses.find(({ country }) => country === first.country)?.size ?? 9) : 9;
  return others.find((sense) => reading.evidence.has(sense.country) && (sense.size ?? 0) >= size - 1) ?? null;
}

/** The same for a name of several meanings that are none of home's, of which the country has been chosen: "Jordan", Minnesota. */
export function townAtHome(
  reading: Reading,
  match: Match,
  country: CountryCode,
  meanings: readonly NameSense[],
): Sense | null {
  const home = homeCountry(reading);
  if (meanings.some((meaning) => meaning.country === home)) return null;
  const famous: Sense = { country, kind: 'name', tier: 'sure', size: null };
  const towns = match.entry.city?.senses.filter((town) =>
    meanings.every((meaning) => meaning.country !== town.country),
  );
  return namesakeAtHome(reading, match, [famous, ...(towns ?? [])]);
}

/** Words of local news that make a region's name, a capital's, and any that such news treats as its town's, a town at home. */
const LOCAL = { region: 3, capital: 5, town: 2 } as const;

/** Does the text speak so much of local matters at home that a name known elsewhere is a town there? */
function isLocalNews(reading: Reading, match: Match, famous: Sense, home: CountryCode): boolean {
  const cues = reading.localCues().get(home) ?? 0;
  const isFamous = famous.kind === 'name' || match.entry.note === 'capital';
  if (!isFamous) return cues >= LOCAL.region;
  for (const country of reading.evidence.keys()) if (country !== home && country !== famous.country) return false;
  if (reading.townNames().has(match.key)) return cues >= LOCAL.town;
  return famous.kind !== 'name' && cues >= LOCAL.capital;
}

/** Does it stand where a place does: behind "in", before "-based", at a dateline? `any` takes "from" and "to" too. */
export function isLocated({ doc, matches }: Reading, match: Match, strictness: 'firm' | 'any'): boolean {
  const after = tokenAfter(doc, match.end);
  if (isPartOfCapitals(doc.text, after)) return false;
  if (after && isPersonal(doc, match, after)) return false;
  if (after && /^[-–]$/.test(after.norm) && tokenAfter(doc, match.end + 1)?.norm === 'based') return true;
  let before = tokenBefore(doc, match.first);
  if (before && directions.has(before.norm)) before = tokenBefore(doc, match.first - 1);
  if (
    after &&
    townNouns.has(after.norm) &&
    (after.isCapitalized || !before || /^(?:the|a|an|of|[^a-z]|\d+)$/.test(before.norm))
  )
    return true;
  if (
    !before ||
    (before.norm === '.' && doc.text[after?.start ?? 0] !== undefined && isShouted(doc.tokens[match.first]?.text ?? ''))
  )
    return after !== null && /^[(—–-]$/.test(after.norm);
  if ((strictness === 'any' ? locatives : firmLocatives).has(before.norm)) return true;
  if (before.norm === 'of' && placeNouns.has(tokenBefore(doc, match.first - 1)?.norm ?? '')) return true;
  if (strictness === 'firm') return false;
  const previous = matches.length > 0 && (before.norm === 'and' || before.norm === ',');
  return previous && continuesList(doc.tokens, match.first - 1);
}

/** "Cleaver’s words", "Forbes’ view" */
const isPersonal = (doc: Doc, match: Match, after: Token): boolean =>
  after.norm === "'"
    ? personal.has(tokenAfter(doc, match.end + 1)?.norm ?? '')
    : personal.has(after.norm) && (doc.tokens[match.end - 1] as Token).norm.endsWith("'s");

/** "MANSFIELD": as datelines are set. */
const isShouted = (text: string): boolean => text.length > 2 && text === text.toUpperCase();

const continuesList = (tokens: Reading['doc']['tokens'], comma: number): boolean => {
  for (let at = comma - 1; at >= 0 && at > comma - 6; at--) if (locatives.has(tokens[at]?.norm ?? '')) return true;
  return false;
};

/** A capitalised word behind that is no part of a place's name: "in Wilson Pickett’s time". */
const isPartOfCapitals = (
  text: string,
  after: { norm: string; isCapitalized: boolean; text: string; start: number } | null,
) =>
  after !== null &&
  after.isCapitalized &&
  !followers.has(after.norm) &&
  text[after.start - 1] === ' ' &&
  after.text.length > 1;

/** "Springfield, Mo.", "Paris, TX 75460": behind a capitalised word and a comma. */
function followsPlaceAndComma({ doc }: Reading, match: Match): boolean {
  const comma = tokenBefore(doc, match.first);
  if (comma?.norm !== ',' && comma?.norm !== '(') return false;
  const place = tokenBefore(doc, match.first - 1);
  return place !== null && (place.isCapitalized || place.norm === '.');
}
