import worldCountries from 'world-countries';
import { keyOf } from './entries';
import { capitals } from './language-capitals';
import { peoples } from './language-peoples';

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
    US: 'USA; Amerika; Amerikas; Vereinigten Staaten; US-Regierung; US-Präsident; US-Präsidenten',
    GB: 'Grossbritannien; Großbritannien; Großbritanniens; England; Englands; Schottland; Schottlands; Wales; Nordirland; Vereinigten Königreich; Vereinigten Königreichs; Briten',
    AE: 'Vereinigten Arabischen Emirate; Vereinigten Arabischen Emiraten; Emirate; Emiraten; VAE',
    KP: 'Nordkorea; Nordkoreas',
    KR: 'Südkorea; Südkoreas',
    CI: 'Elfenbeinküste',
    TR: 'Türkei',
    MM: 'Birma',
    SA: 'Saudi-Arabien; Saudi-Arabiens; Saudiarabien',
    CZ: 'Tschechien; Tschechiens; Tschechische Republik; Tschechischen Republik',
    CD: 'DR Kongo; Demokratischen Republik Kongo',
    BY: 'Weißrussland',
    NL: 'Holland; Niederlanden; Niederlande',
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
    US: 'USA; Stany Zjednoczone; Stanów Zjednoczonych; Stanach Zjednoczonych; Stanom Zjednoczonym; Stanami Zjednoczonymi; Stanów; Stanach; Ameryka; Ameryki; Ameryce; Amerykę',
    GB: 'Wielka Brytania; Wielkiej Brytanii; Wielką Brytanię; Wielką Brytanią; Anglia; Anglii; Szkocja; Szkocji; Walia; Walii',
    DE: 'Niemcy; Niemiec; Niemczech; Niemcom; Niemcami; RFN',
    KP: 'Korea Północna; Korei Północnej; Koreę Północną; Koreą Północną',
    KR: 'Korea Południowa; Korei Południowej; Koreę Południową; Koreą Południową',
    SA: 'Arabia Saudyjska; Arabii Saudyjskiej; Arabię Saudyjską; Arabią Saudyjską',
    ZA: 'Republika Południowej Afryki; RPA',
    AE: 'Emiraty; Emiratów; Zjednoczonych Emiratach Arabskich; Zjednoczone Emiraty Arabskie; Zjednoczonych Emiratów Arabskich',
    IN: 'Indie; Indii; Indiach; Indiom; Indiami',
    BY: 'Białoruś; Białorusi; Białorusią',
    IL: 'Izrael; Izraela; Izraelu; Izraelem; Izraelowi',
    CA: 'Kanada; Kanady; Kanadzie; Kanadę; Kanadą',
    EG: 'Egipt; Egiptu; Egipcie; Egiptem; Egiptowi',
    NL: 'Holandia; Holandii; Holandię; Niderlandy; Niderlandów; Niderlandach',
    PS: 'Palestyna; Palestyny; Palestynie; Gaza; Gazy; Gazie; Strefa Gazy; Strefy Gazy; Strefie Gazy; Strefę Gazy; Zachodni Brzeg; Zachodnim Brzegu',
    PH: 'Filipiny; Filipin; Filipinach',
    QA: 'Katar; Kataru; Katarze; Katarem',
    HU: 'Węgry; Węgier; Węgrzech; Węgrom; Węgrami',
    IT: 'Włochy; Włoch; Włoszech; Włochom; Włochami',
    CN: 'Chiny; Chin; Chinach; Chinom; Chinami',
    CZ: 'Czechy; Czech; Czechach; Czechom; Czechami',
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

/**
 * Names of countries by language, as the recogniser reads them: `{"de": "frankreich=FR;…"}`. A final `+` marks a place in
 * the country, `-` a people or adjective, `*` the stem of one that takes the endings of its language.
 * Source: CLDR, world-countries, and the tables beside this.
 */
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
      const add = (key: string, written: string) => {
        if (!names.has(key)) names.set(key, written);
      };
      for (const [country, words] of rowsOf(capitals[language], ', '))
        for (const word of words) add(keyOf(word), `${country}+`);
      for (const [country, words] of rowsOf(peoples[language], ' '))
        for (const word of words)
          if (word.startsWith('=')) add(keyOf(word.slice(1)), `${country}-`);
          else add(keyOf(word), `${country}*`);
      return [language, [...names].map(([key, written]) => `${key}=${written}`).join(';')];
    }),
  );
}

/** "RU Moskau, Kasan; UA Kiew" → [["RU", ["Moskau", "Kasan"]], ["UA", ["Kiew"]]]; of a language without a table, none. */
const rowsOf = (table: string | undefined, parting: string): [country: string, words: string[]][] =>
  (table?.split('; ') ?? []).map((row) => [row.slice(0, 2), row.slice(3).split(parting)]);

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
