import { placeContexts } from '../../knowledge/place-contexts';
import type { Doc, Token } from '../doc';
import type { Match } from './matcher';
import { tokenAfter, tokenBefore } from './neighbours';

const { personalTitles, followers, teams, givenNames, directions } = placeContexts;

/**
 * Is this match a part of a longer name: a person's ("Michael Jordan", "Mr Paris", "Paris Hilton"), a team's
 * ("Chicago Bears"), a newspaper's ("Baltimore Banner-Herald")? Only names of one word can be.
 */
export function partOfOtherName(doc: Doc, matches: readonly Match[], at: number): boolean {
  const match = matches[at] as Match;
  const { senses } = match.entry;
  const after = tokenAfter(doc, match.end);
  if (isPlace(match) && after?.isCapitalized && teams.has(after.norm) && !endsWithPossessive(doc, match)) return true;
  if (match.end > match.first + 1 || senses.some((sense) => sense.kind === 'institution' || sense.kind === 'person'))
    return false;
  if (senses.every((sense) => sense.kind === 'demonym')) return isSurname(doc, matches, at, false);
  return isSurname(doc, matches, at, true) || isGivenName(doc, matches, at, after);
}

const isPlace = (match: Match): boolean =>
  match.entry.senses.some((sense) => sense.kind === 'place' || sense.kind === 'name');

const endsWithPossessive = (doc: Doc, match: Match): boolean =>
  (doc.tokens[match.end - 1] as Token).norm.endsWith("'s");

/** "Michael Jordan", "Mr. Holland", "J. London": a title, a given name or an initial stands right before. */
function isSurname(doc: Doc, matches: readonly Match[], at: number, initialsToo: boolean): boolean {
  const match = matches[at] as Match;
  const before = tokenBefore(doc, match.first);
  if (!before || (matches[at - 1]?.end === match.first && !isGivenNamed(doc, before))) return false;
  if (before.norm === '.') {
    const title = doc.tokens[match.first - 2];
    if (!title?.isCapitalized || matches[at - 1]?.end === match.first - 1) return false;
    if (personalTitles.has(title.norm)) return true;
    return initialsToo && title.text.length === 1 && (tokenBefore(doc, match.first - 2)?.isCapitalized ?? false);
  }
  if (!before.isCapitalized) return false;
  return (personalTitles.has(before.norm) && before.norm !== 'miss') || isGivenNamed(doc, before);
}

const isGivenNamed = (doc: Doc, token: Token): boolean =>
  token.isCapitalized && doc.language.givenNames.has(token.norm) && !directions.has(token.norm);

/** "Paris Hilton", "Jordan Peele": a given name, and a name behind it that is no part of a place. */
function isGivenName(doc: Doc, matches: readonly Match[], at: number, after: Token | null): boolean {
  const match = matches[at] as Match;
  if (!givenNames.has(match.key) && !doc.language.givenNames.has(match.key)) return false;
  if (!after?.isCapitalized || endsWithPossessive(doc, match)) return false;
  if (after.text.length < 2 || followers.has(after.norm) || isUpperCase(after.text)) return false;
  const next = matches[at + 1];
  if (next?.first !== match.end) return true;
  return next.entry.senses.every((sense) => sense.kind === 'place' && sense.tier !== 'sure');
}

const isUpperCase = (text: string): boolean => text === text.toUpperCase();
