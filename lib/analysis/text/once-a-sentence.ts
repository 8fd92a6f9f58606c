import type { Doc, Sentence } from '../doc';

/** Reads something of a sentence once, for as long as its document is read. Made once for what is read and kept. */
export function onceASentence<T extends NonNullable<unknown> | null>(
  read: (doc: Doc, sentence: Sentence) => T,
): (doc: Doc, sentence: Sentence) => T {
  const known = new WeakMap<Doc, Map<number, T>>();
  return (doc, sentence) => {
    let found = known.get(doc);
    if (found === undefined) known.set(doc, (found = new Map<number, T>()));
    let value = found.get(sentence.index);
    if (value === undefined) found.set(sentence.index, (value = read(doc, sentence)));
    return value;
  };
}
