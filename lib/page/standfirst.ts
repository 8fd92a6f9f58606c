import { unclobbered } from './unclobbered';
import { readBlocks, type DomBlock } from './blocks';

/** A summary shorter than this is no standfirst. */
const MIN_LENGTH = 50;

/**
 * Puts the standfirst before an article where Readability left it out: the block of the page, above the first block of the
 * article, whose words are those of the page's own summary.
 */
export function withStandfirst(body: Element, blocks: readonly DomBlock[], description: string): readonly DomBlock[] {
  const wanted = letters(description).slice(0, 60);
  const first = blocks.find(({ text }) => text.length >= MIN_LENGTH);
  if (!first || wanted.length < MIN_LENGTH * 0.7 || blocks.some(({ text }) => letters(text).includes(wanted)))
    return blocks;
  const above = readBlocks(body).filter(
    ({ text, element }) =>
      text.length >= MIN_LENGTH &&
      letters(text).startsWith(wanted) &&
      (unclobbered(element).compareDocumentPosition(first.element) & 4) !== 0,
  );
  const standfirst = above.at(-1);
  if (!standfirst) return blocks;
  return [...blocks.slice(0, blocks.indexOf(first)), standfirst, ...blocks.slice(blocks.indexOf(first))];
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
