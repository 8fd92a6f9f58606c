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

  /** The words that may stand here; null for a gap. */
  get words(): PatternWords | null {
    return this.source === null ? null : (this.known ??= new PatternWords(this.numbers));
  }
}

/** The parts of all patterns of an index: many have the same. */
export class Items {
  private readonly known = new Map<string, Item>();

  constructor(private readonly verbForms: VerbForms) {}

  of(source: string): Item {
    let item = this.known.get(source);
    if (item === undefined) {
      const isOptional = optional(source);
      const words = source === '~' ? null : isOptional ? source.slice(0, -1) : source;
      this.known.set(source, (item = new Item(words, isOptional, this.verbForms)));
    }
    return item;
  }
}

/** A pattern from the word on that it may begin with. Its parts are read when a text comes to them. */
export class Pattern<Rule> {
  private parts: readonly Item[] | null = null;
  private nexts: readonly number[] | null | undefined;

  constructor(
    readonly rule: Rule,
    readonly silences: boolean,
    /** Its place among all. */
    readonly at: number,
    /** What it goes on with as it is written, '' where it ends. */
    private readonly rest: string,
  ) {}

  /** The parts after the first word. */
  partsFrom(items: Items): readonly Item[] {
    return (this.parts ??= this.rest === '' ? [] : this.rest.split(' ').map((source) => items.of(source)));
  }

  /** Numbers of all words that may follow the first one; null where any may, or none need. */
  nextNumbers(items: Items): readonly number[] | null {
    return this.nexts === undefined ? (this.nexts = this.readNexts(items)) : this.nexts;
  }

  private readNexts(items: Items): readonly number[] | null {
    const { rest } = this;
    let numbers: readonly number[] = [];
    for (let start = 0; start < rest.length;) {
      const space = rest.indexOf(' ', start);
      const end = space < 0 ? rest.length : space;
      const item = items.of(rest.slice(start, end));
      if (item.isGap) return null;
      numbers = numbers.length === 0 ? item.numbers : [...new Set([...numbers, ...item.numbers])];
      if (!item.optional) return numbers;
      start = end + 1;
    }
    return null;
  }
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
