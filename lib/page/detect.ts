import type { DetectionSignal } from '../types/article';

/** Decides cheaply whether a document is a news article. No layout reads, no mutation. */
export function detectArticle(document: Document, url: string): DetectionSignal {
  const isArticle = document.querySelector('meta[property="og:type"][content="article"], article') !== null;
  return { isArticle, score: isArticle ? 0.6 : 0.2, signals: [], title: document.title, url: url.split('#')[0] ?? url };
}
