import type { Doc } from '../../doc';
import { languageFact } from '../../text/word-fact';

/** A guess at a finite verb: a lower-case word in -ed or -s, or a verb of saying. */
export function isFinite(doc: Doc, at: number): boolean {
  const token = doc.tokens[at];
  const is = token === undefined ? 'no' : finiteFact(doc.language)(token);
  if (is !== 'adverb') return is === 'finite';
  return isFinite(doc, at + 1) || doc.language.functionWords.auxiliaries.has(doc.tokens[at + 1]?.norm ?? '');
}

const finiteFact = languageFact(
  ({ norm, isWord, isCapitalized }, { functionWords: small, reportingVerbs, stances }): 'finite' | 'adverb' | 'no' => {
    if (!isWord || isCapitalized) return 'no';
    if (small.prepositions.has(norm) || small.conjunctions.has(norm)) return 'no';
    if (stances.words.notState.has(norm) || stances.words.ownNouns.has(norm)) return 'no';
    if (small.adverbs.has(norm) || small.times.has(norm) || /ly$/.test(norm)) return 'adverb';
    if (stances.grammar.edAdjectives.has(norm)) return 'no';
    const verb = reportingVerbs.get(norm);
    const isOne = verb
      ? verb.form !== 'base' && verb.form !== 'gerund'
      : /(?:ed|[^s]s)$/.test(norm) || stances.grammar.irregularPasts.has(norm);
    return isOne ? 'finite' : 'no';
  },
);
