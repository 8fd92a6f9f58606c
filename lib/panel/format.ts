import type { CountryCode } from '../types/analysis';
import { locale } from './messages';

/** Codes that `Intl` does not know, or names otherwise than the rest of the interface does. */
const userAssigned: Readonly<Record<string, string>> = { XK: 'XK' };

/** Name of a country in the interface's language; `fallback` (the engine's English name) where the browser has none. */
export function countryName(code: CountryCode, fallback = code): string {
  try {
    const name = new Intl.DisplayNames([locale()], { type: 'region', fallback: 'none' }).of(userAssigned[code] ?? code);
    return name ?? fallback;
  } catch {
    return fallback; // not of the form of a region code
  }
}

/** Name of a language in the interface's language: "German". */
export function languageName(code: string): string {
  try {
    return new Intl.DisplayNames([locale()], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** "3 February 2026". Null where the article's date is none. */
export function dateOf(iso: string | undefined): string | null {
  const time = iso === undefined ? Number.NaN : Date.parse(iso);
  if (Number.isNaN(time)) return null;
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'long' }).format(time);
}

/** "1,234.5", "12 %": numbers as the interface's language writes them. */
export const numberOf = (value: number, options: Intl.NumberFormatOptions = {}): string =>
  new Intl.NumberFormat(locale(), options).format(value);

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
