import type { EffectClass } from '../../../language/stance-types';
import type { WordSet } from '../../../language/types';
import { wordFact, type Word } from '../../text/word-fact';
import { stem } from '../topic/topic-words';
import { byLanguage } from '../../text/by-language';

/** What a word may be to what is argued of a matter. */
type EffectWord = {
  /** What it does to its object, as a verb; null for other words. */
  readonly effect: EffectClass | null;
  readonly form: 'base' | 'third' | 'past' | 'gerund' | null;
  /** 1 for a good thing or quality, -1 for a bad one. */
  readonly value: 1 | 0 | -1;
  /** The same of words that say it only of what they are said of: "is a charade". */
  readonly judges: 1 | 0 | -1;
  readonly calls: boolean;
  readonly thinks: boolean;
};

const NOTHING: EffectWord = { effect: null, form: null, value: 0, judges: 0, calls: false, thinks: false };

/** Looks a word up among the language's words of effect; null where it is none. Compiled on first use. */
export const effectLexicon = byLanguage(({ stances: { effects, verbForms } }): ((word: Word) => EffectWord | null) => {
  const words = new Map<string, EffectWord>();
  const add = (verbs: string, part: Partial<EffectWord>) => {
    for (const lemma of verbs.trim().split(/\s+/)) {
      const forms = verbForms(lemma);
      forms.forEach((norm, at) => {
        const form = at === 0 ? 'base' : at === 1 ? 'third' : at === forms.length - 1 ? 'gerund' : 'past';
        const known = words.get(norm);
        words.set(norm, { ...NOTHING, form, ...known, ...part });
      });
    }
  };
  for (const effect of effects.classes) add(effect.verbs, { effect });
  add(effects.calls, { calls: true });
  add(effects.thinks, { thinks: true });
  const { good, bad, praise, blame } = effects;
  const singulars = (norm: string) => [norm, stem(norm), norm.replace(/(?:ies|es)$/, 'y')];
  const sideOf = (norm: string, fine: WordSet, ill: WordSet) => {
    const known = singulars(norm).find((form) => fine.has(form) || ill.has(form));
    return known === undefined ? 0 : fine.has(known) ? 1 : -1;
  };
  return wordFact(({ norm }) => {
    const known = words.get(norm);
    const value = sideOf(norm, good, bad);
    const judges = value === 0 ? sideOf(norm, praise, blame) : value;
    return judges === 0 ? (known ?? null) : { ...(known ?? NOTHING), value, judges };
  });
});
