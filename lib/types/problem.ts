/** Every failure that a reader can meet. Codes only: `ProblemNotice` has the words and the way out. */
export type Problem =
  /** The page is one of the browser's own, a store page or a file that no extension may read. */
  | { readonly code: 'page-restricted' }
  /** No grant for this tab (any more). */
  | { readonly code: 'page-unreachable' }
  /** The page is so busy with itself that it does not answer. */
  | { readonly code: 'page-busy' }
  /** Nothing that reads like an article. */
  | { readonly code: 'no-text' }
  /** Fewer words than an analysis needs: a stub, a paywall, a teaser. */
  | { readonly code: 'too-short'; readonly words: number }
  /** Longer than we read; `words` is what was found. */
  | { readonly code: 'too-long'; readonly words: number }
  /** BCP 47 code of a language that has no rules yet. */
  | { readonly code: 'language-unsupported'; readonly lang: string }
  /** The analysis passed its time limit and was ended. */
  | { readonly code: 'timeout' }
  /** The device refused to store something. */
  | { readonly code: 'storage-full' }
  /** A fault of ours; `detail` is for a report. */
  | { readonly code: 'bug'; readonly detail: string };

/** Expected failure is a value; a bug is an exception. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };
