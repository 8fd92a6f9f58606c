import { ambiguousNames } from '../../lib/knowledge/ambiguous-names';
import { compounds } from '../../lib/knowledge/ambiguous-compounds';
import { gazetteer } from '../../lib/knowledge/gazetteer';
import { institutions } from '../../lib/knowledge/institutions';
import { jointNames, combiningForms } from '../../lib/knowledge/joint-names';
import { peoplesOfPlaces } from '../../lib/knowledge/peoples-of-places';
import { places } from '../../lib/knowledge/places';
import { regions } from '../../lib/knowledge/places-regions';
import { usStates } from '../../lib/knowledge/places-us-states';
import type { CountryCode, MentionKind } from '../../lib/types/analysis';
import { addEntry, entryOf, keyOf, plainEntry, type CuratedEntry, type NameIndex } from './entries';
import { addLeaders } from './leaders';

/** Every curated name by key, and the first words of those that begin with a small letter. */
export function buildNames(): NameIndex {
  const built: NameIndex = { entries: new Map(), smallStarts: new Set() };
  const add = (surface: string, entry: CuratedEntry) => {
    const name = surface.replace(/^the /i, '');
    const key = keyOf(name);
    if (/^\p{Ll}/u.test(name)) built.smallStarts.add(key.split(' ')[0] as string);
    addEntry(built, key, /^[A-Z][A-Z\d&-]{1,5}$/.test(name) ? { ...entry, inCapitals: true } : entry);
  };
  const addList = (list: string, entry: (name: string) => CuratedEntry) => {
    for (const name of list.split('; ')) if (name !== '') add(name, entry(name));
  };
  /** Names of which `~` marks those that only confirm a country. */
  const addMarked = (list: string, code: CountryCode, kind: MentionKind, note: string) => {
    for (const name of list.split('; '))
      if (name.startsWith('~')) add(name.slice(1), entryOf(code, kind, 'hint', null, note));
      else if (name !== '') add(name, entryOf(code, kind, 'sure', null, note));
  };
  ambiguousNames.forEach((ambiguity, at) => {
    const senses = ambiguity.senses.flatMap(({ country, kind }) =>
      country === null ? [] : [{ country, kind: kind ?? 'name', tier: 'sure' as const, size: null }],
    );
    addList(ambiguity.names, () => ({ ...plainEntry(senses, 'ambiguous name'), ambiguity: at }));
  });
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
  for (const [code, list] of Object.entries(places)) addMarked(list, code, 'place', 'region or place');
  for (const [code, list] of Object.entries(peoplesOfPlaces)) addMarked(list, code, 'demonym', 'people or adjective');
  for (const [code, list] of Object.entries(institutions)) addMarked(list, code, 'institution', 'institution');
  addLeaders(built);
  return built;
}

/** A name that contains a country's and means something else. */
const NO_MENTION: CuratedEntry = plainEntry([], 'other name');
