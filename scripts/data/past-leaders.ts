import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import worldCountries from 'world-countries';
import { keyOf } from './entries';

type CountryInfo = {
  readonly countries: Readonly<
    Record<
      string,
      { readonly name: string; readonly leaders?: readonly { readonly name: string; readonly section: string }[] }
    >
  >;
};

/** Codes of the source that are another country's (its "IS" is Israel), by the name that it gives. */
const codeOf = new Map(
  (worldCountries as unknown as readonly WorldCountry[]).map((country) => [country.name.common, country.cca2]),
);
type WorldCountry = { readonly cca2: string; readonly name: { readonly common: string } };

/** Small states and territories whose leaders have names that many people bear ("David Thompson"). */
const LEFT_OUT = new Set(
  'AG AI CK NU TK BB BM BS BZ DM FK GD GG GI GU GY IM JE JM KN KY LC MP MS NF PN SH TC TT VC VG VI'.split(' '),
);

/** "Prince Norodom Ranariddh" → "Norodom Ranariddh". */
const TITLE =
  /^(?:crown prince|prince|princess|king|queen|sir|dame|baron|samdech|sheikh|datuk seri|tuanku|general|dr\.?) /i;

/**
 * Heads of state and government of 1989 to 2016 by country: `{"FR": "francois mitterrand;jacques chirac"}`. Only full
 * names that one country bears: governors of territories are officials of another state, single names are anybody's.
 * Null where the source (CountryInfo of openeventdata, MIT) is not at hand.
 */
export function pastLeaderTable(shared: string): Record<string, string> | null {
  const source = join(shared, 'data/countryinfo.json');
  if (!existsSync(source)) return null;
  const { countries } = JSON.parse(readFileSync(source, 'utf8')) as CountryInfo;
  const bearers = new Map<string, Set<string>>();
  for (const [given, { name: country, leaders = [] }] of Object.entries(countries))
    for (const { name, section } of leaders) {
      const code = codeOf.get(country) ?? (/^[A-Z]{2}$/.test(given) ? given : undefined);
      if (code === undefined || LEFT_OUT.has(code)) continue;
      const key = keyOf(
        name
          .replace(/\([^)]*\)/g, '')
          .replace(/,.*$/, '')
          .replace(TITLE, ''),
      );
      if (section === 'Governors' || !/^\p{L}[\p{L}.' -]* \p{L}{3,}$/u.test(key)) continue;
      bearers.set(key, (bearers.get(key) ?? new Set()).add(code));
    }
  const table: Record<string, string[]> = {};
  for (const [key, codes] of [...bearers].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
    const [code] = codes;
    if (codes.size === 1 && code !== undefined) (table[code] ??= []).push(key);
  }
  return Object.fromEntries(
    Object.entries(table)
      .sort()
      .map(([code, keys]) => [code, keys.join(';')]),
  );
}
