import { parsePage } from '../lib/cli/parse-page';
import { extractArticle } from '../lib/page/extract';

export type ArticleText = { readonly title: string; readonly text: string };

/** Headline and text of the article in a page's markup, as the product reads it. Throws where it finds none. */
export function articleOf(html: string, url: string): ArticleText {
  const page = parsePage(html, url);
  try {
    const outcome = extractArticle(page.document, url);
    if (!outcome.ok) throw new Error(`${url}: no article is found in it`);
    return outcome.value;
  } finally {
    page.close();
  }
}
