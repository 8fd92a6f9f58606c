/** A sentence that the publisher added, removed or changed. `grave`: a quotation or a figure is touched. */
export type SentenceChange = { readonly before: string | null; readonly after: string | null; readonly grave: boolean };

/** Quotation marks and figures: what a stealth edit must not touch unseen. */
const GRAVE = /["“”«»„]|\p{N}/u;
/** Sentences compared; a longer text is compared as far as this. */
const MOST = 2000;

/**
 * What changed between two states of a text, given as sentences: grave changes first, else in text order. Sentences that only
 * moved are no change. A removed and an added sentence that share half their words are one changed sentence.
 */
export function changedSentences(before: readonly string[], after: readonly string[]): SentenceChange[] {
  const old = new Set(before.slice(0, MOST).map(normal));
  const now = new Set(after.slice(0, MOST).map(normal));
  const removed = before.slice(0, MOST).filter((sentence) => !now.has(normal(sentence)));
  const added = after.slice(0, MOST).filter((sentence) => !old.has(normal(sentence)));
  const changes: SentenceChange[] = [];
  const left = new Set(removed);
  for (const sentence of added) {
    const partner = closest(sentence, left);
    if (partner !== null) left.delete(partner);
    changes.push(change(partner, sentence));
  }
  for (const sentence of left) changes.push(change(sentence, null));
  return changes.sort((a, b) => Number(b.grave) - Number(a.grave));
}

const normal = (sentence: string): string =>
  sentence.replace(/\s+/g, ' ').replace(/[‘’]/g, "'").replace(/[“”]/g, '"').trim();

const wordsOf = (sentence: string): string[] => sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function closest(sentence: string, among: ReadonlySet<string>): string | null {
  const words = new Set(wordsOf(sentence));
  let best: string | null = null;
  let bestShare = 0.5;
  for (const other of among) {
    const others = wordsOf(other);
    const share = (2 * others.filter((word) => words.has(word)).length) / (words.size + others.length || 1);
    if (share >= bestShare) [best, bestShare] = [other, share];
  }
  return best;
}

/** Grave where the marked or numbered parts differ, not where a sentence that has some changed elsewhere. */
function change(before: string | null, after: string | null): SentenceChange {
  const parts = (sentence: string | null) =>
    (sentence ?? '').match(/["“«„][^"“”„«»]*["”»“]|\p{N}[\p{N}.,]*/gu)?.join('|') ?? '';
  const grave = before === null || after === null ? GRAVE.test(before ?? after ?? '') : parts(before) !== parts(after);
  return { before, after, grave };
}
