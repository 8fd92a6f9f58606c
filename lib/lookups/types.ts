import type { LookupProblem, LookupResult } from '../types/lookup';

/** What a look-up is asked: key words of a claim, never its raw text. */
export type LookupQuery = {
  /** At most eight words, in the order of the text. */
  readonly words: readonly string[];
  /** BCP 47 primary subtag: the reader's language for a page that opens, the claim's where a service is asked. */
  readonly lang: string;
};

/** A fetch like the browser's; handed in, so that a look-up can be tried against any server. */
export type Fetch = (
  url: string,
  init: { readonly signal: AbortSignal; readonly headers?: Readonly<Record<string, string>> },
) => Promise<Response>;

/** What a service answered, as the panel shows it. */
export type LookupAnswer =
  | { readonly ok: true; readonly results: readonly LookupResult[] }
  | { readonly ok: false; readonly problem: LookupProblem };

/** What a service is asked for: checks of a claim, an article on its subject, other news on it, or a page of results. */
export type LookupKind = 'fact-check' | 'encyclopaedia' | 'coverage' | 'search';

/** A place where a claim can be checked. */
export type Lookup = {
  /** Key in the settings; never changes. */
  readonly id: string;
  /** Proper name, not translated. */
  readonly name: string;
  readonly kind: LookupKind;
  /** True where the reader has to choose it before it stands under a claim. */
  readonly offAtFirst?: boolean;
  /** Address that opens a search; nothing is sent until the reader clicks it. */
  readonly link: (query: LookupQuery) => string;
  /** Present where results can be shown in the panel: off until the reader switches it on. */
  readonly live?: LiveLookup;
};

/** What is asked about a country. */
export type CountryQuery = {
  /** ISO 3166-1 alpha-2, and XK. */
  readonly country: string;
  /** BCP 47 primary subtag of the reader's language. */
  readonly lang: string;
};

/** A service that tells more of a country than the card does: off until the reader switches it on. */
export type CountryLookup = {
  /** Key in the settings; never changes. */
  readonly id: string;
  /** Proper name, not translated. */
  readonly name: string;
  readonly live: LiveLookup<CountryQuery>;
};

/** A service that is asked over the network. */
export type LiveLookup<Query = LookupQuery> = {
  /** Host permissions that it needs, as match patterns. */
  readonly origins: readonly string[];
  /** True where the reader must bring a key. */
  readonly needsKey: boolean;
  /** Asks the service. Never rejects. */
  readonly fetch: (
    query: Query,
    with_: { readonly fetch: Fetch; readonly signal: AbortSignal; readonly key?: string; readonly base?: string },
  ) => Promise<LookupAnswer>;
};
