import type { Article } from '../types/article';

/**
 * Whether two readings of a page are the same in all that an analysis could see, so that the analysis of one is that of the
 * other: an analysis depends on its article alone.
 */
export const isSameArticle = (a: Article, b: Article): boolean => sorted(a) === sorted(b);

/** As JSON, whatever the order in which the fields were written. */
const sorted = (article: Article): string =>
  JSON.stringify(Object.entries(article).sort(([a], [b]) => (a < b ? -1 : 1)));
