import type { Gender } from '../../language/types';
import type { Doc, Token } from '../doc';
import { languageFact } from '../text/word-fact';
import type { Range } from './actors';
import { ROLE, stem, TITLE, type Words } from './words';

/** What a person's title or office ("Mrs", "queen"), or else the given name, tells of their gender. `words` are those of the name, folded. */
export function genderOf(
  { tokens, language }: Doc,
  { bits }: Words,
  name: Range,
  words: readonly string[],
  office: Range | null,
): Gender {
  if (office)
    for (let index = office.first; index < office.end; index++) {
      if (!((bits[index] as number) & (ROLE | TITLE))) continue;
      const word = (tokens[index] as Token).norm;
      const gender = language.honorifics.get(word) ?? language.roleNouns.get(word)?.gender;
      if (gender && gender !== 'unknown') return gender;
    }
  // initials that make one word ("J.R.") are no token
  const isToken = words.length > 1 || name.end - name.first === 1;
  const first = isToken ? givenName(language)(tokens[name.first] as Token) : language.givenNames.get(words[0] ?? '');
  const gender = first ?? 'unknown';
  const second = words.length > 2 ? language.givenNames.get(words[1] ?? '') : undefined;
  return second === undefined || second === gender ? gender : 'unknown'; // "Jean-Paul Orla": a Jean may be of either
}

/** The gender that a given name is of; null for most words. */
const givenName = languageFact(({ norm }, { givenNames }) => givenNames.get(stem(norm)) ?? null);
