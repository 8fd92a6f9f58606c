import { NEWS_TYPE, readJsonLd, typesOf } from './json-ld';

/** What the page says about itself, in its head and structured data; each 0 or 1, `articles` a count on a logarithmic scale. */
export type MetaSignals = Readonly<
  Record<
    | 'ldNews'
    | 'ldBlog'
    | 'ldOther'
    | 'newsOrganisation'
    | 'ogArticle'
    | 'sectioned'
    | 'microNews'
    | 'byline'
    | 'articles'
    | 'guide',
    number
  >
>;

/** Types of pages that are no piece of news, whatever else they carry. */
const OTHER =
  /^(?:Product|ProductGroup|ItemList|CollectionPage|Recipe|QAPage|DiscussionForumPosting|FAQPage|SoftwareApplication|HowTo|SearchResultsPage|Event|JobPosting|LocalBusiness|Course|Book|Movie|TechArticle|ProfilePage|Service|Offer|AggregateOffer|ContactPage|AboutPage)$/;

/** Meta tags that pieces filed under a section carry, by property, name or itemprop in lower case; others begin with "cxenseparse". */
const SECTIONED = new Set(
  'article:section article:tag news_keywords parsely-section section articlesection article:opinion article:content_tier'.split(
    ' ',
  ),
);
const BYLINE_META = new Set(['article:author', 'author', 'byl']);

/** Reads head, structured data and headlines. */
export function readMetaSignals(document: Document, metas: ReadonlyMap<string, string>): MetaSignals {
  const types = new Set(readJsonLd(document).flatMap(typesOf));
  const has = (pattern: RegExp) => Number([...types].some((type) => pattern.test(type)));
  const exists = (selector: string) => document.querySelector(selector) !== null;
  const names = [...metas.keys()];
  return {
    ldNews: has(NEWS_TYPE),
    ldBlog: has(/^BlogPosting$/),
    ldOther: has(OTHER),
    newsOrganisation: has(/^NewsMediaOrganization$/),
    ogArticle: Number(/article|story/.test(metas.get('og:type')?.toLowerCase() ?? '')),
    sectioned: Number(
      names.some((name) => SECTIONED.has(name) || name.startsWith('cxenseparse')) ||
        exists('head > link[rel="amphtml"]'),
    ),
    microNews: Number(exists('[itemtype*="NewsArticle"]')),
    byline: Number(
      names.some((name) => BYLINE_META.has(name)) || exists('[rel~="author"],[itemprop~="author"],[class*="byline" i]'),
    ),
    articles: Math.min(1, Math.log1p(document.getElementsByTagName('article').length) / 4),
    guide: Number(/\b(?:chapter|fanfic|lyrics|recipe|how to|guide to|tips|best)\b/i.test(document.title)),
  };
}

/** Content of the page's meta tags by property, name or itemprop in lower case; the first of several. */
export function readMetas(document: Document): ReadonlyMap<string, string> {
  const metas = new Map<string, string>();
  for (const tag of document.getElementsByTagName('meta')) {
    const name = tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop');
    const key = name?.toLowerCase() ?? '';
    if (key !== '' && !metas.has(key)) metas.set(key, tag.getAttribute('content') ?? '');
  }
  return metas;
}
