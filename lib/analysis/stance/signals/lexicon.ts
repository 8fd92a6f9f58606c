import type { EventClass } from '../../../language/stance-types';
import { wordFact, type Word } from '../../text/word-fact';
import { byLanguage } from '../../text/by-language';
import { knownTo } from '../../text/word-numbers';

/** A verb of an event with the nouns for the same act. */
export type EventEntry = Omit<EventClass, 'verbs'> & {
  readonly lemma: string;
  /** Forms of the verb, and the nouns in singular and plural. */
  readonly family: readonly string[];
};

/** What a word may be in an event. `form` is null for words that are nouns only. */
export type EventWord = {
  readonly verb: EventEntry | null;
  readonly form: 'base' | 'third' | 'past' | 'gerund' | null;
  /** True for a base that is the past, too: "cut". */
  readonly isPast: boolean;
  readonly noun: EventEntry | null;
};

type Writable<T> = { -readonly [key in keyof T]: T[key] };

/** An entry of the tables: there are many, and a text needs few families. */
class Entry implements EventEntry {
  readonly plover: EventEntry['plover'];
  readonly kind: EventEntry['kind'];
  readonly regard: EventEntry['regard'];
  readonly undoes?: true;
  private known: readonly string[] | null = null;

  constructor(
    { plover, kind, regard, undoes }: Omit<EventClass, 'verbs'>,
    readonly lemma: string,
    private readonly forms: readonly string[],
    private readonly nouns: readonly string[],
  ) {
    this.plover = plover;
    this.kind = kind;
    this.regard = regard;
    if (undoes) this.undoes = undoes;
  }

  get family(): readonly string[] {
    return (this.known ??= [...new Set([...this.forms, ...this.nouns])]);
  }
}

const NO_NOUNS: readonly string[] = [];

/** Looks a word up among the language's events; null where it is none. Compiled on first use. */
export const eventLexicon = byLanguage(({ stances: { events, verbForms } }): ((word: Word) => EventWord | null) => {
  const words = new Map<string, Writable<EventWord>>();
  const wordOf = (norm: string): Writable<EventWord> => {
    let word = words.get(norm);
    if (word === undefined) words.set(norm, (word = { verb: null, form: null, isPast: false, noun: null }));
    return word;
  };
  for (const { verbs, ...rest } of events)
    for (const source of verbs.trim().split(/\s+/)) {
      const named = source.includes('=') ? nounsOf(source) : NO_NOUNS;
      const lemma = named === NO_NOUNS ? source : source.slice(0, source.indexOf('='));
      const forms = verbForms(lemma);
      const entry = new Entry(rest, lemma, forms, named);
      forms.forEach((form, at) => {
        const word = wordOf(form);
        const isGerund = at === forms.length - 1;
        if (word.verb === null) {
          word.verb = entry;
          word.form = at === 0 ? 'base' : at === 1 ? 'third' : isGerund ? 'gerund' : 'past';
        } else if (word.verb === entry && word.form === 'base' && !isGerund) word.isPast = true;
        if (isGerund) word.noun ??= entry;
      });
      for (const noun of named) wordOf(noun).noun ??= entry;
    }
  return wordFact(({ norm }) => words.get(norm) ?? null);
});

/** 1 for a word of the lexicon, 0 for others, which most are. */
export const eventNumbers = knownTo(eventLexicon);

/** `deport=deportation` → "deportation", "deportations" */
const nounsOf = (source: string): string[] =>
  source
    .slice(source.indexOf('=') + 1)
    .split(',')
    .flatMap((noun) => [noun, plural(noun)]);

function plural(noun: string): string {
  if (noun.endsWith('s')) return noun;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : /(?:ch|sh|x)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
