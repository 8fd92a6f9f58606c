import { resolveSpeakers } from '../../../../lib/analysis/attribution/speakers';
import { recognizeCountries } from '../../../../lib/analysis/countries/recognize';
import { readDoc, type Sentence } from '../../../../lib/analysis/doc';
import { findActors } from '../../../../lib/analysis/stance/actors/actors';
import { cutStretches } from '../../../../lib/analysis/stance/actors/stretches';
import { findQuotes } from '../../../../lib/analysis/text/quotes';
import { english } from '../../../../lib/language/en/index';
import { articleFromText } from '../../../../lib/page/plain-text';

/** A text as the stance stage gets it: who acts in each sentence, whose clause each stretch is. */
export function readText(text: string) {
  const doc = readDoc(articleFromText(text), english);
  const countries = recognizeCountries(doc);
  const attributions = resolveSpeakers(doc, findQuotes(doc), countries);
  const actors = findActors(doc, countries, attributions);
  return { doc, countries, attributions, actors, stretches: cutStretches(doc, actors, attributions) };
}

/** A text of one sentence, with its actors and a way to find the token of a word. */
export function readSentence(text: string) {
  const { doc, actors } = readText(text);
  const at = (word: string): number => {
    const found = doc.tokens.findIndex((token) => token.norm === word);
    if (found < 0) throw new Error(`"${word}" is no word of "${text}"`);
    return found;
  };
  return { doc, sentence: doc.sentences[0] as Sentence, actors: actors[0] ?? [], at };
}
