import type { Gender } from '../../language/types';
import type { Doc, Token } from '../doc';
import type { Range } from './actors';
import { ROLE, TITLE, type Words } from './words';

/** What a person's title or office ("Mrs", "queen"), or else the given name, tells of their gender. `name` is the words of the name, folded. */
export function genderOf(
  { tokens, language }: Doc,
  { bits }: Words,
  name: readonly string[],
  office: Range | null,
): Gender {
  if (office)
    for (let index = office.first; index < office.end; index++) {
      if (!((bits[index] as number) & (ROLE | TITLE))) continue;
      const word = (tokens[index] as Token).norm;
      const gender = language.honorifics.get(word) ?? language.roleNouns.get(word)?.gender;
      if (gender && gender !== 'unknown') return gender;
    }
  const gender = language.givenNames.get(name[0] ?? '') ?? 'unknown';
  const second = name.length > 2 ? language.givenNames.get(name[1] ?? '') : undefined;
  return second === undefined || second === gender ? gender : 'unknown'; // "Jean-Paul Orla": a Jean may be of either
}
