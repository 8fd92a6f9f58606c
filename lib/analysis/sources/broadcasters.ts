import type { Span } from '../../types/span';
import type { Doc, Token } from '../doc';

/** Broadcasters and papers without a name to whom something is said: "told state radio", "told local news media", in order. */
export function findBroadcasters({ tokens, language }: Doc): Span[] {
  const { tells, mediaOwners, media } = language.claims.sources;
  const found: Span[] = [];
  tokens.forEach(({ norm, start }, at) => {
    if (!mediaOwners.has(norm) || !tells.has(tokens[at - 1]?.norm ?? '')) return;
    const last = tokens[at + 1]?.norm === 'news' ? at + 2 : at + 1;
    if (media.has(tokens[last]?.norm ?? '')) found.push({ start, end: (tokens[last] as Token).end });
  });
  return found;
}
