import { bodyNames, type Body } from '../../knowledge/bodies';
import type { Span } from '../../types/span';
import type { Doc, Token } from '../doc';
import { nameAt, nameIndex, type NameIndex } from './name-index';

/** A body whose document the text draws on. */
export type BodyMention = Span & { readonly body: Body };

let index: NameIndex<Body> | null = null;

/**
 * Bodies named as makers of what the text draws on, in order: "a report by Amnesty International", "data from the Kiel Institute".
 * Bodies that say something are speakers, and are not told here.
 */
export function findBodies(doc: Doc): BodyMention[] {
  const { tokens } = doc;
  const names = (index ??= nameIndex(bodyNames));
  const found: BodyMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const form = nameAt(names, tokens, at);
    if (form === null) continue;
    const end = at + form.words.length;
    const isPartOfName = tokens[end]?.isCapitalized === true;
    if (!isPartOfName && isMaker(doc, at))
      found.push({ start: (tokens[at] as Token).start, end: (tokens[end - 1] as Token).end, body: form.means });
    at = end - 1;
  }
  return found;
}

/** "… report by the", "… data from" before a name. */
function isMaker({ tokens, language }: Doc, first: number): boolean {
  const { documents, documentMadeBy } = language.claims.sources;
  const article = language.functionWords.determiners.has(tokens[first - 1]?.norm ?? '') ? 1 : 0;
  const preposition = tokens[first - article - 1]?.norm ?? '';
  return documentMadeBy.has(preposition) && documents.has(tokens[first - article - 2]?.norm ?? '');
}
