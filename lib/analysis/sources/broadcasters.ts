import type { Span } from '../../types/span';
import type { Doc, Token } from '../doc';
import { MEDIA_OWNER, sourceWords } from './source-words';

/** Broadcasters and papers without a name to whom something is said: "told state radio", "told local news media", in order. */
export function findBroadcasters(doc: Doc): Span[] {
  const { tokens, language } = doc;
  const { tells, media } = language.claims.sources;
  const bits = sourceWords(doc);
  const found: Span[] = [];
  for (let at = 1; at < tokens.length; at++) {
    if (!((bits[at] as number) & MEDIA_OWNER) || !tells.has((tokens[at - 1] as Token).norm)) continue;
    const last = tokens[at + 1]?.norm === 'news' ? at + 2 : at + 1;
    if (media.has(tokens[last]?.norm ?? ''))
      found.push({ start: (tokens[at] as Token).start, end: (tokens[last] as Token).end });
  }
  return found;
}
