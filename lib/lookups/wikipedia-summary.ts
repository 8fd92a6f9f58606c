import * as v from 'valibot';
import { requestJson } from './request';
import type { CountryLookup } from './types';

/** `prop=langlinks` of the action API. https://www.mediawiki.org/wiki/API:Langlinks */
const linksAnswer = v.object({
  query: v.object({
    pages: v.array(v.object({ langlinks: v.optional(v.array(v.object({ title: v.string() })), []) })),
  }),
});

/** `prop=extracts|revisions` of the action API. https://www.mediawiki.org/wiki/Extension:TextExtracts */
const extractAnswer = v.object({
  query: v.object({
    pages: v.array(
      v.object({
        title: v.string(),
        extract: v.optional(v.string(), ''),
        revisions: v.optional(v.array(v.object({ timestamp: v.string() })), []),
      }),
    ),
  }),
});

/** English articles that are not found under the English name of the region in Unicode CLDR. */
const titles: Readonly<Record<string, string>> = {
  BQ: 'Caribbean Netherlands',
  CD: 'Democratic Republic of the Congo',
  CG: 'Republic of the Congo',
  CI: 'Ivory Coast',
  FM: 'Federated States of Micronesia',
  GE: 'Georgia (country)',
  HK: 'Hong Kong',
  IE: 'Republic of Ireland',
  MF: 'Collectivity of Saint Martin',
  MM: 'Myanmar',
  MO: 'Macau',
  PS: 'Palestine',
};

const host = (lang: string): string => `https://${lang}.wikipedia.org`;
const titleOf = (country: string): string =>
  titles[country] ?? new Intl.DisplayNames(['en'], { type: 'region' }).of(country) ?? country;

/** The first sentences of Wikipedia's article about a country, in the reader's language where there is one. */
export const wikipediaSummary: CountryLookup = {
  id: 'wikipedia-summary',
  name: 'Wikipedia',
  live: {
    origins: ['https://*.wikipedia.org/*'],
    needsKey: false,
    fetch: async ({ country, lang }, { fetch, signal, base }) => {
      const ask = <T>(language: string, title: string, params: string, schema: v.GenericSchema<unknown, T>) =>
        requestJson(
          `${base ?? host(language)}/w/api.php?action=query&format=json&formatversion=2&origin=*&redirects=1&${params}&titles=${encodeURIComponent(title)}`,
          schema,
          { fetch, signal },
        );
      const english = { language: 'en', title: titleOf(country) };
      let article = english;
      if (lang !== 'en') {
        const links = await ask('en', english.title, `prop=langlinks&lllang=${encodeURIComponent(lang)}`, linksAnswer);
        if (!links.ok) return links;
        const title = links.value.query.pages[0]?.langlinks[0]?.title;
        if (title !== undefined) article = { language: lang, title };
      }
      const params = 'prop=extracts%7Crevisions&exintro=1&explaintext=1&exsentences=3&rvprop=timestamp';
      const got = await ask(article.language, article.title, params, extractAnswer);
      if (!got.ok) return got;
      const results = got.value.query.pages
        .filter(({ extract }) => extract !== '')
        .map(({ title, extract, revisions }) => ({
          title,
          url: `${host(article.language)}/wiki/${encodeURIComponent(title.replaceAll(' ', '_'))}`,
          publisher: 'Wikipedia',
          date: revisions[0]?.timestamp ?? null,
          rating: null,
          text: extract,
        }));
      return { ok: true, results };
    },
  },
};
