import type { Span } from '../../types/span';
import { lastStartingAt, type Doc, type Token } from '../doc';
import { givenTo } from './outlet-mentions';
import { MEDIA_OWNER, sourceWords } from './source-words';

/** Broadcasters and papers without a name to whom something is said: "told state radio", "in an interview with Nordian state media", in order. */
export function findBroadcasters(doc: Doc): Span[] {
  const { tokens, language } = doc;
  const { citesAfter } = language.claims.sources;
  const bits = sourceWords(doc);
  const found: Span[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!((bits[at] as number) & MEDIA_OWNER)) continue;
    const last = mediaAfter(doc, at);
    if (last < 0 || tokens[last + 1]?.isCapitalized === true) continue; // named
    const first = tokens[at - 1]?.isCapitalized === true && tokens[at - 1]?.isWord === true ? at - 1 : at; // "Nordian"
    const before = language.functionWords.determiners.has(tokens[first - 1]?.norm ?? '') ? first - 1 : first;
    const isVoice = citesAfter.has(tokens[last + 1]?.norm ?? ''); // "state television reported"
    if (isVoice || givenTo(doc, before))
      found.push({ start: (tokens[first] as Token).start, end: (tokens[last] as Token).end });
  }
  return found;
}

/** The noun for media that a word like "state" stands before; -1 for none. */
function mediaAfter({ tokens, language }: Doc, at: number): number {
  const isNews = tokens[at + 1]?.norm === 'news';
  const noun = tokens[isNews ? at + 2 : at + 1]?.norm ?? '';
  if (isNews && noun === 'agency') return at + 2;
  return language.claims.sources.media.has(noun) ? at + (isNews ? 2 : 1) : -1;
}

/** "State" of "State television said", read as who speaks: its media are meant. */
export function isOwnerOfMedia(doc: Doc, end: number): boolean {
  const at = lastStartingAt(doc.tokens, end - 1);
  return ((sourceWords(doc)[at] as number) & MEDIA_OWNER) !== 0 && mediaAfter(doc, at) >= 0;
}
