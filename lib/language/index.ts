import { english } from './en/index';
import type { Language } from './types';

const languages: readonly Language[] = [english];

/** A language without rules: countries are still found, claims and stances are not. */
const withoutRules = (code: string): Language => ({
  ...english,
  code,
  coverage: { countries: true, claims: false, stances: false },
});

/** Codes of those without rules in which names of countries are known. */
const withNames = ['de', 'es', 'fr', 'it', 'nl', 'pl', 'pt', 'sv'] as const;

/** Made once, those of which nothing is known as one: what the engine makes of a language it keeps as long as it lives. */
const named = new Map<string, Language>(withNames.map((code) => [code, withoutRules(code)]));
const other = withoutRules('und');

/** The rules for a BCP 47 tag; text of an undeclared language ('und') is read as English. */
export function languageOf(tag: string): Language {
  const code = tag.toLowerCase().split(/[-_]/)[0] ?? '';
  if (code === '' || code === 'und') return english;
  return languages.find((language) => language.code === code) ?? named.get(code) ?? other;
}
