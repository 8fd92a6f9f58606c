import * as v from 'valibot';
import { requestJson } from './request';
import type { LookupResult } from '../types/lookup';
import type { CountryLookup } from './types';

const binding = v.object({ value: v.string() });

/** SPARQL 1.1 results as JSON. https://www.wikidata.org/wiki/Wikidata:SPARQL_query_service */
const answer = v.object({
  results: v.object({
    bindings: v.array(
      v.object({
        item: v.pipe(
          binding,
          v.check(({ value }) => /^https?:\/\/www\.wikidata\.org\/entity\/Q\d+$/.test(value)),
        ),
        property: binding,
        propertyLabel: binding,
        valueLabel: binding,
        date: v.optional(binding),
      }),
    ),
  }),
});

/** Head of state, head of government, population. https://www.wikidata.org/wiki/Property:P35 … */
const properties = ['P35', 'P6', 'P1082'];

/** Countries whose code is a user-assigned one, which Wikidata does not hold. */
const items: Readonly<Record<string, string>> = { XK: 'Q1246' };

/** Statements of the best rank: with their start, or the time that a figure is of. P297: ISO 3166-1 alpha-2. */
const queryFor = (
  country: string,
  lang: string,
): string => `SELECT ?item ?property ?propertyLabel ?valueLabel ?date WHERE {
  ${items[country] ? `BIND(wd:${items[country]} AS ?item)` : `?item wdt:P297 "${country}".`}
  VALUES ?property { ${properties.map((id) => `wd:${id}`).join(' ')} }
  ?property wikibase:claim ?claim; wikibase:statementProperty ?statementProperty.
  ?item ?claim ?statement.
  ?statement ?statementProperty ?value; a wikibase:BestRank.
  OPTIONAL { ?statement pq:P585 ?point. }
  OPTIONAL { ?statement pq:P580 ?start. }
  FILTER NOT EXISTS { ?statement pq:P582 ?end. }
  BIND(COALESCE(?point, ?start) AS ?date)
  SERVICE wikibase:label { bd:serviceParam wikibase:language "${lang},en". }
} LIMIT 20`;

/** Who leads a country and how many live in it, each with its time, as Wikidata has it now. */
export const wikidataCountry: CountryLookup = {
  id: 'wikidata-country',
  name: 'Wikidata',
  live: {
    origins: ['https://query.wikidata.org/*'],
    needsKey: false,
    fetch: async ({ country, lang }, { fetch, signal, base = 'https://query.wikidata.org' }) => {
      // Both are put into a query: anything but their own letters is refused.
      if (!/^[A-Z]{2}$/.test(country) || !/^[a-z]{2,3}$/.test(lang)) return { ok: true, results: [] };
      const url = `${base}/sparql?format=json&query=${encodeURIComponent(queryFor(country, lang))}`;
      const got = await requestJson(url, answer, { fetch, signal });
      if (!got.ok) return got;
      const results = latest(got.value.results.bindings).map(
        ({ item, property, propertyLabel, valueLabel, date }): LookupResult => ({
          title: propertyLabel.value,
          url: `${item.value.replace(/^http:\/\/www\.wikidata\.org\/entity\//, 'https://www.wikidata.org/wiki/')}#${property.value.split('/').at(-1) ?? ''}`,
          publisher: 'Wikidata',
          date: date?.value ?? null,
          rating: null,
          text: figureOf(valueLabel.value, lang),
        }),
      );
      return { ok: true, results };
    },
  },
};

type Binding = v.InferOutput<typeof answer>['results']['bindings'][number];

/** Of figures of several years only the last; of people all, once each. */
function latest(bindings: readonly Binding[]): Binding[] {
  const timeOf = ({ date }: Binding) => date?.value ?? '';
  const kept = new Map<string, Binding>();
  for (const one of bindings) {
    const key = one.property.value.endsWith('P1082') ? 'P1082' : `${one.property.value} ${one.valueLabel.value}`;
    const other = kept.get(key);
    if (!other || timeOf(one) > timeOf(other)) kept.set(key, one);
  }
  return [...kept.values()];
}

/** "5550203" → "5,550,203"; a name stays as it is. */
const figureOf = (value: string, lang: string): string =>
  /^\d{1,12}$/.test(value) ? new Intl.NumberFormat(lang).format(Number(value)) : value;
