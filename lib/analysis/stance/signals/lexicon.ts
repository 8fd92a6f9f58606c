import type { EventClass } from '../../../language/stance-types';
import type { Language } from '../../../language/types';
import { wordFact, type Word } from '../../text/word-fact';

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

const lexicons = new WeakMap<Language, (word: Word) => EventWord | null>();

/** Looks a word up among the language's events; null where it is none. Compiled on first use. */
export function eventLexicon(language: Language): (word: Word) => EventWord | null {
  let lexicon = lexicons.get(language);
  if (lexicon === undefined) lexicons.set(language, (lexicon = compile(language)));
  return lexicon;
}

function compile({ stances: { events, verbForms } }: Language): (word: Word) => EventWord | null {
  const words = new Map<string, EventWord>();
  const add = (word: string, part: Partial<EventWord>) => {
    const known = words.get(word) ?? { verb: null, form: null, isPast: false, noun: null };
    words.set(word, {
      verb: known.verb ?? part.verb ?? null,
      form: known.form ?? part.form ?? null,
      isPast: known.isPast || (known.form === 'base' && part.form === 'past' && known.verb === part.verb),
      noun: known.noun ?? part.noun ?? null,
    });
  };
  for (const { verbs, ...rest } of events)
    for (const source of verbs.trim().split(/\s+/)) {
      const [lemma = '', nouns = ''] = source.split('=');
      const forms = verbForms(lemma);
      const named = nouns === '' ? [] : nouns.split(',').flatMap((noun) => [noun, plural(noun)]);
      const entry: EventEntry = { ...rest, lemma, family: [...new Set([...forms, ...named])] };
      forms.forEach((form, at) => {
        const isGerund = at === forms.length - 1;
        add(form, { verb: entry, form: at === 0 ? 'base' : at === 1 ? 'third' : isGerund ? 'gerund' : 'past' });
        if (isGerund) add(form, { noun: entry });
      });
      for (const noun of named) add(noun, { noun: entry });
    }
  return wordFact(({ norm }) => words.get(norm) ?? null);
}

function plural(noun: string): string {
  if (noun.endsWith('s')) return noun;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : /(?:ch|sh|x)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
