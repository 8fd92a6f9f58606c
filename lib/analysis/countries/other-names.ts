import { moreGivenNames } from '../../knowledge/more-given-names';
import { placeContexts } from '../../knowledge/place-contexts';
import type { Doc, Token } from '../doc';
import type { Match } from './matcher';
import { tokenAfter, tokenBefore } from './neighbours';

const { personalTitles, companies, followers, teams, givenNames, directions, streets, fare, fareOfState, openers } =
  placeContexts;

/**
 * Is this match a part of a longer name: a person's ("Michael Jordan", "Mr Paris", "Paris Hilton"), a team's
 * ("Chicago Bears"), a street's ("Vienna Avenue"), a quarter's ("Little Italy"), food ("Thai restaurant")?
 */
export function partOfOtherName(doc: Doc, matches: readonly Match[], at: number): boolean {
  const match = matches[at] as Match;
  const kind = match.entry.senses[0]?.kind;
  if (kind === 'person' && isPlaceInState(matches, at)) return true;
  if (kind === 'person' && match.end > match.first + 1) return isPartOfLongerName(doc, match);
  if (kind === 'person') return isBrand(doc, match) || isOtherBearer(doc, matches, at);
  const before = tokenBefore(doc, match.first);
  const after = tokenAfter(doc, match.end);
  if (isCountyOrTownship(match, after)) return true;
  if (kind === 'institution') {
    if (after?.isCapitalized && teams.has(after.norm) && !endsWithPossessive(doc, match)) return true;
    return (
      match.end === match.first + 1 && (isGivenName(doc, matches, at, after) || isMiddleName(doc, match, before, after))
    );
  }
  if (kind === 'place' && after?.isCapitalized && companies.has(after.norm) && !endsWithPossessive(doc, match))
    return true;
  if (match.entry.note === 'capital' || kind !== 'demonym' || match.entry.note === 'city') {
    if (after?.isCapitalized && teams.has(after.norm) && !endsWithPossessive(doc, match)) return true;
    if (match.end === match.first + 1 && (isSurname(doc, matches, at) || isGivenName(doc, matches, at, after)))
      return true;
    if (match.entry.ambiguity && match.end === match.first + 1 && isBornBy(doc, matches, at)) return true;
    if (before?.text === 'New' && match.entry.note !== 'name') return true;
  } else {
    const behind = tokenAfter(doc, match.end + 1);
    if (after && fare.has(after.norm) && !fareOfState.has(behind?.norm ?? '')) return true;
    if (match.end === match.first + 1 && isSurname(doc, matches, at)) return true;
  }
  if (before?.isCapitalized && openers.has(before.norm)) return true;
  if (isCurrencyOrEra(doc, match, before, after)) return true;
  return isStreet(doc, match, after) || isSaint(doc, match);
}

/** "Prince William, Va.": a county that bears a person's name. */
function isPlaceInState(matches: readonly Match[], at: number): boolean {
  const [match, next] = [matches[at] as Match, matches[at + 1]];
  return next?.first === match.end + 1 && next.entry.senses[0]?.tier === 'abbreviation';
}

const endsWithPossessive = (doc: Doc, match: Match): boolean =>
  (doc.tokens[match.end - 1] as Token).norm.endsWith("'s");

/** "US$400 million"; "450 B.C." */
function isCurrencyOrEra(doc: Doc, match: Match, before: Token | null, after: Token | null): boolean {
  if (after?.norm === '$') return after.start === (doc.tokens[match.end - 1] as Token).end;
  return match.key === 'b . c .' && before !== null && /^\d/.test(before.norm);
}

/** "Guernsey County", "Jordan Township": an American one that bears the name of a country without counties. */
const isCountyOrTownship = (match: Match, after: Token | null): boolean =>
  after !== null &&
  after.isCapitalized &&
  (after.norm === 'county' || after.norm === 'township') &&
  match.entry.senses.every(({ country }) => country !== 'US' && !placeContexts.countyCountries.includes(country));

