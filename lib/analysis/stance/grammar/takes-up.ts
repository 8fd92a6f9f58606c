import type { Doc, Sentence, Token } from '../../doc';
import { isOfOthers, isStateNoun } from './phrases';

/**
 * Does a sentence begin by taking up what went before: a pronoun, "its", "the country", "the ruling coalition", a
 * quotation? Also behind what opens it: "In a statement late on Monday, the ministry", "But it", "Parliament".
 */
export function takesUp(doc: Doc, sentence: Sentence): boolean {
  if (/^[“"‘'«]$/.test(doc.tokens[sentence.firstToken]?.text ?? '')) return true;
  const at = behindOpening(doc, sentence);
  const small = doc.language.functionWords;
  const norm = doc.tokens[at]?.norm ?? '';
  if (small.pronouns.has(norm) || small.possessives.has(norm) || norm === 'we') return true;
  if (doc.language.stances.grammar.bareActors.has(norm)) return true;
  return (norm === 'the' || norm === 'a' || norm === 'both') && isOfState(doc, sentence, at);
}

/** "It has been dogged by": one thing, none of several countries before. */
export const takesUpOne = (doc: Doc, sentence: Sentence): boolean =>
  doc.language.stances.positionWords.goesBack.has(doc.tokens[behindOpening(doc, sentence)]?.norm ?? '');

/** The token with which the subject begins, behind adverbs, "but", and phrases that a comma closes. */
export function behindOpening(doc: Doc, sentence: Sentence): number {
  const { adverbs, prepositions } = doc.language.functionWords;
  let at = sentence.firstToken;
  while (at < sentence.endToken) {
    const { norm, text } = doc.tokens[at] as Token;
    if (
      (adverbs.has(norm) && !/^(?:both|all|each)$/.test(norm)) ||
      text === ',' ||
      doc.language.stances.grammar.opensAgain.has(norm)
    )
      at++;
    else if (prepositions.has(norm) || doc.language.stances.grammar.speaking.has(norm)) {
      const close = closeOf(doc, sentence, at);
      if (close < 0) return at;
      at = close;
    } else return at;
  }
  return at;
}

/** Words of a phrase that opens a sentence. */
const OPENING = 14;

/** Where a phrase that begins at a token ends: behind its comma, or behind a time ("on Tuesday"); -1 where it does not. */
function closeOf(doc: Doc, { endToken }: Sentence, from: number): number {
  const { times, determiners } = doc.language.functionWords;
  let time = -1;
  for (let at = from + 1; at < endToken && isOfTime(doc.tokens[at] as Token, times, determiners); at++)
    if (times.has((doc.tokens[at] as Token).norm)) time = at;
  if (time >= 0) return time + 1;
  for (let at = from + 1; at < Math.min(endToken, from + OPENING); at++) {
    const { text } = doc.tokens[at] as Token;
    if (text === ',') return at + 1;
    if (/^[;:“”"—–]$/.test(text)) return -1;
  }
  return -1;
}

const isOfTime = ({ norm, text }: Token, times: ReadonlySet<string>, determiners: ReadonlySet<string>): boolean =>
  times.has(norm) || determiners.has(norm) || /^\d/.test(text);

/** Words between the article and the noun: "the north-east African country". */
const MODIFIERS = 5;

/** "the country", "a spokeswoman", "the ruling coalition", "the Balkan state": from an article on. */
function isOfState(doc: Doc, { endToken }: Sentence, article: number): boolean {
  const { notState } = doc.language.stances.words;
  let isNamed = false;
  for (let at = article + 1; at < Math.min(endToken, article + MODIFIERS + 2); at++) {
    const { isWord, isCapitalized, text, norm } = doc.tokens[at] as Token;
    if (text === '-') continue;
    if (!isWord) return false;
    const noun = norm.replace(/'s$/, '');
    const isCountry = doc.language.stances.grammar.countryNouns.has(noun);
    if (isCountry && !(isNamed && doc.language.stances.grammar.governingNouns.has(noun))) return true;
    if (at === article + 1 && doc.language.stances.grammar.ministers.has(noun)) return true;
    if (notState.has(noun)) return false;
    if (at === article + 1 && doc.language.roleNouns.has(noun)) return noun === norm || isStateNoun(doc, noun);
    if (!isNamed && isStateNoun(doc, noun)) return doc.tokens[at + 1]?.norm !== 'of' && !isOfOthers(doc, article, at);
    if (noun !== norm || doc.language.functionWords.prepositions.has(noun)) return false;
    isNamed ||= isCapitalized;
  }
  return false;
}
