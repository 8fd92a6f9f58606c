import { resolveSpeakers } from '../../../../lib/analysis/attribution/speakers';
import { checkworthinessOf } from '../../../../lib/analysis/claims/checkworthiness';
import { extractClaims } from '../../../../lib/analysis/claims/extract';
import { recognizeCountries } from '../../../../lib/analysis/countries/recognize';
import { readDoc } from '../../../../lib/analysis/doc';
import { citeSources } from '../../../../lib/analysis/sources/cite';
import { findQuotes } from '../../../../lib/analysis/text/quotes';
import { english } from '../../../../lib/language/en/index';
import { articleFromText } from '../../../../lib/page/plain-text';
import type { Article } from '../../../../lib/types/article';

/** The claims and sources of a text, with the document they were read from. */
export function readText(text: string, about: Partial<Article> = {}) {
  const doc = readDoc({ ...articleFromText(text), ...about }, english);
  const countries = recognizeCountries(doc);
  const attributions = resolveSpeakers(doc, findQuotes(doc), countries);
  const found = extractClaims(doc, attributions, countries);
  const { sources, claims } = citeSources(doc, attributions, found);
  return { doc, attributions, sources, claims, scores: checkworthinessOf(doc, found) };
}
