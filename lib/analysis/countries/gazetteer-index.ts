import { ambiguousNames } from '../../knowledge/ambiguous-names';
import { compounds } from '../../knowledge/ambiguous-compounds';
import { gazetteer } from '../../knowledge/gazetteer';
import { institutions } from '../../knowledge/institutions';
import { jointNames, combiningForms } from '../../knowledge/joint-names';
import { regions } from '../../knowledge/places-regions';
import { usStates } from '../../knowledge/places-us-states';
import { addEntry, entryOf, keyOf, plainEntry, type Entry, type NameIndex } from './entries';
import { indexLeaders } from './leader-index';

let index: NameIndex | null = null;

/** Every name but those of cities; built on first use. */
export const nameIndex = (): NameIndex => (index ??= buildIndex());

function buildIndex(): NameIndex {
  const built: NameIndex = { entries: new Map(), longest: new Map(), smallStarts: new Set() };
  const add = (surface: string, entry: Entry) => {
    const name = surface.replace(/^the /i, '');
    const key = keyOf(name);
    if (/^\p{Ll}/u.test(name)) built.smallStarts.add(key.split(' ')[0] as string);
    addEntry(built, key, /^[A-Z][A-Z\d&-]{1,5}$/.test(name) ? { ...entry, inCapitals: true } : entry);
  };
  const addList = (list: string, entry: (name: string) => Entry) => {
    for (const name of list.split('; ')) if (name !== '') add(name, entry(name));
  };
  for (const ambiguity of ambiguousNames) {
    const senses = ambiguity.senses.flatMap(({ country, kind }) =>
      country === null ? [] : [{ country, kind: kind ?? 'name', tier: 'sure' as const, size: null }],
    );
    addList(ambiguity.names, () => ({ ...plainEntry(senses, 'ambiguous name'), ambiguity }));
  }
  for (const list of compounds) addList(list, () => NO_MENTION);
  for (const { names, countries, kind } of jointNames) {
    const senses = countries.map((country) => ({ country, kind, tier: 'sure' as const, size: null }));
    addList(names, () => ({ ...plainEntry(senses, 'names several countries'), isJoint: true }));
  }
  for (const [form, country] of Object.entries(combiningForms)) {
    add(`${form}-`, entryOf(country, 'demonym', 'sure', null, 'combining form'));
    add(`${form}–`, entryOf(country, 'demonym', 'sure', null, 'combining form'));
  }
  for (const { code, names, demonyms, capitals } of gazetteer) {
    for (const name of names) add(name, entryOf(code, 'name', 'sure', null, 'name'));
    for (const demonym of demonyms) add(demonym, entryOf(code, 'demonym', 'sure', null, 'people or adjective'));
    for (const capital of capitals) add(capital, entryOf(code, 'place', 'sure', 6, 'capital'));
  }
  for (const [name, abbreviations, postal] of usStates) {
    add(name, entryOf('US', 'place', 'sure', 6, 'US state'));
    addList(abbreviations, () => entryOf('US', 'place', 'abbreviation', null, 'US state, abbreviated'));
    add(postal, entryOf('US', 'place', 'abbreviation', null, 'US state, postal code'));
  }
  for (const [code, list] of Object.entries(regions))
    addList(list, () => entryOf(code, 'place', 'sure', null, 'region or place'));
  for (const [code, list] of Object.entries(institutions))
    for (const name of list.split('; '))
      if (name.startsWith('~')) add(name.slice(1), entryOf(code, 'institution', 'hint', null, 'institution'));
      else if (name !== '') add(name, entryOf(code, 'institution', 'sure', null, 'institution'));
  indexLeaders(built);
  return built;
}

/** A name that contains a country's and means something else. */
const NO_MENTION: Entry = plainEntry([], 'other name');
