/** A stretch of a sentence; `changed` where the other one has no such words there. */
export type Stretch = { readonly text: string; readonly changed: boolean };

/** Words of a sentence beyond which it is not compared word by word. */
const MOST = 200;

// "€430", "door", ",”": a word with what is written onto it, or the space between
const PARTS = /\s+|[^\s]+/gu;

/**
 * Two states of one sentence, each as stretches that join to the whole: the words that only one of them has are marked.
 * A longest common subsequence of their words; sentences of more than 200 words are not marked.
 */
export function changedWords(before: string, after: string): { before: Stretch[]; after: Stretch[] } {
  const [old, now] = [partsOf(before), partsOf(after)];
  if (old.length > 2 * MOST || now.length > 2 * MOST)
    return { before: [{ text: before, changed: false }], after: [{ text: after, changed: false }] };
  const [inBoth, alsoInBoth] = commonParts(old, now);
  return { before: stretches(old, inBoth), after: stretches(now, alsoInBoth) };
}

const partsOf = (sentence: string): string[] => sentence.match(PARTS) ?? [];

/** For each list the places of its parts that both have, in one order. */
function commonParts(a: readonly string[], b: readonly string[]): [Set<number>, Set<number>] {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const common: [Set<number>, Set<number>] = [new Set(), new Set()];
  for (let i = 0, j = 0; i < a.length && j < b.length;)
    if (a[i] === b[j]) {
      common[0].add(i++);
      common[1].add(j++);
    } else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  return common;
}

/** Neighbours of one sort together; the space between two changed words is changed with them. */
function stretches(parts: readonly string[], common: ReadonlySet<number>): Stretch[] {
  const isChanged = (at: number) =>
    !common.has(at) ||
    (/^\s/u.test(parts[at] ?? '') && at > 0 && at + 1 < parts.length && !common.has(at - 1) && !common.has(at + 1));
  const joined: { text: string; changed: boolean }[] = [];
  parts.forEach((text, at) => {
    const changed = isChanged(at);
    const last = joined.at(-1);
    if (last?.changed === changed) last.text += text;
    else joined.push({ text, changed });
  });
  return joined;
}
