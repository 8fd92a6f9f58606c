import worldCountries from 'world-countries';
import { keyOf } from './entries';

/** Languages in which countries are recognised besides English: BCP 47 → the code of world-countries for its translations. */
const LANGUAGES: Readonly<Record<string, string>> = {
  de: 'deu',
  es: 'spa',
  fr: 'fra',
  it: 'ita',
  nl: 'nld',
  pl: 'pol',
  pt: 'por',
  sv: 'swe',
};

/** Names of news beyond those of CLDR and world-countries, by language and country. Source: our own reading, 2026-11. */
const MORE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  de: {
    US: 'USA; Amerika; Amerikas',
    GB: 'Grossbritannien; Großbritannien; England; Schottland; Wales; Nordirland',
    CZ: 'Tschechien',
    CD: 'DR Kongo',
    BY: 'Weißrussland',
    NL: 'Holland',
    PS: 'Gaza; Gazastreifen; Westjordanland; Palästina',
  },
  es: {
    US: 'EEUU; EE.UU.; Estados Unidos',
    GB: 'Reino Unido; Inglaterra; Escocia; Gales; Gran Bretaña',
    NL: 'Holanda',
    PS: 'Palestina; Gaza; Cisjordania',
  },
  fr: {
    US: 'États-Unis; Etats-Unis',
    GB: 'Royaume-Uni; Angleterre; Écosse; Grande-Bretagne',
    NL: 'Hollande',
    PS: 'Palestine; Gaza; Cisjordanie',
    CD: 'RDC',
    BY: 'Biélorussie',
  },
  it: {
    US: 'Stati Uniti; USA',
    GB: 'Regno Unito; Inghilterra; Scozia; Gran Bretagna',
    NL: 'Olanda',
    PS: 'Palestina; Gaza; Cisgiordania',
  },
  nl: {
    US: 'Verenigde Staten; VS',
    GB: 'Verenigd Koninkrijk; Engeland; Schotland; Groot-Brittannië',
    PS: 'Palestina; Gaza; Westelijke Jordaanoever',
    BY: 'Wit-Rusland',
  },
  pl: {
    US: 'USA; Stany Zjednoczone; Stanów Zjednoczonych; Stanach Zjednoczonych; Ameryka; Ameryki; Ameryce; Amerykę',
    GB: 'Wielka Brytania; Wielkiej Brytanii; Wielką Brytanię; Anglia; Szkocja',
    DE: 'Niemcy; Niemiec; Niemczech; Niemcom; Niemcami',
    HU: 'Węgry; Węgier; Węgrzech',
    IT: 'Włochy; Włoch; Włoszech',
    CN: 'Chiny; Chin; Chinach; Chinom',
    CZ: 'Czechy; Czech; Czechach',
    RU: 'Rosja; Rosji; Rosję; Rosją',
    PL: 'Polska; Polski; Polsce; Polskę; Polską',
  },
  pt: {
    US: 'Estados Unidos; EUA',
    GB: 'Reino Unido; Inglaterra; Escócia; Grã-Bretanha',
    NL: 'Holanda',
    PS: 'Palestina; Gaza; Cisjordânia',
  },
  sv: { US: 'USA', GB: 'Storbritannien; England; Skottland', PS: 'Palestina; Gaza; Västbanken' },
};

/** Forms of a name in the cases of its language, where a rule makes them: "Deutschlands"; "Rosji", "Rosję", "Rosją". */
const INFLECTIONS: Readonly<Record<string, readonly (readonly [ending: RegExp, ...forms: string[]])[]>> = {
  de: [[/(?<=[a-zäöü])(?<!s|z|x)$/, 's']],
  sv: [[/(?<!s)$/, 's']],
  pl: [
    [/(?<=[ji])a$/, 'i', 'ę', 'ą'],
    [/ka$/, 'ki', 'ce', 'kę', 'ką'],
    [/(?<=[^jik])a$/, 'y', 'ie', 'ę', 'ą'],
    [/(?<=[bcdfhlmnprstwz])$/, 'u', 'ie', 'em', 'owi'],
  ],
};

type Country = {
  readonly cca2: string;
  readonly name: { readonly common: string };
  readonly translations: Readonly<Record<string, { readonly common: string; readonly official: string }>>;
  readonly demonyms?: Readonly<Record<string, { readonly m: string; readonly f: string }>>;
};

/** Names of countries by language, as the recogniser reads them: `{"de": "frankreich=FR;…"}`. Source: CLDR, world-countries. */
export function languageNameTable(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(LANGUAGES).map(([language, code]) => {
      const display = new Intl.DisplayNames([language], { type: 'region' });
      const names = new Map<string, string>();
      for (const country of worldCountries as unknown as readonly Country[]) {
        for (const name of namesIn(country, language, code, display))
          for (const form of withInflections(name, language)) {
            const key = keyOf(form);
            if (!names.has(key)) names.set(key, country.cca2);
          }
      }
      return [language, [...names].map(([key, country]) => `${key}=${country}`).join(';')];
    }),
  );
}

function namesIn(country: Country, language: string, code: string, display: Intl.DisplayNames): string[] {
  const { cca2, translations } = country;
  const more = MORE[language]?.[cca2]?.split('; ') ?? [];
  const cldr = display.of(cca2) ?? '';
  const names = [...more, cldr, translations[code]?.common ?? ''].map((name) => name.replace(/\s*\(.*\)$/, ''));
  return names.filter((name) => name.length > 1 && name !== cca2);
}

function withInflections(name: string, language: string): string[] {
  if (name.includes(' ') || Object.values(MORE[language] ?? {}).some((list) => list.split('; ').includes(name)))
    return [name];
  const rule = INFLECTIONS[language]?.find(([ending]) => ending.test(name));
  if (!rule) return [name];
  const [ending, ...forms] = rule;
  return [name, ...forms.map((form) => name.replace(ending, form))];
}