/** "Leo Thames Newman" */
const isMiddleName = (doc: Doc, match: Match, before: Token | null, after: Token | null): boolean =>
  before !== null &&
  isGivenNamed(doc, before) &&
  after !== null &&
  after.isCapitalized &&
  isPlainName(after) &&
  !endsWithPossessive(doc, match);

/** "Paris Avenue", "Indian Lake Road": a street's noun stands behind, at most one capitalised word between. */
function isStreet(doc: Doc, match: Match, after: Token | null): boolean {
  if (!after?.isCapitalized || endsWithPossessive(doc, match)) return false;
  if (streets.has(after.norm)) return true;
  const next = tokenAfter(doc, match.end + 1);
  return next !== null && next.isCapitalized && streets.has(next.norm);
}

/** "St. Michael's Hospital", "St Helena’s church": a church, a school, a hospital. */
const isSaint = (doc: Doc, match: Match): boolean =>
  /^(?:st|st \.|saint) /.test(match.key) &&
  endsWithPossessive(doc, match) &&
  (match.entry.note !== 'name' || CHURCHES.has(tokenAfter(doc, match.end)?.norm ?? ''));

const CHURCHES: ReadonlySet<string> = new Set(
  'hospital church school college cathedral parish medical catholic'.split(' '),
);

/** "Kohl’s" in a list of shops is none of the chancellor's: a brand ends with its possessive. */
const isBrand = (doc: Doc, match: Match): boolean => {
  const after = tokenAfter(doc, match.end);
  return endsWithPossessive(doc, match) && after !== null && !after.isWord && match.end === match.first + 1;
};

/** "Lionel Blair", "Sharon Mueller": a capitalised word before or behind that is no title makes it somebody else. */
function isOtherBearer(doc: Doc, matches: readonly Match[], at: number): boolean {
  const match = matches[at] as Match;
  const after = tokenAfter(doc, match.end);
  if (after?.isCapitalized && after.text.length > 1 && isPlainName(after) && !endsWithPossessive(doc, match))
    return true;
  return isBornBy(doc, matches, at);
}

/** "Denzel Washington", "Sharon Mueller": behind a capitalised word that is no title, no direction and opens no sentence. */
function isBornBy(doc: Doc, matches: readonly Match[], at: number): boolean {
  const match = matches[at] as Match;
  const before = tokenBefore(doc, match.first);
  if (before?.norm === '.' && isInitial(doc, match.first - 2)) return true;
  const earlier = matches[at - 1];
  if (!before?.isCapitalized) return false;
  if (earlier?.end === match.first && earlier.entry.senses[0]?.tier !== 'surname')
    return earlier.end === earlier.first + 1 && isGivenNamed(doc, before) && match.entry.note !== 'name';
  if (directions.has(before.norm) || before.norm.endsWith("'s") || before.text.length < 2) return false;
  if (isGivenNamed(doc, before)) return true;
  const { honorifics, roleNouns, functionWords, sentenceOpeners } = doc.language;
  if (sentenceOpeners.has(before.norm)) return false;
  if (honorifics.has(before.norm) || roleNouns.has(before.norm) || !isPlainName(before)) return false;
  if (functionWords.prepositions.has(before.norm) || functionWords.conjunctions.has(before.norm)) return false;
  return ![functionWords.times, functionWords.adverbs, functionWords.determiners].some((set) => set.has(before.norm));
}

/** "Claude Joseph Villars": two given names, and a surname behind them. */
function isPartOfLongerName(doc: Doc, match: Match): boolean {
  const after = tokenAfter(doc, match.end);
  const last = doc.tokens[match.end - 1] as Token;
  return (
    after !== null && after.isCapitalized && after.text.length > 1 && isPlainName(after) && isGivenNamed(doc, last)
  );
}

