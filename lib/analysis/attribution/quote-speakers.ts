import type { Span } from '../../types/span';
import { lastStartingAt, type Doc } from '../doc';
import type { Words } from './words';
import type { RawAttribution } from './cues';

/** Which attribution speaks each quotation: its index, or -1, and why. */
export type QuoteLink = { readonly attribution: number; readonly rule: string };

/** What attributions need to have for quotations to find them. */
type Heard = RawAttribution & { readonly member: unknown };

/** Links each quotation to the attribution that introduces it, follows it, or speaks next to it. */
export function linkQuotes(doc: Doc, words: Words, quotes: readonly Span[], heard: readonly Heard[]): QuoteLink[] {
  void words;
  const bySentence = new Map<number, number[]>();
  heard.forEach((attribution, index) => {
    const list = bySentence.get(attribution.sentence);
    if (list) list.push(index);
    else bySentence.set(attribution.sentence, [index]);
  });
  const links: QuoteLink[] = [];
  quotes.forEach((quote, which) => {
    links.push(
      inOwnSentences(doc, quote, heard, bySentence) ??
        inOwnBlock(doc, quotes, which, links, heard) ?? { attribution: -1, rule: 'none' },
    );
  });
  quotes.forEach((_, which) => {
    if ((links[which] as QuoteLink).attribution < 0) links[which] = fromNeighbours(doc, quotes, which, links, heard);
  });
  return links;
}

/** An attribution in the sentence where the quotation ends or begins. */
function inOwnSentences(
  doc: Doc,
  quote: Span,
  heard: readonly Heard[],
  bySentence: ReadonlyMap<number, readonly number[]>,
): QuoteLink | null {
  const last = lastStartingAt(doc.sentences, quote.end - 1);
  const first = lastStartingAt(doc.sentences, quote.start);
  let best = -1;
  let bestScore = 0;
  for (const sentence of new Set([first, last]))
    for (const index of bySentence.get(sentence) ?? []) {
      const { cue, isPostposed, member, act, construction } = heard[index] as Heard;
      if (!member || act === 'show' || construction === 'passive') continue;
      const after = cue.start - quote.end;
      const before = quote.start - cue.end;
      let score = 0;
      if (after >= 0 && isPostposed) score = 1000 - after;
      else if (before >= 0 && !isPostposed) score = 900 - before;
      else if (before >= 0) score = 600 - before;
      else if (after >= 0) score = 300 - after;
      if (act === 'believe') score -= 50;
      if (score > bestScore) {
        bestScore = score;
        best = index;
      }
    }
  return best < 0 ? null : { attribution: best, rule: 'same-sentence' };
}

/** “…,” Ortega said. “…”: a quotation without a cue goes on with the speaker of the one before in its block. */
function inOwnBlock(
  doc: Doc,
  quotes: readonly Span[],
  which: number,
  links: readonly QuoteLink[],
  heard: readonly Heard[],
): QuoteLink | null {
  const quote = quotes[which] as Span;
  const block = doc.blocks[lastStartingAt(doc.blocks, quote.start)];
  if (!block) return null;
  const previous = quotes[which - 1];
  if (previous && previous.start >= block.start) {
    const link = links[which - 1] as QuoteLink;
    if (link.attribution >= 0) return { attribution: link.attribution, rule: 'same-paragraph' };
  }
  const inBlock = heard.findIndex(
    (attribution) =>
      attribution.cue.start >= block.start &&
      attribution.cue.end <= block.end &&
      attribution.member !== null &&
      attribution.act !== 'show',
  );
  return inBlock < 0 ? null : { attribution: inBlock, rule: 'same-paragraph' };
}

/** A paragraph that is only a quotation: who spoke in the paragraph before, else after. */
function fromNeighbours(
  doc: Doc,
  quotes: readonly Span[],
  which: number,
  links: readonly QuoteLink[],
  heard: readonly Heard[],
): QuoteLink {
  const quote = quotes[which] as Span;
  let before = -1;
  for (let index = 0; index < heard.length; index++) {
    const attribution = heard[index] as Heard;
    if (attribution.cue.start > quote.start) break;
    if (attribution.member && attribution.act !== 'show') before = index;
  }
  void doc;
  void links;
  return { attribution: before, rule: before < 0 ? 'none' : 'paragraph-before' };
}
