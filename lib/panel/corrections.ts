import type { CountryCode, Stance } from '../types/analysis';
import type { Article } from '../types/article';

/** What a reader says of a verdict: another stance, or not to show it. */
export type Correction = { readonly kind: 'stance'; readonly stance: Stance } | { readonly kind: 'hidden' };

/** A reader's corrections of one article. They stay on the device. */
export type Corrections = Readonly<Record<CountryCode, Correction>>;

/** What corrections are kept under: the publisher's address for the article, else the one that was opened; null for neither. */
export const correctionKey = (article: { readonly canonicalUrl?: string; readonly url?: string }): string | null =>
  article.canonicalUrl ?? article.url ?? null;

/** What was corrected of an article before; nothing where its corrections are not kept. Rejects as `load` does. */
export async function loadCorrections(
  article: Article,
  load: (key: string) => Promise<Corrections>,
): Promise<Corrections> {
  const key = correctionKey(article);
  return key === null ? {} : load(key);
}