/** The "P" of "Jonathan P. Blair". */
const isInitial = (doc: Doc, at: number): boolean => {
  const token = doc.tokens[at];
  return token?.isCapitalized === true && token.text.length === 1 && (tokenBefore(doc, at)?.isCapitalized ?? false);
};

/** "Mueller", not "GOP" and not "Administration": written as a person's name is. */
const isPlainName = (token: Token): boolean => !followers.has(token.norm) && token.text !== token.text.toUpperCase();

/** "Michael Jordan", "Mr. Holland", "J. London", "Mario de Santiago": a title, a given name, an initial or a particle before. */
function isSurname(doc: Doc, matches: readonly Match[], at: number): boolean {
  const match = matches[at] as Match;
  const before = tokenBefore(doc, match.first);
  if (!before || (matches[at - 1]?.end === match.first && !isGivenNamed(doc, before))) return false;
  const second = tokenBefore(doc, match.first - 1);
  if (before.norm === '.') {
    if (!second?.isCapitalized || matches[at - 1]?.end === match.first - 1) return false;
    if (openers.has(second.norm)) return true;
    if (personalTitles.has(second.norm)) return true;
    return second.text.length === 1 && (tokenBefore(doc, match.first - 2)?.isCapitalized ?? false);
  }
  if (PARTICLES.has(before.norm) && match.entry.note !== 'name')
    return second !== null && second.isCapitalized && matches[at - 1]?.end !== match.first - 1;
  if (!before.isCapitalized) return false;
  if (isGivenNamed(doc, before)) return before.text !== before.text.toUpperCase() || !startsLine(doc, match.first - 1);
  return personalTitles.has(before.norm) && before.norm !== 'miss';
}

const PARTICLES: ReadonlySet<string> = new Set(['de', 'da', 'di', 'del', 'van', 'von', 'der', 'la']);

const startsLine = (doc: Doc, at: number): boolean => tokenBefore(doc, at) === null;

const isGivenNamed = (doc: Doc, token: Token): boolean =>
  token.isCapitalized &&
  (doc.language.givenNames.has(token.norm) || moreGivenNames.has(token.norm)) &&
  !directions.has(token.norm);

/** "Paris Hilton", "Jordan Peele": a given name, and a name behind it that is no part of a place. */
function isGivenName(doc: Doc, matches: readonly Match[], at: number, after: Token | null): boolean {
  const match = matches[at] as Match;
  if (!givenNames.has(match.key) && !doc.language.givenNames.has(match.key)) return false;
  if (!after?.isCapitalized || endsWithPossessive(doc, match)) return false;
  // "China Wednesday said": a day is no surname
  if (after.text.length < 2 || followers.has(after.norm) || doc.language.functionWords.times.has(after.norm))
    return false;
  if (isUpperCase(after.text) && !isUpperCase((doc.tokens[match.first] as Token).text)) return false;
  if (match.entry.note === 'name' && isHeadlineVerb(doc, match)) return false;
  const next = matches[at + 1];
  if (next?.first !== match.end) return true;
  return next.entry.senses.every(
    (sense) => sense.tier !== 'sure' && (sense.kind === 'place' || sense.kind === 'person'),
  );
}

/** "JORDAN SIGNS TREATY", where every word is in capitals; not "JORDAN WILLIAMS SCORES". */
function isHeadlineVerb(doc: Doc, match: Match): boolean {
  const after = tokenAfter(doc, match.end);
  if (!after || !isUpperCase(after.text) || !isUpperCase((doc.tokens[match.first] as Token).text)) return false;
  const { auxiliaries, prepositions, conjunctions } = doc.language.functionWords;
  if ([auxiliaries, prepositions, conjunctions].some((words) => words.has(after.norm))) return true;
  return THIRD_PERSON.test(after.norm) && !THIRD_PERSON.test(tokenAfter(doc, match.end + 1)?.norm ?? '');
}

// "signs"
const THIRD_PERSON = /^[a-z]{2,}[^s'.]s$/;

const isUpperCase = (text: string): boolean => text === text.toUpperCase();
