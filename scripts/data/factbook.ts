/** Reads dated values out of the Factbook's phrases. A phrase without a year yields nothing: no figure goes without its date. */
import extract from './factbook-extract.json';

/** Fields of one country as the Factbook words them; `path` is its file in the archive. */
export type FactbookFields = { readonly path: string } & {
  readonly [
    field in
      | 'population'
      | 'gdp'
      | 'gdpPerCapita'
      | 'military'
      | 'government'
      | 'headOfState'
      | 'headOfGovernment'
      | 'religions'
      | 'independence'
      | 'refugees'
      | 'displaced'
      | 'stateless'
  ]?: string;
};

export type FactbookExtract = {
  readonly source: string;
  /** Month of the last entries: the date of what has no year of its own. */
  readonly asOf: string;
  readonly records: Readonly<Record<string, FactbookFields>>;
};

export const factbook: FactbookExtract = extract;

export type Dated<T> = { readonly value: T; readonly asOf: string };

const SCALE: Readonly<Record<string, number>> = { million: 1e6, billion: 1e9, trillion: 1e12 };

/** "47,735,685 (2025 est.)" · "$263.62 billion (2024 est.)" · "8% of GDP (2024 est.)" */
const FIGURE = /^\$?(-?[\d,]+(?:\.\d+)?)%?(?: (million|billion|trillion))?(?: of GDP)? \((\d{4})(?: est\.?)?\)/;

/** A figure and its year; null where the phrase is none. */
export function datedFigure(phrase: string | undefined): Dated<number> | null {
  const match = FIGURE.exec(phrase ?? '');
  const [, digits, scale, year] = match ?? [];
  if (digits === undefined || year === undefined) return null;
  const value = Number(digits.replaceAll(',', '')) * (scale === undefined ? 1 : (SCALE[scale] ?? Number.NaN));
  return { value: Number(value.toPrecision(12)), asOf: year };
}

/** "(includes Evangelical 11.2%)", innermost first */
const ASIDE = /\s*[([][^()[\]]*[)\]]/g;

/** "Catholic 39.9%" · "less than 1%" has no group in capitals */
const SHARE = /(?:^|, |; )([A-Z][A-Za-z /-]*?) (\d+(?:\.\d+)?)%/g;

/** The four largest groups with their shares: "Catholic 39.9%". Null where the phrase has no shares or no year. */
export function datedShares(phrase: string | undefined): Dated<string[]> | null {
  const year = /\((\d{4})(?: est\.?)?\)/.exec(phrase ?? '')?.[1];
  const plain = (phrase ?? '').replace(ASIDE, '').replace(ASIDE, '');
  const shares = [...plain.matchAll(SHARE)].map(([, group = '', share = '0']) => ({ group, share: Number(share) }));
  const named = shares.filter(({ group }) => !/^(?:other|unspecified|unknown)/i.test(group));
  if (year === undefined || named.length === 0 || shares.reduce((sum, { share }) => sum + share, 0) > 101) return null;
  const largest = named.sort((a, b) => b.share - a.share).slice(0, 4);
  return { value: largest.map(({ group, share }) => `${group} ${share}%`), asOf: year };
}

/** "PELLEGRINI" → "Pellegrini", "DIAZ-CANEL" → "Diaz-Canel"; "Charles III" and "Jr." stay. */
const withoutCapitals = (name: string): string =>
  name.replace(/\p{Lu}[\p{Lu}’']+/gu, (word, at: number) => {
    const isNumeral = /^[IVX]+$/.test(word) && /^(?:$| of\b)/.test(name.slice(at + word.length));
    if (isNumeral) return word;
    const lower = word.slice(1).toLowerCase();
    return OTHER_CAPITALS.get(word) ?? word.charAt(0) + lower.replace(/['’]\p{Ll}/gu, (pair) => pair.toUpperCase());
  });

/** Words in capitals that are no surnames. */
const OTHER_CAPITALS: ReadonlyMap<string, string> = new Map([
  ['BIN', 'bin'],
  ['AL', 'al'],
  ['DER', 'der'],
  ['VON', 'von'],
  ['DE', 'de'],
  ['CNSP', 'CNSP'],
  ['GNU', 'GNU'],
  ['UK', 'UK'],
  ['RN', 'RN'],
]);

/** "unified by Prithvi Narayan SHAH" → "… Shah"; "from the UK" stays. */
export const inPlainNames = (phrase: string | null): string | null =>
  phrase?.replace(/\p{Lu}{4,}/gu, (name) => withoutCapitals(name)) ?? null;

/** "(Prime Minister)", "(also spelled SONXAI)": an aside without a year */
const UNDATED_ASIDE = /\s*\([^()\d]*\)/g;

/** "President Abdelmadjid TEBBOUNE (since 12 December 2019)" · "Chairperson X (chairperson since 16 July 2025; …)" */
const HOLDER = /([^;()]{4,180}) \((?:[a-z ]*since )?([^;,()-]{4,24}?\d{4})[^()]*\)/g;

/** Office holders of a phrase: "President Abdelmadjid Tebboune (since 12 December 2019)"; empty where vacant or not plainly said. */
export function holders(phrase: string | undefined): string[] {
  const plain = (phrase ?? '').replace(UNDATED_ASIDE, '');
  return [...plain.matchAll(HOLDER)]
    .map(([, who = '', since = '']) => ({ who: who.replace(/^[,;\s]*(?:and |represented by )?/, '').trim(), since }))
    .filter(({ who }) => /^\p{Lu}/u.test(who) && !/\b(?:represented|reside|spelled|referred)\b/.test(who))
    .slice(0, 3)
    .map(({ who, since }) => `${withoutCapitals(who)} (since ${since})`);
}

/** A short phrase as it stands; null where it is an essay. */
export const shortPhrase = (phrase: string | undefined): string | null =>
  phrase !== undefined && phrase.length <= 120 ? phrase : null;
