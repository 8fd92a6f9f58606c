import type { Declared } from './declared';
import { NEWS_TYPE, thingsIn, typesOf } from './json-ld';

/** What the page says about itself, in its head and structured data; each 0 or 1. */
export type MetaSignals = Readonly<
  Record<'ldNews' | 'ldBlog' | 'ldOther' | 'newsOrganisation' | 'ogArticle' | 'sectioned' | 'byline', number>
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

/** Meta tags that name who wrote a piece. */
const BYLINE: readonly string[] = ['article:author', 'author', 'byl'];

/** Reads what meta tags and structured data gave. */
export function readMetaSignals({ metas, ogType, hasAmp, data }: Declared): MetaSignals {
  const types = new Set(thingsIn(data).flatMap(typesOf));
  const has = (pattern: RegExp) => Number([...types].some((type) => pattern.test(type)));
  return {
    ldNews: has(NEWS_TYPE),
    ldBlog: has(/^BlogPosting$/),
    ldOther: has(OTHER),
    newsOrganisation: has(/^NewsMediaOrganization$/),
    ogArticle: Number(/article|story/.test(ogType.toLowerCase())),
    sectioned: Number(hasAmp || metas.some((name) => SECTIONED.has(name) || name.startsWith('cxenseparse'))),
    byline: Number(metas.some((name) => BYLINE.includes(name))),
  };
}
