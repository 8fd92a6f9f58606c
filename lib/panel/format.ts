import type { CountryCode } from '../types/analysis';
import { kept } from './kept-formats';
import { locale } from './messages';

/** Codes whose long name in `Intl` is no name in the news: "Hong Kong SAR China", "Palestinian Territories". */
const shortNamed: ReadonlySet<CountryCode> = new Set(['CD', 'CG', 'HK', 'MM', 'MO', 'PS']);

/** Name of a country in the interface's language; `fallback` (the engine's English name) where the browser has none. */
export function countryName(code: CountryCode, fallback = code): string {
  const style = shortNamed.has(code) ? 'short' : 'long';
  return nameOf({ type: 'region', style }, code) ?? fallback;
}

/** Name of a currency in the interface's language: "Norwegian Krone". */
export const currencyName = (code: string): string => nameOf({ type: 'currency' }, code) ?? code;

/** Name of a language in the interface's language: "German". */
export const languageName = (code: string): string => nameOf({ type: 'language' }, code) ?? code;

const names = kept((of, options: Intl.DisplayNamesOptions) => new Intl.DisplayNames([of], options));

function nameOf(options: Intl.DisplayNamesOptions, code: string): string | undefined {
  try {
    return names(locale(), { ...options, fallback: 'none' }).of(code);
  } catch {
    return undefined; // not of the form of such a code
  }
}

/** "3 February 2026": a day without a time is that day, wherever the reader is. Null where the article's date is none. */
export function dateOf(iso: string | undefined): string | null {
  const time = iso === undefined ? Number.NaN : Date.parse(iso);
  if (Number.isNaN(time)) return null;
  const timeZone = iso?.includes('T') === false ? 'UTC' : undefined;
  return dates(locale(), { dateStyle: 'long', timeZone, at: timeZone ? 0 : offsetAt(time) }).format(time);
}

/** "Jun 2025" for "2025-06": of when a figure is, as its source tells it. */
export function asOfDate(asOf: string): string {
  const style = { '4': null, '7': { month: 'short', year: 'numeric' }, '10': { dateStyle: 'medium' } } as const;
  const options = /^\d{4}(?:-\d{2}){0,2}$/.test(asOf) ? style[String(asOf.length) as keyof typeof style] : null;
  const time = Date.parse(asOf);
  if (options === null || Number.isNaN(time)) return asOf;
  return dates(locale(), { ...options, timeZone: 'UTC', at: 0 }).format(time);
}

/** "3 Feb 2026, 14:05". Null for what is no time. */
export function momentOf(iso: string): string | null {
  const time = Date.parse(iso);
  if (Number.isNaN(time)) return null;
  return dates(locale(), { dateStyle: 'medium', timeStyle: 'short', at: offsetAt(time) }).format(time);
}

/** `at`, minutes from UTC, keeps the formats of two zones apart: a reader may travel while the panel is open. */
const dates = kept(
  (of, options: Intl.DateTimeFormatOptions & { readonly at: number }) => new Intl.DateTimeFormat(of, options),
);

const offsetAt = (time: number): number => new Date(time).getTimezoneOffset();

/** "1,234.5", "12 %": numbers as the interface's language writes them. */
export const numberOf = (value: number, options: Intl.NumberFormatOptions = {}): string =>
  numbers(locale(), options).format(value);

const numbers = kept((of, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(of, options));

/** A share of 0 to 1 in whole per cent: "34%"; "<1%" for what is little but not nothing. */
export const shareOf = (share: number): string =>
  share > 0 && share < 0.005
    ? `<${numberOf(0.01, { style: 'percent' })}`
    : numberOf(share, { style: 'percent', maximumFractionDigits: 0 });

/** "a, b and c". */
export const listOf = (items: readonly string[]): string =>
  new Intl.ListFormat(locale(), { type: 'conjunction' }).format(items);

/** "courier.example"; null for what is no web address. */
export function hostOf(address: string | null | undefined): string | null {
  if (!address || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? hostname.replace(/^www\./, '') : null;
}

/** The address if it is one of the web, else null: nothing else may become a link. */
export const webAddress = (address: string | null | undefined): string | null =>
  hostOf(address) === null ? null : (address ?? null);
