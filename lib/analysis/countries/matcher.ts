import { languageEndings } from '../../knowledge/language-endings';
import { placeContexts } from '../../knowledge/place-contexts';
import type { Doc, Token } from '../doc';
import type { Entry } from './entries';
import { wordFact } from '../text/word-fact';
import { WordNumbers } from '../text/word-numbers';
import { beginsSmall, namesBeginning } from './name-table';
import { namesInLanguage, type LanguageNames } from './language-table';

/** A surface form of the gazetteer found in the text: tokens [first, end) of the document. */
export type Match = { readonly first: number; readonly end: number; readonly key: string; readonly entry: Entry };

/** Every longest match, left to right, none overlapping. Linear in the number of tokens. */
export function matchNames(doc: Doc): Match[] {
  const { tokens } = doc;
  const matches: Match[] = [];
  const foreign = namesInLanguage(doc.language.code);
  const everyday = languageEndings[doc.language.code]?.words;
  for (let at = 0; at < tokens.length; at++) {
    if (foreign === null && begins.at(doc, at) === 0) continue;
    const start = startOf(tokens[at] as Token);
    const found = (foreign && longestForeign(doc, foreign, at)) ?? (start && longestAt(doc, at, start));
    if (!found || everyday?.has(found.key)) continue;
    matches.push(found);
    at = found.end - 1;
  }
  return matches;
}

/** "l’Allemagne", "dell’Ucraina": an article or preposition run together with the name. */
const ELISION = /^[a-z]{1,5}'/;

/** The longest name of a country in the language of the text, or an adjective or people, which may stand in small letters. */
function longestForeign(doc: Doc, names: LanguageNames, first: number): Match | null {
  const { tokens } = doc;
  const token = tokens[first] as Token;
  const start = token.norm.replace(ELISION, '');
  let best: Match | null = null;
  let key = '';
  for (let end = first + 1; end <= first + names.longest && end <= tokens.length; end++) {
    key = key === '' ? start : `${key} ${(tokens[end - 1] as Token).norm}`;
    const entry = names.entries.get(key);
    if (entry && isWritten(doc, entry, first, start)) best = { first, end, key, entry };
  }
  if (best || !token.isWord) return best;
  const entry = names.bent(start);
  return entry && !isSpeech(doc, first) ? { first, end: first + 1, key: start, entry } : null;
}

/** "en français", "in het Frans", not "in het Franse leger": the language. */
function isSpeech({ tokens, language }: Doc, first: number): boolean {
  const { speech, bent } = languageEndings[language.code] ?? {};
  const isBent = bent?.some((ending) => (tokens[first] as Token).norm.endsWith(ending)) ?? false;
  return !isBent && (speech?.has(tokens[first - 1]?.norm ?? '') ?? false);
}

/** Names and places begin with a capital letter, "l’Allemagne" behind its article; peoples and adjectives need not. */
const isWritten = ({ tokens }: Doc, entry: Entry, first: number, start: string): boolean =>
  entry.note === 'people or adjective' ||
  (tokens[first] as Token).isCapitalized ||
  (tokens[first] as Token).norm !== start;

/** The names that begin with a word, and of how many tokens the longest is. */
type Start = { readonly entries: Entries; readonly longest: number; readonly bare: string };

/** Null for a word that begins no name; such a one in small letters begins a name only where the gazetteer says so. */
const startOf = wordFact(({ norm, isCapitalized }): Start | null => {
  if (!isCapitalized && !norm.includes("'") && !beginsSmall(norm)) return null;
  const bare = withoutPossessive(norm);
  const own = namesBeginning(norm);
  const short = bare === norm || bare.length < 2 ? null : namesBeginning(bare);
  const found = own ?? short;
  if (found === null) return null;
  const entries = own && short ? new Map([...short.entries, ...own.entries]) : found.entries;
  return { entries, longest: found.longest, bare };
});

/** 0 for a word that begins no name: so it is with most, and this tells it without a look at them. */
const begins = new WordNumbers((word) => (startOf(word) === null ? 0 : 1));

