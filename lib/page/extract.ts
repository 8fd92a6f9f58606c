import { Readability } from '@mozilla/readability';
import { articleFromText } from './plain-text';
import type { Article } from '../types/article';
import type { Outcome } from '../types/problem';

/** Reads the article out of a document. The document is cloned, never changed. */
export function extractArticle(document: Document, url: string): Outcome<Article> {
  const parsed = new Readability(document.cloneNode(true) as Document).parse();
  const text = parsed?.textContent?.trim() ?? '';
  if (text === '') return { ok: false, problem: { code: 'no-text' } };
  return { ok: true, value: articleFromText(text, { title: parsed?.title ?? '', url }) };
}
