import type { NamedAs } from '../../knowledge/named-as';
import type { Token } from '../doc';
import { tokenize } from '../text/tokens';
import { wordFact, type Word } from '../text/word-fact';
import { WordNumbers } from '../text/word-numbers';

/** A name as the words that must follow each other in the text. */
type Form<T> = { readonly words: readonly string[]; readonly means: T; readonly isAmbiguous: boolean };

/** Names that begin with one word: that word by itself, and the longer ones by their second word, longest first. */
type Forms<T> = { readonly alone: Form<T> | null; readonly bySecond: ReadonlyMap<string, readonly Form<T>[]> };

/** Names by the word that they begin with. */
export type NameIndex<T> = {
  /** 1 for a word that names begin with: most do not, and are told by this small table. */
  readonly beginnings: WordNumbers;
  /** The names that begin with a word; null where none does. */
  readonly formsOf: (word: Word) => Forms<T> | null;
};

/** "Le Monde": words and spaces, which need no tokenizer */
const PLAIN = /^[\p{L} ]+$/u;
/** "Le" of "Le Monde", "Likud's", "Smer" of "Smer-SD": a first word that can be told without the tokenizer */
const FIRST_WORD = /^\p{L}+(?:['’]s)?(?=[ &/-]|$)/u;
/** "The Sun" */
const THE_AND_A_WORD = /^The \p{L}+$/u;

/**
 * An index of the names of a table, with straight and with curly apostrophes. "The" at the head of a name may be missing
 * in the text. Names are only sorted by their first words; each is read when a text has its first word.
 */
export function nameIndex<T>(names: readonly NamedAs<T>[]): NameIndex<T> {
  const byFirst = new Map<string, NamedAs<T>[]>();
  const add = (name: NamedAs<T>): void => {
    const first = firstWord(name.text);
    const list = byFirst.get(first);
    if (list) list.push(name);
    else byFirst.set(first, [name]);
  };
  for (const name of names) {
    add(name);
    if (name.text.includes("'")) add({ ...name, text: name.text.replaceAll("'", '’') });
  }
  return {
    beginnings: new WordNumbers(({ text }) => (byFirst.has(text) ? 1 : 0)),
    formsOf: wordFact(({ text }) => {
      const forms = byFirst.get(text)?.map(formOf);
      return forms === undefined ? null : sorted(forms);
    }),
  };
}

/** True for a word that a name may begin with. */
export const mayBeginName = (index: NameIndex<unknown>, word: Word): boolean => index.beginnings.of(word) === 1;

/** The word by which a text may begin a name. */
function firstWord(name: string): string {
  const rest = name.startsWith('The ') && !THE_AND_A_WORD.test(name) ? name.slice(4) : name;
  const end = plainEnd(rest);
  if (end > 0 && (end === rest.length || rest[end] === ' ')) return rest.slice(0, end);
  return FIRST_WORD.exec(rest)?.[0] ?? wordsOf(name)[0] ?? '';
}

/** Where the letters a to z end that a name begins with: most names are told by that. */
function plainEnd(name: string): number {
  let at = 0;
  for (; at < name.length; at++) {
    const letter = name.charCodeAt(at) | 0x20;
    if (letter < 0x61 || letter > 0x7a) break;
  }
  return at;
}

const formOf = <T>({ text, means, ambiguous }: NamedAs<T>): Form<T> => ({
  words: wordsOf(text),
  means,
  isAmbiguous: ambiguous,
});

function sorted<T>(forms: Form<T>[]): Forms<T> {
  const bySecond = new Map<string, Form<T>[]>();
  for (const form of forms.sort((a, b) => b.words.length - a.words.length)) {
    const [, second] = form.words;
    if (second === undefined) continue;
    const list = bySecond.get(second);
    if (list) list.push(form);
    else bySecond.set(second, [form]);
  }
  return { alone: forms.find(({ words }) => words.length === 1) ?? null, bySecond };
}

/** The words of a name, without "The" at the head of a longer one. */
function wordsOf(name: string): readonly string[] {
  const words = PLAIN.test(name) ? name.split(' ') : tokenize(name).map((token) => token.text);
  return words[0] === 'The' && words.length > 2 ? words.slice(1) : words;
}

/** The longest name that starts at a token; null where none does. */
export function nameAt<T>(index: NameIndex<T>, tokens: readonly Token[], at: number): Form<T> | null {
  const token = tokens[at];
  if (token === undefined || !mayBeginName(index, token)) return null;
  const candidates = index.formsOf(token);
  if (candidates === null) return null;
  const { alone, bySecond } = candidates;
  const next = tokens[at + 1];
  const longer = next === undefined || bySecond.size === 0 ? undefined : bySecond.get(next.text);
  if (longer !== undefined) for (const form of longer) if (goesOn(form.words, tokens, at)) return form;
  return alone;
}

/** True where the words of a name from its third on follow. */
function goesOn(words: readonly string[], tokens: readonly Token[], at: number): boolean {
  for (let offset = 2; offset < words.length; offset++) if (tokens[at + offset]?.text !== words[offset]) return false;
  return true;
}
