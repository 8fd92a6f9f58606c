import type { Language } from '../../language/types';

/**
 * What is made of a language: once, when first asked for. A text asks for the same language over and over, so that the
 * one asked for last is at hand without a look-up.
 */
export function byLanguage<T>(make: (language: Language) => T): (language: Language) => T {
  const made = new WeakMap<Language, { readonly value: T }>();
  let last: Language | null = null;
  let lastMade: { readonly value: T } | null = null;
  return (language) => {
    if (language === last && lastMade !== null) return lastMade.value;
    let known = made.get(language);
    if (known === undefined) made.set(language, (known = { value: make(language) }));
    last = language;
    lastMade = known;
    return known.value;
  };
}
