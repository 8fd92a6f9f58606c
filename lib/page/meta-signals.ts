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

/** Reads head, structured data and headlines. */
export function readMetaSignals(document: Document): MetaSignals {
  const types = new Set(readJsonLd(document).flatMap(typesOf));
  const has = (pattern: RegExp) => Number([...types].some((type) => pattern.test(type)));
  const exists = (selector: string) => Number(document.querySelector(selector) !== null);
  const ogType = document.querySelector('meta[property="og:type"]')?.getAttribute('content')?.toLowerCase() ?? '';
  return {
    ldNews: has(NEWS_TYPE),
    ldBlog: has(/^BlogPosting$/),
    ldOther: has(OTHER),
    newsOrganisation: has(/^NewsMediaOrganization$/),
    ogArticle: Number(/article|story/.test(ogType)),
    sectioned: exists(
      'meta[property="article:section"],meta[property="article:tag"],meta[name="news_keywords" i],meta[name="parsely-section"],meta[name="section" i],meta[itemprop="articleSection"],meta[name^="cXenseParse"],link[rel="amphtml"],meta[property="article:opinion"],meta[property="article:content_tier"]',
    ),
    microNews: exists('[itemtype*="NewsArticle"]'),
    byline: exists(
      '[rel~="author"],[itemprop~="author"],[class*="byline" i],meta[property="article:author"],meta[name="author" i],meta[name="byl"]',
    ),
    articles: Math.min(1, Math.log1p(document.getElementsByTagName('article').length) / 4),
    guide: Number(/\b(?:chapter|fanfic|lyrics|recipe|how to|guide to|tips|best)\b/i.test(document.title)),
  };
}
