import type { Doc, Token } from '../doc';
import type { Entry } from './entries';
import { beginsSmall, namesBeginning } from './name-table';
import { namesInLanguage, type LanguageNames } from './language-table';

/** A surface form of the gazetteer found in the text: tokens [first, end) of the document. */
export type Match = { readonly first: number; readonly end: number; readonly key: string; readonly entry: Entry };

/** Every longest match, left to right, none overlapping. Linear in the number of tokens. */
export function matchNames(doc: Doc): Match[] {
  const { tokens } = doc;
  const matches: Match[] = [];
  const foreign = namesInLanguage(doc.language.code);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const isElided = foreign !== null && token.norm.includes("'");
    if (!token.isCapitalized && !isElided && !beginsSmall(token.norm)) continue;
    const found = (foreign && longestForeign(doc, foreign, at)) ?? longestAt(doc, at);
    if (!found) continue;
    matches.push(found);
    at = found.end - 1;
  }
  return matches;
}

/** "l’Allemagne", "dell’Ucraina": an article or preposition run together with the name. */
const ELISION = /^[a-z]{1,5}'/;

/** The longest name of a country in the language of the text. */
function longestForeign(doc: Doc, names: LanguageNames, first: number): Match | null {
  const { tokens } = doc;
  let best: Match | null = null;
  let key = '';
  for (let end = first + 1; end <= first + names.longest && end <= tokens.length; end++) {
    const { norm } = tokens[end - 1] as Token;
    key = key === '' ? norm.replace(ELISION, '') : `${key} ${norm}`;
    const entry = names.entries.get(key);
    if (entry) best = { first, end, key, entry };
  }
  return best;
}

function longestAt(doc: Doc, first: number): Match | null {
  const { tokens } = doc;
  const start = (tokens[first] as Token).norm;
  const bucket = namesBeginning(start);
  if (!bucket) return null;
  const { entries, longest } = bucket;
  const bare = withoutPossessive(start);
  const length = longest.get(start) ?? (bare === start ? undefined : longest.get(bare));
  if (length === undefined) return null;
  let best = accept(doc, entries, start, bare, first, first + 1);
  let key = start;
  for (let end = first + 2; end <= first + length && end <= tokens.length; end++) {
    const { norm } = tokens[end - 1] as Token;
    const before = key;
    key = `${key} ${norm}`;
    const shorter = withoutPossessive(norm);
    best = accept(doc, entries, key, shorter === norm ? key : `${before} ${shorter}`, first, end) ?? best;
  }
  return best;
}

type Entries = ReadonlyMap<string, Entry>;

function accept(doc: Doc, entries: Entries, key: string, bare: string, first: number, end: number): Match | null {
  let entry = entries.get(key);
  let found = key;
  if (!entry && bare !== key) entry = entries.get((found = bare));
  if (!entry) return null;
  if (entry.note === 'city' && !(doc.tokens[first] as Token).isCapitalized) return null;
  const from = (doc.tokens[first] as Token).start;
  const to = (doc.tokens[end - 1] as Token).end;
  if (entry.inCapitals && !isUpperCase(doc.text.slice(from, to))) {
    if (!entry.city) return null;
    entry = entry.city;
  }
  if (end > first + 1 && doc.text.slice(from, to).includes('\n')) return null;
  return { first, end, key: found, entry };
}

/** "russia's" → "russia". */
const withoutPossessive = (norm: string): string => (norm.endsWith("'s") ? norm.slice(0, -2) : norm);

/** "US", "US’s". */
const isUpperCase = (text: string): boolean => {
  const bare = text.replace(/[’']s$/, '');
  return bare === bare.toUpperCase();
};
