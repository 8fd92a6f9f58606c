import type { Span } from './span';

/** What a block of an article is. */
export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'quote' | 'caption';

/** One line of `Article.text`: the span excludes the newline that ends it. */
export type Block = Span & { readonly kind: BlockKind };

/** A hyperlink in the body: http(s) only, absolute; the span is its anchor text. */
export type Link = Span & { readonly href: string; readonly text: string };

/** Statements of the publisher about the article, from JSON-LD and meta tags. All strings are untrusted. */
export type PublisherRecord = {
  /** Addresses or names under `isBasedOn` and `citation`. */
  readonly basedOn: readonly string[];
  /** `ClaimReview`s that the page carries. */
  readonly claimReviews: readonly {
    readonly claim: string;
    readonly rating: string;
    readonly publisher: string;
    readonly url: string | null;
  }[];
  readonly publisher: string | null;
  readonly authors: readonly string[];
  /** Text of a `correction`, where the publisher gives one. */
  readonly corrections: readonly string[];
};

/**
 * A news article read from a page or a text file. `text` holds one block a line and is the only coordinate
 * system: every offset of an analysis points into it.
 */
export type Article = {
  readonly title: string;
  readonly text: string;
  /** BCP 47, as the page declares it or as guessed from the text; 'und' where neither says. */
  readonly lang: string;
  readonly blocks: readonly Block[];
  readonly links: readonly Link[];
  readonly byline?: string;
  readonly siteName?: string;
  /** ISO 8601. */
  readonly publishedTime?: string;
  /** ISO 8601. */
  readonly modifiedTime?: string;
  /** The address that the reader opened, without fragment. */
  readonly url?: string;
  /** The publisher's own address for the article, tracking parameters removed. */
  readonly canonicalUrl?: string;
  readonly publisher?: PublisherRecord;
};

/** What the detector takes from a page at a glance, to be judged outside it: what it costs, every page pays. */
export type Glance = {
  /** Address with its fragment. */
  readonly url: string;
  readonly title: string;
  /** Property, name or itemprop of each meta tag of the head, in lower case. */
  readonly metas: readonly string[];
  readonly ogType: string;
  readonly siteName: string;
  /** Contents of the JSON-LD scripts. */
  readonly data: readonly string[];
  readonly hasAmp: boolean;
  readonly hasByline: boolean;
  /** Numbers of elements: articles; tables and pieces of code. */
  readonly articles: number;
  readonly exhibits: number;
  /** Characters of running text, and of those directly in the one element that holds most; one of a dense script counts as three. */
  readonly prose: number;
  readonly mainProse: number;
  /** The beginning of the running text. */
  readonly sample: string;
  /** So little running text that more may be on its way. */
  readonly isShort: boolean;
};

/** What the detector found, with the signals that decided it; `score` of 0.5 or more means "an article". */
export type DetectionSignal = {
  readonly isArticle: boolean;
  /** 0 to 1. */
  readonly score: number;
  readonly signals: readonly string[];
  readonly title: string;
  /** Address without fragment. */
  readonly url: string;
};
