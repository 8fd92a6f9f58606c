import type { NamedAs } from '../../knowledge/named-as';
import type { Token } from '../doc';
import { tokenize } from '../text/tokens';

/** A name as the words that must follow each other in the text. */
type Form<T> = { readonly words: readonly string[]; readonly means: T; readonly isAmbiguous: boolean };

/** Names by their first word, longest first. */
export type NameIndex<T> = ReadonlyMap<string, readonly Form<T>[]>;

/** "Le Monde": words and spaces, which need no tokenizer */
const PLAIN = /^[\p{L} ]+$/u;

/** An index of the names of a table, with straight and with curly apostrophes. "The" at the head of a name may be missing in the text. */
export function nameIndex<T>(names: readonly NamedAs<T>[]): NameIndex<T> {
  const byFirst = new Map<string, Form<T>[]>();
  for (const { text, ambiguous, means } of names)
    for (const spelled of new Set([text, text.replaceAll("'", '’')])) {
      const words = PLAIN.test(spelled) ? spelled.split(' ') : tokenize(spelled).map((token) => token.text);
      const bare = words[0] === 'The' && words.length > 2 ? words.slice(1) : words;
      const [first] = bare;
      if (first === undefined) continue;
      const list = byFirst.get(first) ?? [];
      byFirst.set(first, list);
      list.push({ words: bare, means, isAmbiguous: ambiguous });
    }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

/** The longest name that starts at a token; null where none does. */
export function nameAt<T>(index: NameIndex<T>, tokens: readonly Token[], at: number): Form<T> | null {
  const candidates = index.get((tokens[at] as Token).text);
  return candidates?.find(({ words }) => words.every((word, offset) => tokens[at + offset]?.text === word)) ?? null;
}
