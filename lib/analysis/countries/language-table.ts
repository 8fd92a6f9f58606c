import { languageEndings } from '../../knowledge/language-endings';
import written from '../../knowledge/gazetteer-languages.json';
import type { Entry } from './entries';

/** Names of countries in one language by key, stems of adjectives and peoples, and how many tokens the longest name has. */
export type LanguageNames = {
  readonly entries: ReadonlyMap<string, Entry>;
  /** The entry of a folded word that is a stem with an ending of the language: "französischen"; null for others. */
  readonly bent: (norm: string) => Entry | null;
  readonly longest: number;
};

const table: Readonly<Record<string, string>> = written;
const languages = new Map<string, LanguageNames | null>();

/** Names of countries in a language other than English (BCP 47 primary subtag), or null; read on first use. */
export function namesInLanguage(code: string): LanguageNames | null {
  let names = languages.get(code);
  if (names === undefined) {
    const list = Object.hasOwn(table, code) ? table[code] : undefined;
    names = list === undefined ? null : readList(list, code);
    languages.set(code, names);
  }
  return names;
}

/** "frankreich=FR;moskau=RU+;franzosen=FR-;franzosisch=FR*" */
function readList(list: string, code: string): LanguageNames {
  const { endings = [], changes = [] } = languageEndings[code] ?? {};
  const entries = new Map<string, Entry>();
  const stems = new Map<string, Entry>();
  const shared = new Map<string, Entry>();
  let longest = 1;
  for (const line of list.split(';')) {
    const equals = line.lastIndexOf('=');
    const [key, written] = [line.slice(0, equals), line.slice(equals + 1)];
    let entry = shared.get(written);
    if (!entry) shared.set(written, (entry = entryOf(written)));
    (written.endsWith('*') ? stems : entries).set(key, entry);
    longest = Math.max(longest, key.split(' ').length);
  }
  const bent = (norm: string): Entry | null => {
    for (const ending of endings) {
      const entry = norm.endsWith(ending) ? stems.get(norm.slice(0, norm.length - ending.length)) : undefined;
      if (entry) return entry;
    }
    for (const [ending, letter] of changes) {
      const entry = norm.endsWith(ending) ? stems.get(norm.slice(0, norm.length - ending.length) + letter) : undefined;
      if (entry) return entry;
    }
    return null;
  };
  return { entries, bent, longest };
}

/** "FR", "RU+" for a place, "FR-" and "FR*" for a people or adjective. */
function entryOf(written: string): Entry {
  const mark = written.slice(2);
  const [kind, note] =
    mark === ''
      ? (['name', 'name'] as const)
      : mark === '+'
        ? (['place', 'capital'] as const)
        : (['demonym', 'people or adjective'] as const);
  return {
    senses: [{ country: written.slice(0, 2), kind, tier: 'sure', size: null }],
    inCapitals: false,
    isJoint: false,
    ambiguity: null,
    note,
    city: null,
  };
}
