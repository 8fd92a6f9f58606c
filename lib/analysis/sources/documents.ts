import type { Span } from '../../types/span';
import type { Doc, Token } from '../doc';
import { DOCUMENT, sourceWords } from './source-words';

/** A document that the text draws on, by the words that name it. */
export type DocumentMention = Span & { readonly name: string };

/** Most words before the noun that belong to the name of a document. */
const MODIFIERS = 5;
/** How far behind the noun the verb may stand: "a poll published on Friday put". */
const REACH = 9;

/**
 * Documents that say something, or according to which something is so: "a joint statement", "the latest opinion poll",
 * "White House records". A bare "statement" or "report" is none: it is how somebody spoke.
 */
export function findDocuments(doc: Doc): DocumentMention[] {
  const bits = sourceWords(doc);
  const found: DocumentMention[] = [];
  for (const { firstToken, endToken } of doc.sentences)
    for (let at = firstToken; at < endToken; at++) {
      if (!((bits[at] as number) & DOCUMENT)) continue;
      if (isInName(doc, at, endToken)) continue;
      const first = nameStart(doc, firstToken, at);
      if (isPartOfName(doc, first, at)) continue;
      if (first === at ? !isStudyCited(doc, at) : !isDrawnOn(doc, first, at, firstToken, endToken)) continue;
      const start = (doc.tokens[first] as Token).start;
      const { end } = doc.tokens[at] as Token;
      found.push({ start, end, name: doc.text.slice(start, end) });
    }
  return found;
}

/** "citing a study", "according to one survey": what somebody found out is a source by whatever name. */
function isStudyCited({ tokens, language }: Doc, at: number): boolean {
  const { studies, citesDocument } = language.claims.sources;
  if (!studies.has(tokens[at]?.norm ?? '') || !language.functionWords.determiners.has(tokens[at - 1]?.norm ?? ''))
    return false;
  if (/^(?:the|this|that)$/.test(tokens[at - 1]?.norm ?? '')) return false;
  const before = tokens[at - 2]?.norm ?? '';
  return before === 'to' ? tokens[at - 3]?.norm === 'according' : before !== 'in' && citesDocument.has(before);
}

/** "the National Statistics Institute", "Orla & Company Research": a noun within a longer name, or that ends a body's. */
function isInName({ tokens, language }: Doc, at: number, endToken: number): boolean {
  const { isCapitalized, norm } = tokens[at] as Token;
  if (isCapitalized && tokens[at - 1]?.isCapitalized === true && language.bodyEndings.has(norm)) return true;
  const next = at + 1 < endToken ? tokens[at + 1] : undefined;
  return isCapitalized && next?.isCapitalized === true && next.isWord;
}

/** "the US Geological Survey", "Labor Statistics" of "the Bureau of Labor Statistics": capitals that name an authority. */
function isPartOfName({ tokens, text, language }: Doc, first: number, at: number): boolean {
  const { start, isCapitalized } = tokens[first] as Token;
  const { end, isCapitalized: isNoun } = tokens[at] as Token;
  if (!isCapitalized || !isNoun || first === at) return false;
  const isOf = tokens[first - 1]?.norm === 'of' && tokens[first - 2]?.isCapitalized === true;
  return isOf || language.claims.sources.authorityName.test(text.slice(start, end));
}

/** First token of the name: the adjectives and names before the noun, without article. */
function nameStart({ tokens, language }: Doc, firstToken: number, noun: number): number {
  const { documentAdjectives } = language.claims.sources;
  let first = noun;
  while (first > firstToken && noun - first < MODIFIERS) {
    const token = tokens[first - 1] as Token;
    const isSentenceStart = first - 1 === firstToken;
    const isName = token.isCapitalized && token.isWord && !language.functionWords.determiners.has(token.norm);
    const joins = token.norm === '-' || token.norm === '/';
    if (!documentAdjectives.has(token.norm) && !(isName && !isSentenceStart) && !joins) break;
    first--;
  }
  while (first < noun && !(tokens[first] as Token).isWord) first++;
  return first;
}

/** "according to …", "citing …", or a verb of showing after it. */
function isDrawnOn(
  { tokens, language }: Doc,
  first: number,
  noun: number,
  firstToken: number,
  endToken: number,
): boolean {
  const { citesDocument, documentSays } = language.claims.sources;
  const { determiners } = language.functionWords;
  let before = first - 1;
  while (before >= firstToken && determiners.has((tokens[before] as Token).norm)) before--;
  if (before >= firstToken && citesDocument.has((tokens[before] as Token).norm)) return true;
  for (let at = noun + 1; at < endToken && at <= noun + REACH; at++)
    if (documentSays.has((tokens[at] as Token).norm)) return true;
  return false;
}
