import { numberOfPatternWord, PatternWords } from './pattern-words';

/** All forms of a verb by its lemma. */
export type VerbForms = (lemma: string) => readonly string[];

/** A part of a pattern, whose words are numbered when a text first comes to it. */
export class Item {
  private numbered: readonly number[] | null = null;
  private known: PatternWords | null = null;

  constructor(
    /** `reject` or `accept|take` or `<reject>|<spurn>`; null for a gap. */
    private readonly source: string | null,
    readonly optional: boolean,
    private readonly verbForms: VerbForms,
  ) {}

  get isGap(): boolean {
    return this.source === null;
  }

  /** Numbers of the words that may stand here; none for a gap. */
  get numbers(): readonly number[] {
    return (this.numbered ??=
      this.source === null ? [] : [...new Set(normsOf(this.source, this.verbForms))].map(numberOfPatternWord));
  }

  get words(): PatternWords {
    return (this.known ??= new PatternWords(this.numbers));
  }
}

/** Numbers of all words that may follow a pattern's first one; null where any may, or none need. */
export function nextNumbers(items: readonly Item[]): ReadonlySet<number> | null {
  const numbers = new Set<number>();
  for (let at = 1; at < items.length; at++) {
    const item = items[at] as Item;
    if (item.isGap) return null;
    for (const number of item.numbers) numbers.add(number);
    if (!item.optional) return numbers;
  }
  return null;
}

/** True for `word?`, which may be missing. */
export const optional = (source: string): boolean => source.length > 1 && source.endsWith('?');

/** `accept|<reject>` → "accept", "reject", "rejects", "rejected", "rejecting" */
export function normsOf(source: string, verbForms: VerbForms): readonly string[] {
  if (!source.includes('|')) return formsOf(source, verbForms);
  return source.includes('<') ? source.split('|').flatMap((word) => formsOf(word, verbForms)) : source.split('|');
}

const formsOf = (word: string, verbForms: VerbForms): readonly string[] =>
  word.startsWith('<') && word.endsWith('>') ? verbForms(word.slice(1, -1)) : [word];
