import { ARTICLE_TYPE, NEWS_TYPE, readJsonLd, typesOf, type Thing } from './json-ld';
import { decodeEntities } from './entities';
import { webAddress } from './text-map';
import type { PublisherRecord } from '../types/article';
import { MAX_LINE } from '../types/limits';

/** What a page says about its article. Absent where it says nothing usable. */
export type Metadata = {
  readonly title?: string;
  readonly byline?: string;
  readonly siteName?: string;
  readonly publishedTime?: string;
  readonly modifiedTime?: string;
  readonly lang?: string;
  readonly canonicalUrl?: string;
  /** The page's own summary, often word for word its standfirst. */
  readonly description?: string;
  readonly publisher: PublisherRecord;
};

const LINE = 1_000;

/** Reads JSON-LD first, then meta tags, microdata and `<time>`. Dates that do not parse are left out. */
export function readMetadata(document: Document, url: string): Metadata {
  const things = readJsonLd(document);
  const article = things.find(is(NEWS_TYPE)) ?? things.find(is(ARTICLE_TYPE)) ?? {};
  const meta = metaReader(document);
  const authors = plainNamesOf(article['author'], things);
  const publisher = plainNamesOf(article['publisher'], things)[0] ?? null;
  const optional = {
    title: line(article['headline']) ?? meta('og:title', 'twitter:title', 'title'),
    byline:
      authors.slice(0, 10).join(', ').slice(0, MAX_LINE) ||
      plainName(meta('author', 'article:author', 'byl', 'parsely-author', 'sailthru.author')),
    siteName: meta('og:site_name', 'application-name', 'al:ios:app_name') ?? publisher ?? undefined,
    publishedTime:
      isoTime(article['datePublished']) ??
      isoTime(
        meta(
          'article:published_time',
          'og:article:published_time',
          'datePublished',
          'date',
          'pubdate',
          'parsely-pub-date',
          'dc.date.issued',
          'dc.date',
          'sailthru.date',
          'publish-date',
          'last-modified',
        ),
      ) ??
      isoTime(document.querySelector('[itemprop~="datePublished"]:not(form)')?.getAttribute('content')) ??
      isoTime(
        document
          .querySelector('[itemprop~="datePublished"]:not(form), article time, h1 ~ * time, time[pubdate]')
          ?.getAttribute('datetime'),
      ),
    modifiedTime:
      isoTime(article['dateModified']) ?? isoTime(meta('article:modified_time', 'og:updated_time', 'dateModified')),
    lang: line(article['inLanguage']),
    description: meta('og:description', 'description', 'twitter:description') ?? line(article['description']),
    canonicalUrl: canonicalAddress(document, url),
  };
  return {
    ...(Object.fromEntries(Object.entries(optional).filter(([, value]) => value)) as Partial<Metadata>),
    publisher: {
      basedOn: [article['isBasedOn'], article['citation']].flatMap(namesOf).slice(0, 100),
      claimReviews: things
        .filter(is(/^ClaimReview$/))
        .slice(0, 50)
        .map((review) => ({
          claim: line(review['claimReviewed']) ?? '',
          rating: line((review['reviewRating'] as Thing | undefined)?.['alternateName']) ?? '',
          publisher: plainNamesOf(review['author'], things)[0] ?? '',
          url: webAddress(line(review['url']) ?? '', url),
        })),
      publisher,
      authors: authors.slice(0, 50),
      corrections: [article['correction']]
        .flat()
        .flatMap((note) => line(note) ?? line((note as Thing | null)?.['text']) ?? [])
        .slice(0, 20),
    },
  };
}

const is = (pattern: RegExp) => (thing: Thing) => typesOf(thing).some((type) => pattern.test(type));

/** Looks a meta tag up by property, name or itemprop, whatever its case; the first non-empty of several. */
function metaReader(document: Document): (...names: string[]) => string | undefined {
  const values = new Map<string, string>();
  for (const tag of document.querySelectorAll('meta[content]'))
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = tag.getAttribute(attribute)?.toLowerCase();
      const value = line(tag.getAttribute('content'));
      if (name && value && !values.has(name)) values.set(name, value);
    }
  return (...names) => names.map((name) => values.get(name.toLowerCase())).find((value) => value !== undefined);
}

/** A non-empty string on one line, at most 1,000 characters; undefined for anything else. */
function line(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  return (
    decodeEntities(value.slice(0, 4 * LINE))
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, LINE) || undefined
  );
}

/** Names or addresses of one thing or several: `"A"`, `{"name": "A"}`, `[{"name": "A"}, "B"]`, `{"name": ["A", "B"]}`. */
function namesOf(value: unknown): string[] {
  const list: unknown[] = Array.isArray(value) ? value.slice(0, 100) : [value];
  return list.flatMap((item) => {
    if (typeof item !== 'object' || item === null) return line(item) ?? [];
    const thing = item as Thing;
    return [thing['name'] ?? thing['url'] ?? thing['@id']].flat().flatMap((name) => line(name) ?? []);
  });
}

/** Names alone: of `{"@id": "…/#organization"}` the name that the page gives for it elsewhere. */
const plainNamesOf = (value: unknown, things: readonly Thing[]): string[] =>
  namesOf([value].flat().map((item: unknown) => referredTo(item, things))).filter((name) => plainName(name));

function referredTo(item: unknown, things: readonly Thing[]): unknown {
  if (typeof item !== 'object' || item === null) return item;
  const { '@id': id, name } = item as Thing;
  if (typeof id !== 'string' || name !== undefined) return item;
  return things.find((thing) => thing['@id'] === id && thing['name'] !== undefined) ?? item;
}

/** An author or publisher that is an address says nothing to a reader. */
const plainName = (name: string | undefined): string | undefined =>
  name && /^(?:https?:|[/#])/.test(name) ? undefined : name;

/** A date as ISO 8601, in its own time zone where it has one; undefined where it is none or out of reason. */
function isoTime(value: unknown): string | undefined {
  const text = line(value);
  if (!text) return undefined;
  const time = new Date(text);
  const year = time.getUTCFullYear();
  if (Number.isNaN(time.getTime()) || year < 1900 || year > 2200) return undefined;
  // "2025-10-22T08:30:00+01:00": kept, since the offset says which day it was for the publisher.
  return /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/.test(text)
    ? text
    : time.toISOString();
}

/** Parameters that name a campaign or a referrer, never a page: "utm_source", "fbclid". */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|igshid|mc_[ce]id|mkt_tok|ns_\w+|at_\w+|cmpid|ocid|smid|xtor|ref|ref_src|spm|guce\w*|_ga|s_cid|icid|CMP|ftag|ito|ncid|wt_\w+)$/i;

function canonicalAddress(document: Document, url: string): string | undefined {
  const declared =
    document.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ??
    document.querySelector('meta[property="og:url"]')?.getAttribute('content') ??
    url;
  const address =
    webAddress(declared, url || 'https://page.invalid/') ?? webAddress(url, url || 'https://page.invalid/');
  if (!address || address.startsWith('https://page.invalid/')) return undefined;
  const clean = new URL(address);
  clean.hash = '';
  const names: string[] = [];
  // Not `keys()`: in a content script of Firefox its result cannot be iterated.
  clean.searchParams.forEach((_value, name) => names.push(name));
  for (const name of names) if (TRACKING.test(name)) clean.searchParams.delete(name);
  return clean.href;
}
