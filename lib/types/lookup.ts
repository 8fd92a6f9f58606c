import type { CountryCode } from './analysis';

/** What is looked up: a claim by its words, or a country. `lang`: BCP 47 of the claim, or of the reader. */
export type Asked =
  { readonly claim: string; readonly lang: string } | { readonly country: CountryCode; readonly lang: string };

/** Why a look-up gave nothing. Codes only; the panel has the words. */
export type LookupProblem =
  | { readonly code: 'offline' }
  | { readonly code: 'timeout' }
  | { readonly code: 'cancelled' }
  /** The reader has not switched it on, or has taken the host back: nothing was asked. */
  | { readonly code: 'off' }
  /** The service's limit is reached; `retryAfter` in seconds where it says so. */
  | { readonly code: 'quota'; readonly retryAfter: number | null }
  /** The key is missing, wrong or not allowed. */
  | { readonly code: 'refused'; readonly status: number }
  | { readonly code: 'unavailable'; readonly status: number }
  /** The answer is larger than we read, or is not what the service documents. */
  | { readonly code: 'unexpected-answer' };

/** One thing found; every string is untrusted text of the service. */
export type LookupResult = {
  readonly title: string;
  /** http(s). */
  readonly url: string;
  readonly publisher: string;
  /** ISO 8601; null where the service gives none. */
  readonly date: string | null;
  /** A fact check's own words ("Mostly false"); null for other results. */
  readonly rating: string | null;
  readonly text: string | null;
};

/** What came of a look-up; `asOf` (ISO 8601) is when the service answered, which may be a day ago. */
export type LookupOutcome =
  | { readonly ok: true; readonly results: readonly LookupResult[]; readonly asOf: string }
  | { readonly ok: false; readonly problem: LookupProblem };

/** What a look-up is at: a host was asked, or its answer is arriving. */
export type LookupProgress = { readonly phase: 'asking' | 'reading'; readonly host: string };
