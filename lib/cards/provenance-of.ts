import type { CountryFacts, SourcedValue } from '../knowledge/facts';
import { factSources } from '../knowledge/provenance';
import type { CountryCode } from '../types/analysis';
import type { Provenance } from '../types/card';

/** Source, link and date of a value of a country; the link leads to the country's own record where the source has one. */
export function provenanceOf(
  [, source, asOf]: SourcedValue<unknown>,
  code: CountryCode,
  facts: CountryFacts,
): Provenance {
  const { name, url } = factSources[source];
  return { source: name, url: url.replace('{path}', facts.path ?? '').replace('{code}', code), asOf };
}

/** What a link without a named source is called: "https://www.nato.int/cps/…" → "nato.int". */
export const siteOf = (url: string): string => url.replace(/^https:\/\/(?:www\.)?/, '').split('/', 1)[0] ?? '';
