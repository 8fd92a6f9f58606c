import type { Article } from './article';
import type { Claim, Country, CountryStance, Quote, Source, Speaker } from './analysis';

/** What is kept of an analysis: everything that is shown again, nothing that is cheap to compute anew. */
export type KeptAnalysis = {
  readonly article: Pick<
    Article,
    'title' | 'text' | 'lang' | 'byline' | 'siteName' | 'publishedTime' | 'modifiedTime' | 'url' | 'canonicalUrl'
  >;
  readonly engine: string;
  readonly topic: string | null;
  readonly countries: readonly Pick<Country, 'code' | 'name' | 'focus'>[];
  readonly speakers: readonly Speaker[];
  readonly quotes: readonly Pick<Quote, 'start' | 'end' | 'speaker'>[];
  readonly claims: readonly Pick<Claim, 'start' | 'end' | 'attribution' | 'kind' | 'speaker' | 'checkworthiness'>[];
  readonly stances: readonly CountryStance[];
  readonly sources: readonly Source[];
};

/** One state of an article that the reader saw; `readAt` is ISO 8601. */
export type Revision = {
  readonly articleId: string;
  readonly readAt: string;
  readonly textHash: string;
  readonly analysis: KeptAnalysis;
};

/** A reader's own correction of a stance row: another label, or hidden. */
export type Correction = {
  readonly country: string;
  readonly stance: CountryStance['stance'] | 'hidden';
  readonly at: string;
};

/** How an article came into the library: the reader asked for it, or it was only opened. */
export type KeptBecause = 'chosen' | 'opened';

/** The entry of an article in the library: light, so that a list of thousands is quick; its texts are `Revision`s. */
export type LibraryEntry = {
  readonly id: string;
  /** Canonical address without tracking parameters; `text:` and a hash where there is none. */
  readonly key: string;
  readonly title: string;
  readonly host: string;
  readonly outlet: string;
  /** ISO 8601; the time of reading where the publisher gives none. */
  readonly published: string;
  readonly firstRead: string;
  readonly lastRead: string;
  readonly storyId: string;
  readonly countries: readonly string[];
  readonly speakers: readonly string[];
  /** "XK:conditional": for search by country and stance. */
  readonly stances: readonly string[];
  readonly revisions: number;
  /** Bands of the text's MinHash: near-identical texts share one. */
  readonly bands: readonly string[];
  readonly terms: readonly (readonly [string, number])[];
  readonly notes: string;
  readonly corrections: readonly Correction[];
  /** True where the reader asked for it: what was only opened is forgotten after the time that the reader sets. */
  readonly chosen: boolean;
  /** Characters of text and analysis kept, all revisions. */
  readonly size: number;
};

/** A story: articles on one matter. `named` is true where the reader chose the name. */
export type Story = {
  readonly id: string;
  readonly name: string;
  readonly named: boolean;
  readonly articles: number;
  /** ms since epoch. */
  readonly lastSeen: number;
  /** Length of `terms` under the idf weights of its last article. */
  readonly norm: number;
  readonly terms: readonly (readonly [string, number])[];
};

/** What an earlier article said of a country in the same story. */
export type SaidBefore = {
  readonly country: string;
  readonly stance: CountryStance['stance'];
  readonly condition: string | null;
  readonly sentence: string;
  /** The article's language, BCP 47. */
  readonly lang: string;
  readonly articleId: string;
  readonly title: string;
  readonly outlet: string;
  readonly published: string;
  readonly url: string | null;
  /** True where it differs from what today's article says. */
  readonly changed: boolean;
};
