import { english } from './en/index';
import type { Language } from './types';

const languages: readonly Language[] = [english];

/** A language without rules: countries are still found, claims and stances are not. */
const fallback = (code: string): Language => ({
  ...english,
  code,
  coverage: { countries: true, claims: false, stances: false },
});

/** The rules for a BCP 47 tag; text of an undeclared language ('und') is read as English. */
export function languageOf(tag: string): Language {
  const code = tag.toLowerCase().split(/[-_]/)[0] ?? '';
  if (code === '' || code === 'und') return english;
  return languages.find((language) => language.code === code) ?? fallback(code);
}
