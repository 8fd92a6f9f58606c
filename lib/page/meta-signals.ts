import { NEWS_TYPE, thingsIn, typesOf } from './json-ld';
import type { Glance } from '../types/article';

/** What the page says about itself, in its head and structured data; each 0 or 1, `articles` a count on a logarithmic scale. */
export type MetaSignals = Readonly<
  Record<
    'ldNews' | 'ldBlog' | 'ldOther' | 'newsOrganisation' | 'ogArticle' | 'sectioned' | 'byline' | 'articles' | 'guide',
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

/** Reads what head, structured data and headlines gave. */
export function readMetaSignals(glance: Glance): MetaSignals {
  const types = new Set(thingsIn(glance.data).flatMap(typesOf));
  const has = (pattern: RegExp) => Number([...types].some((type) => pattern.test(type)));
  return {
    ldNews: has(NEWS_TYPE),
    ldBlog: has(/^BlogPosting$/),
    ldOther: has(OTHER),
    newsOrganisation: has(/^NewsMediaOrganization$/),
    ogArticle: Number(/article|story/.test(glance.ogType.toLowerCase())),
    sectioned: Number(
      glance.hasAmp || glance.metas.some((name) => SECTIONED.has(name) || name.startsWith('cxenseparse')),
    ),
    byline: Number(glance.hasByline),
    articles: Math.min(1, Math.log1p(glance.articles) / 4),
    guide: Number(/\b(?:chapter|fanfic|lyrics|recipe|how to|guide to|tips|best)\b/i.test(glance.title)),
  };
}
