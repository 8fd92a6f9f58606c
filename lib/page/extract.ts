import { readBlocks } from './blocks';
import { findContent } from './content';
import { withStandfirst } from './standfirst';
import { headlineOf } from './headline';
import { languageOf } from './language';
import { readMetadata } from './metadata';
import { trimBlocks } from './trim';
import { joinBlocks, linksOf, type TextMap } from './text-map';
import { unclobbered } from './unclobbered';
import type { Article, PublisherRecord } from '../types/article';
import { MAX_ADDRESS, MAX_LINE, MAX_TEXT } from '../types/limits';
import type { Outcome, Problem } from '../types/problem';

/** An article, and where its text stands in the page. */
export type PageReading = { readonly article: Article; readonly map: TextMap };

const MAX_CHARACTERS = 10_000_000;
const MAX_ELEMENTS = 300_000;
const MAX_LINKS = 20_000;

/** Reads the article out of a document, which is not changed. Never throws: what cannot be read is a `Problem`. */
export function extractArticle(document: Document, url: string): Outcome<Article> {
  const outcome = readPage(document, url);
  return outcome.ok ? { ok: true, value: outcome.value.article } : outcome;
}

/** Like `extractArticle`, with the way back from the text to the page. */
export function readPage(document: Document, url: string): Outcome<PageReading> {
  try {
    return read(document, url);
  } catch (error) {
    return failed({ code: 'bug', detail: `extract: ${String(error)}`.slice(0, 400) });
  }
}

function read(page: Document, url: string): Outcome<PageReading> {
  const document = unclobbered(page);
  if (!document.body) return failed({ code: 'no-text' });
  const size = document.body.textContent.length;
  if (size > MAX_CHARACTERS || document.getElementsByTagName('*').length > MAX_ELEMENTS)
    return failed({ code: 'too-long', words: wordsIn(size) });
  const content = findContent(document);
  if (!content) return failed({ code: 'no-text' });
  const { lang, description, publisher, ...metadata } = readMetadata(document, url);
  const declared = metadata.title ?? content.title ?? document.title;
  const title = headlineOf(document, declared, metadata.siteName ?? new URL(document.baseURI).hostname).slice(
    0,
    MAX_LINE,
  );
  const blocks = withStandfirst(
    document.body,
    readBlocks(document.body, (parent) => content.elements.has(parent)),
    description ?? '',
  );
  const map = joinBlocks(trimBlocks(blocks, title, authorsOf(metadata.byline, publisher)));
  if (map.text === '') return failed({ code: 'no-text' });
  if (map.text.length > MAX_TEXT) return failed({ code: 'too-long', words: wordsIn(map.text.length) });
  const article: Article = {
    ...metadata,
    title,
    text: map.text,
    lang: languageOf([document.documentElement.lang, lang], map.text),
    blocks: map.blocks,
    links: linksOf(map, document.baseURI, MAX_LINKS),
    publisher,
    ...(url && url.length <= MAX_ADDRESS && { url: url.split('#')[0] ?? url }),
  };
  return { ok: true, value: { article, map } };
}

/** The authors by name, as the page's data and its byline give them: "By Ana Example and Jan Example". */
const authorsOf = (byline: string | undefined, { authors }: PublisherRecord): readonly string[] =>
  [...authors, ...(byline ?? '').replace(/^by /i, '').split(/,| and | & /)].map((name) => name.trim());

/** About so many words have so many characters. */
const wordsIn = (characters: number): number => Math.round(characters / 6);

const failed = (problem: Problem): { ok: false; problem: Problem } => ({ ok: false, problem });
