import { aboutAuthor, furniturePhrases } from './furniture-phrases';
import type { DomBlock } from './blocks';

const offer = furniturePhrases.find(({ what }) => what.includes('subscribe'))?.pattern ?? /^$/;

/** Longest line that can be furniture by how it begins. */
const SHORT = 240;

/** Among so many last blocks the one that begins with an author's name tells who that is. */
const LAST_BLOCKS = 6;

/**
 * Takes out the lines that stand around an article: its own headline, dates, links to other stories, offers, credits, and who
 * its authors are.
 */
export function trimBlocks(blocks: readonly DomBlock[], title: string, authors: readonly string[] = []): DomBlock[] {
  const body = blocks.slice(headlineEnd(blocks, title));
  const firstProse = body.findIndex(({ text }) => isProse(text));
  const kept = body.filter(
    (block, index) =>
      block.kind !== 'caption' &&
      !isLinkToAnother(block) &&
      !isFurniture(block) &&
      !(index < firstProse && isDateLine(block.text)) &&
      !(index > firstProse && index >= body.length - LAST_BLOCKS && isAboutAuthor(block.text, authors)) &&
      !isOfferList(body, index),
  );
  return withoutEmptyHeadings(kept, new Set(body));
}

/** How many of the first blocks end with the headline; 0 where the headline is not among them, or prose comes before it. */
function headlineEnd(blocks: readonly DomBlock[], title: string): number {
  const wanted = letters(title);
  for (const [index, block] of blocks.slice(0, 12).entries()) {
    const found = letters(block.text);
    if (found.length >= 8 && (found === wanted || (block.kind === 'heading' && wanted.includes(found))))
      return index + 1;
    if (isProse(block.text)) break;
  }
  return 0;
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** A sentence at least: some length, and a final stop of any script. */
const isProse = (text: string): boolean => text.length >= 60 && /[.!?…。！？।؟][\s"'”’»」』)\]]*$/u.test(text);

/** A line that is one link, or a label and one link: "Related: Another story". */
function isLinkToAnother({ kind, text, links }: DomBlock): boolean {
  if (kind === 'heading') return false;
  const outward = links.filter(({ href }) => !href.startsWith('#'));
  const linked = outward.reduce((sum, { start, end }) => sum + end - start, 0);
  if (linked >= text.length * 0.85 && !(isProse(text) && outward.length > 1)) return true;
  const [only] = outward;
  // "READ ALSO | Another story": everything after the label is the link.
  return (
    only !== undefined &&
    outward.length === 1 &&
    only.end >= text.length - 2 &&
    linked > text.length / 2 &&
    /^[^.!?]{2,40}[:|»›>–—]\s*$/u.test(text.slice(0, only.start))
  );
}

const isFurniture = ({ text }: DomBlock): boolean =>
  text.length <= SHORT && (!/[\p{L}\p{N}]/u.test(text) || furniturePhrases.some(({ pattern }) => pattern.test(text)));

/** "Ana Example is a reporter in Lisbon. She has worked for …": no article speaks so of its own author. */
const isAboutAuthor = (text: string, authors: readonly string[]): boolean =>
  authors.some((name) => name.includes(' ') && text.startsWith(name) && aboutAuthor.test(text.slice(name.length)));

/** An item of a list below an offer: "Subscribe now to read on", then what subscribers get. */
function isOfferList(blocks: readonly DomBlock[], index: number): boolean {
  let above = index;
  while (blocks[above]?.kind === 'list-item') above--;
  const head = above < index ? blocks[above] : undefined;
  return head !== undefined && head.text.length <= SHORT && offer.test(head.text);
}

/** "Published Jun 05, 2026 • 2 minute read", "25/04/2026 15:10h": digits in plenty and no sentence. */
function isDateLine(text: string): boolean {
  if (text.length > 140 || isProse(text)) return false;
  const digits = text.match(/\d/g)?.length ?? 0;
  return digits >= 3 && digits / text.length > 0.06 && /\d{4}|\d{1,2}[:.]\d\d|\d{1,2}\/\d{1,2}/.test(text);
}

/** Drops a heading that lost everything below it, and one at the very end. */
function withoutEmptyHeadings(kept: readonly DomBlock[], before: ReadonlySet<DomBlock>): DomBlock[] {
  const all = [...before];
  const still = new Set(kept);
  return kept.filter((block, index) => {
    if (block.kind !== 'heading') return true;
    const next = kept[index + 1];
    if (!next) return false;
    const followed = all[all.indexOf(block) + 1];
    return next.kind !== 'heading' || followed === undefined || still.has(followed);
  });
}
