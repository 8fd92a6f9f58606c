import { analyze } from '../analysis/analyze';
import { detectArticle } from '../page/detect';
import { extractArticle } from '../page/extract';
import { articleFromText } from '../page/plain-text';
import type { Analysis } from '../types/analysis';
import type { Article } from '../types/article';
import { parsePage } from './parse-page';

/** One document as the command line takes it: a page as served (`html`), or a text with a block a line. */
export type DocumentInput = {
  readonly id?: string;
  readonly url?: string;
  readonly html?: string;
  readonly title?: string;
  readonly text?: string;
  readonly lang?: string;
  /** ISO 8601; "yesterday" in the text counts from here. */
  readonly publishedTime?: string;
};

/** Analyses one document. A page without a readable article gives an analysis of the empty text. */
export function analyzeDocument(input: DocumentInput): Analysis {
  const about = input.id === undefined ? {} : { id: input.id };
  if (typeof input.html === 'string') return analyzePage(input.html, input.url ?? '', about);
  if (typeof input.text !== 'string') throw new Error('needs "text" or "html", a string');
  const article = articleFromText(input.text, input);
  return analyze(article.title === '' ? withHeadline(article) : article, about);
}

/**
 * A text with the headline that it opens with for its title, as a page has one: its first line where that is a heading, or short
 * above paragraphs that are not. The line stays a sentence of the text. As it is where there is none, or nothing under it.
 */
function withHeadline(article: Article): Article {
  const { text, blocks } = article;
  const [first, ...rest] = blocks;
  if (!first) return article;
  const line = text.slice(first.start, first.end).trim();
  if (first.kind === 'heading') return rest[0]?.kind === 'paragraph' ? { ...article, title: line } : article;
  const isAbove = rest.slice(0, BELOW).some(({ start, end }) => wordsIn(text.slice(start, end)) >= PARAGRAPH);
  return isAbove && wordsIn(line) <= HEADLINE ? { ...article, title: line.replace(/[.;]$/, '') } : article;
}

const wordsIn = (line: string): number => line.trim().split(/\s+/).length;

/** Most words of a headline, fewest of a paragraph, and blocks under a headline of which one must be a paragraph. */
const HEADLINE = 18;
const PARAGRAPH = 20;
const BELOW = 4;

function analyzePage(html: string, url: string, about: { id?: string }): Analysis {
  const page = parsePage(html, url);
  try {
    const { isArticle } = detectArticle(page.document, url);
    const outcome = extractArticle(page.document, url);
    const article = outcome.ok ? outcome.value : articleFromText('', { title: page.document.title, url });
    return analyze(article, { ...about, isArticle });
  } finally {
    page.close();
  }
}

/** A line of `--jsonl` in, a line out: the analysis, or `{id, error}` for a broken line. Never throws. */
export function analyzeLine(line: string): { readonly json: string; readonly ok: boolean } {
  let id: string | null = null;
  try {
    const input = JSON.parse(line) as DocumentInput;
    id = input.id ?? null;
    return { json: JSON.stringify(analyzeDocument(input)), ok: true };
  } catch (error) {
    return { json: JSON.stringify({ id, error: error instanceof Error ? error.message : String(error) }), ok: false };
  }
}