function longestAt(doc: Doc, first: number, { entries, longest, bare }: Start): Match | null {
  const { tokens } = doc;
  const start = (tokens[first] as Token).norm;
  let best = accept(doc, entries, start, bare, first, first + 1);
  let key = start;
  for (let end = first + 2; end <= first + longest && end <= tokens.length; end++) {
    const { norm } = tokens[end - 1] as Token;
    const before = key;
    key = `${key} ${norm}`;
    const shorter = withoutPossessive(norm);
    best = accept(doc, entries, key, shorter === norm ? key : `${before} ${shorter}`, first, end) ?? best;
  }
  return best && best.end > first + 1 ? best : (withMiddle(doc, entries, first) ?? best);
}

/** "Anna R. Orla", "Anna R Orla", "Anna Rosa Orla": a person whom the gazetteer has without the initial or the middle name. */
function withMiddle(doc: Doc, entries: Entries, first: number): Match | null {
  const { tokens } = doc;
  const middle = tokens[first + 1];
  if (!middle?.isCapitalized || /['’]s?$/.test(middle.text)) return null;
  const last = tokens[first + 2]?.text === '.' && middle.text.length === 1 ? first + 3 : first + 2;
  const surname = tokens[last];
  if (!surname?.isCapitalized) return null;
  const key = `${(tokens[first] as Token).norm} ${withoutPossessive(surname.norm)}`;
  const found = accept(doc, entries, key, key, first, last + 1);
  return found?.entry.senses[0]?.kind === 'person' ? found : null;
}

type Entries = ReadonlyMap<string, Entry>;

function accept(doc: Doc, entries: Entries, key: string, bare: string, first: number, end: number): Match | null {
  let entry = entries.get(key);
  let found = key;
  if (!entry && bare !== key) entry = entries.get((found = bare));
  if (!entry) return null;
  if (!(doc.tokens[first] as Token).isCapitalized && !canBeginSmall(doc, entry, first, end)) return null;
  const from = (doc.tokens[first] as Token).start;
  const to = (doc.tokens[end - 1] as Token).end;
  if (entry.inCapitals && !isUpperCase(doc.text.slice(from, to))) {
    if (!entry.city) return null;
    entry = entry.city;
  }
  if (end === first + 1 && (isAcronym(doc, entry, first) || lacksArticle(doc, found, first))) return null;
  if (end > first + 1 && doc.text.slice(from, to).includes('\n')) return null;
  return { first, end, key: found, entry };
}

/** "al-Shabaab", "gilets jaunes", but not "el alto": only institutions stand in small letters alone. */
const canBeginSmall = ({ tokens }: Doc, { note }: Entry, first: number, end: number): boolean =>
  note !== 'city' && (note === 'institution' || tokens.slice(first, end).some((token) => token.isCapitalized));

/** "KOs", "the ABA": capitals that only happen to spell a small place; "ULM, Germany" is one. */
function isAcronym({ tokens }: Doc, { note }: Entry, first: number): boolean {
  const { text } = tokens[first] as Token;
  if (text.length > 3 || (note !== 'city' && note !== 'region or place')) return false;
  if (/^\p{Lu}{2}\p{Ll}$/u.test(text)) return true;
  return (
    note === 'city' &&
    /^\p{Lu}{3}$/u.test(text) &&
    (first === 0 || !/^[,(/]$/.test(tokens[first + 1]?.norm ?? '') || (tokens[first - 1]?.isWord ?? false))
  );
}

/** "Member States", "its States Parties", "the States General": only "the States", by itself, is a country. */
const lacksArticle = ({ tokens }: Doc, key: string, first: number): boolean =>
  placeContexts.articled.has(key) && (tokens[first - 1]?.norm !== 'the' || (tokens[first + 1]?.isCapitalized ?? false));

/** "russia's" → "russia". */
function withoutPossessive(norm: string): string {
  return norm.endsWith("'s") ? norm.slice(0, -2) : norm;
}

/** "US", "US’s". */
const isUpperCase = (text: string): boolean => {
  const bare = text.replace(/[’']s$/, '');
  return bare === bare.toUpperCase();
};
