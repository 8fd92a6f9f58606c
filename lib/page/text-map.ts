import type { DomBlock } from './blocks';
import type { Block, Link } from '../types/article';
import { MAX_ADDRESS } from '../types/limits';
import type { Span } from '../types/span';

/** A boundary point in the page, as `Range` takes it. */
export type DomPosition = { readonly node: Text; readonly offset: number };

/** Text with one block a line, and the way from its offsets to the page and back. */
export type TextMap = {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Start of each of `domBlocks` in `text`. */
  readonly starts: readonly number[];
  readonly domBlocks: readonly DomBlock[];
};

/** Joins blocks with newlines. */
export function joinBlocks(domBlocks: readonly DomBlock[]): TextMap {
  const starts: number[] = [];
  const blocks: Block[] = [];
  let length = 0;
  for (const { text, kind } of domBlocks) {
    starts.push(length);
    blocks.push({ start: length, end: length + text.length, kind });
    length += text.length + 1;
  }
  return { text: domBlocks.map(({ text }) => text).join('\n'), blocks, starts, domBlocks };
}

/** The http(s) links of a text, absolute; others are left out. At most `limit`. */
export function linksOf(map: TextMap, base: string, limit: number): Link[] {
  const links: Link[] = [];
  map.domBlocks.forEach((block, index) => {
    const at = map.starts[index] ?? 0;
    for (const { start, end, href } of block.links) {
      const address = links.length < limit ? webAddress(href, base) : null;
      if (address)
        links.push({
          start: at + start,
          end: at + end,
          href: address,
          text: block.text.slice(start, end).slice(0, 2000),
        });
    }
  });
  return links;
}

/** An http(s) address made absolute, or null. */
export function webAddress(href: string, base: string): string | null {
  try {
    const url = new URL(href, base);
    return /^https?:$/.test(url.protocol) && url.href.length <= MAX_ADDRESS ? url.href : null;
  } catch {
    return null;
  }
}

/** Where a span of the text begins and ends in the page; null where it is empty or outside. */
export function positionsOf(
  map: TextMap,
  span: Span,
): { readonly start: DomPosition; readonly end: DomPosition } | null {
  const start = positionAt(map, span.start, false);
  const end = positionAt(map, span.end, true);
  return start && end && span.start < span.end ? { start, end } : null;
}

/** `before`: the position after the character before `offset`, so that an end stays in its own node. */
function positionAt(map: TextMap, offset: number, before: boolean): DomPosition | null {
  const target = before ? offset - 1 : offset;
  const index = lastAtOrBefore(map.starts, target);
  const block = map.domBlocks[index];
  if (!block) return null;
  const within = target - (map.starts[index] ?? 0);
  const run = block.runs.findLast((candidate) => candidate.at <= within);
  if (!run) return null;
  const inRun = Math.min(within - run.at + (before ? 1 : 0), run.length);
  return { node: run.node, offset: run.from + inRun };
}

function lastAtOrBefore(starts: readonly number[], target: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= target) low = middle;
    else high = middle - 1;
  }
  return low;
}
