import type { CountryCode } from '../types/analysis';
import type { Fact, Relation } from '../types/card';
import { countryName, currencyName, languageName, listOf, numberOf } from './format';
import { direction, t, type MessageKey } from './messages';

type FactKey = Extract<MessageKey, `fact.${string}`>;
const isKnown = (key: string, known: string): key is FactKey => known !== key;

/** "GDP per person": a fact's name; a key without a message is shown as its words. */
export function factName({ key }: Pick<Fact, 'key'>): string {
  const path = `fact.${key}` as FactKey;
  const name = t(path);
  return isKnown(path, name) ? name : key.replace(/[-_]/g, ' ');
}

/** How codes become words, by the unit that says what they are. */
const wordsOfCode: Readonly<Record<string, (code: string) => string>> = {
  country: countryName,
  language: languageName,
  currency: currencyName,
};

/** A fact's value as the interface's language writes it: "1.8 million", "$12 billion", "4.1 %", "German 95 %". */
export function factValue({ value, unit, shares }: Pick<Fact, 'value' | 'unit' | 'shares'>): string {
  if (typeof value === 'number') return numberWithUnit(value, unit);
  const words = unit === null ? undefined : wordsOfCode[unit];
  const texts = typeof value === 'string' ? [value] : value;
  return listOf(texts.map((text, index) => withShare(words ? words(text) : text, shares?.[index])));
}

const withShare = (words: string, share: number | null | undefined): string =>
  share === null || share === undefined || share >= 99 ? words : `${words} ${percent(share)}`;

const percent = (value: number): string => numberOf(value / 100, { style: 'percent', maximumFractionDigits: 1 });

function numberWithUnit(value: number, unit: string | null): string {
  const compact =
    Math.abs(value) >= 1e6 ? ({ notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 1 } as const) : {};
  if (unit === 'percent') return percent(value);
  if (unit === 'USD')
    return numberOf(value, {
      style: 'currency',
      currency: 'USD',
      maximumFractionDigits: value >= 1e6 ? 1 : 0,
      ...(value >= 1e6 && { notation: 'compact', compactDisplay: 'long' }),
    });
  if (unit === 'km2') return t('fact.km2', numberOf(value));
  if (unit === 'year') return String(value);
  const number = numberOf(value, compact);
  return unit === null || unit === 'people' ? number : `${number} ${unit}`;
}

/** Relations that say the same of several countries, told once: "With Denmark and Sweden: NATO". */
export type RelationGroup = { readonly relation: Relation; readonly countries: readonly CountryCode[] };

/** Groups relations by what they say; in the order of the card. */
export function relationGroups(relations: readonly Relation[]): RelationGroup[] {
  const groups = new Map<string, { relation: Relation; countries: CountryCode[] }>();
  for (const relation of relations) {
    const key = `${relation.kind} ${relation.detail} ${relation.provenance.url}`;
    const group = groups.get(key);
    if (group) group.countries.push(relation.with);
    else groups.set(key, { relation, countries: [relation.with] });
  }
  return [...groups.values()];
}

/** Words of another way of writing inside a message: the isolates keep their full stop at their end. */
const isolated = (words: string): string => (direction() === 'rtl' ? `\u2068${words}\u2069` : words);

/** "Neighbours: Serbia and Albania". */
export function relationWords({ relation, countries }: RelationGroup): string {
  const others = listOf(countries.map((code) => countryName(code)));
  switch (relation.kind) {
    case 'neighbours':
      return t('countries.neighbours', others);
    case 'shared-membership':
      return t('countries.sharedMembership', others, isolated(relation.detail));
    case 'recognises':
      return t('countries.recognises', others);
    case 'does-not-recognise':
      return t('countries.doesNotRecognise', others);
    case 'dispute':
      return t('countries.dispute', others, isolated(relation.detail));
  }
}
