import written from '../../knowledge/gazetteer-languages.json';
import type { Entry } from './entries';

/** Names of countries in one language by key, and how many tokens the longest has. */
export type LanguageNames = { readonly entries: ReadonlyMap<string, Entry>; readonly longest: number };

const table: Readonly<Record<string, string>> = written;
const languages = new Map<string, LanguageNames | null>();

/** Names of countries in a language other than English (BCP 47 primary subtag), or null; read on first use. */
export function namesInLanguage(code: string): LanguageNames | null {
  let names = languages.get(code);
  if (names === undefined) {
    const list = Object.hasOwn(table, code) ? table[code] : undefined;
    names = list === undefined ? null : readList(list);
    languages.set(code, names);
  }
  return names;
}

/** "frankreich=FR;frankreichs=FR" */
function readList(list: string): LanguageNames {
  const entries = new Map<string, Entry>();
  const byCountry = new Map<string, Entry>();
  let longest = 1;
  for (const line of list.split(';')) {
    const equals = line.lastIndexOf('=');
    const [key, country] = [line.slice(0, equals), line.slice(equals + 1)];
    let entry = byCountry.get(country);
    if (!entry) byCountry.set(country, (entry = nameOf(country)));
    entries.set(key, entry);
    longest = Math.max(longest, key.split(' ').length);
  }
  return { entries, longest };
}

const nameOf = (country: string): Entry => ({
  senses: [{ country, kind: 'name', tier: 'sure', size: null }],
  inCapitals: false,
  isJoint: false,
  ambiguity: null,
  note: 'name',
  city: null,
});
