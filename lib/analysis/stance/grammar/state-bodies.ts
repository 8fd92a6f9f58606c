import type { Doc } from '../../doc';

/** Words of "national security council". */
const LONGEST = 3;

/**
 * "central bank", "crown prince", "national security council": the token of the last word of one that acts for its state,
 * where its first word stands at `at`; null where none does. Neither word alone tells one.
 */
export function bodyAt({ tokens, language }: Doc, at: number): number | null {
  const { stateBodies } = language.stances.grammar;
  let before = tokens[at];
  for (let head = at + 1; head < at + LONGEST; head++) {
    if (!before?.isWord || !isPart(stateBodies, before.norm)) return null;
    // "governor-general"
    if (tokens[head]?.text === '-') head++;
    if (stateBodies.get(bare(tokens[head]?.norm ?? ''))?.has(before.norm)) return head;
    before = tokens[head];
  }
  return null;
}

/** Does a word tell that what it belongs to is none of a state's: "opposition", not the "economy" of its minister? */
export const isOfNoState = (doc: Doc, at: number): boolean =>
  doc.language.stances.words.notState.has(doc.tokens[at]?.norm ?? '') && bodyAt(doc, at) === null;

const isPart = (bodies: ReadonlyMap<string, ReadonlySet<string>>, norm: string): boolean => {
  for (const kinds of bodies.values()) if (kinds.has(norm)) return true;
  return false;
};

const bare = (norm: string): string => norm.replace(/['’]s$/, '');
