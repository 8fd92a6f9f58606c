import type { Speaker } from '../../types/analysis';
import type { Doc, Sentence, Token } from '../doc';

const SPACE = /\s+/;

/** How a text writes a word: with a capital inside a sentence, where only names have one; in small letters; in headlines alone. */
type Written = { readonly asName: boolean; readonly small: boolean; readonly inHeadlines: boolean };

function written(doc: Doc, word: string): Written {
  const { sentences, tokens } = doc;
  const lower = word.toLowerCase();
  const [capital, letter] = [word.charCodeAt(0), lower.charCodeAt(0)];
  let small = false;
  let isFound = false;
  let inText = false;
  for (const sentence of sentences)
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const { text } = tokens[at] as Token;
      const first = text.charCodeAt(0);
      if (first !== capital && first !== letter) continue; // so it is with most words
      if (text === lower) small = true;
      if (!isWord(text, word)) continue;
      isFound = true;
      if (isHeadline(doc, sentence)) continue;
      inText = true;
      const before = at === sentence.firstToken ? undefined : tokens[at - 1];
      if (before?.isWord === true || before?.text === ',') return { asName: true, small, inHeadlines: false };
    }
  return { asName: false, small, inHeadlines: isFound && !inText };
}

/** A heading, or a sentence in which no longer word is small, those that only join others aside. */
function isHeadline({ blocks, tokens, language }: Doc, { block, firstToken, endToken }: Sentence): boolean {
  if (blocks[block]?.kind === 'heading') return true;
  const { prepositions, conjunctions, relatives, determiners } = language.functionWords;
  const joins = [prepositions, conjunctions, relatives, determiners];
  for (let at = firstToken; at < endToken; at++) {
    const token = tokens[at];
    if (token?.isWord !== true || token.isCapitalized || token.text.length < LONG) continue;
    if (!joins.some((words) => words.has(token.norm))) return false;
  }
  return true;
}

/** Fewest letters of a word that a headline in capitals would begin with one. */
const LONG = 4;

/** "Tamm" and the genitive "Tamm’s". */
const isWord = (text: string, word: string): boolean =>
  text.startsWith(word) && (text.length === word.length || /^['’]s?$/.test(text.slice(word.length)));

/**
 * The name of a person without the word that only begins a sentence ("Filmmaker Ana Ortega"); null where the words are no
 * name but those of a headline ("Ministry Denies Report"), or a word of every day at the head of a sentence ("Health chiefs said").
 */
export function personalName(doc: Doc, { name, office }: Speaker): string | null {
  const { language } = doc;
  const words = name.split(SPACE);
  // "Neither Ortega", "Unlike Ortega"
  while (words.length > 1 && isSmallWord(doc, words[0] ?? '')) words.shift();
  const [first = '', ...rest] = words;
  if (language.functionWords.pronouns.has(first.toLowerCase()) || PRONOUN.test(first)) return null;
  const whole = words.join(' ');
  if (office !== null || language.givenNames.has(first.toLowerCase())) return whole;
  if (rest.length === 0) {
    const { asName, small } = written(doc, first);
    return asName || !small ? whole : null;
  }
  if (rest.some((word) => NAME_WORD.test(word) && isNoName(written(doc, word)))) return null;
  const { asName, small } = written(doc, first);
  if (asName || !small) return whole;
  return rest.length > 1 ? rest.join(' ') : null;
}

const isSmallWord = ({ language }: Doc, word: string): boolean => {
  const { determiners, prepositions, conjunctions, nameParticles } = language.functionWords;
  const norm = word.toLowerCase();
  if (norm === 'the') return false; // it is a part of the names of offices
  return (
    [determiners, prepositions, conjunctions, language.claims.sources.unnamed.none].some((words) => words.has(norm)) &&
    !nameParticles.has(norm)
  );
};

const isNoName = ({ asName, small, inHeadlines }: Written): boolean => !asName && (small || inHeadlines);

// "You’ve", "Everyone"
const PRONOUN = /['’](?:ve|re|ll|d|m)$|^(?:every|some|any|no)(?:one|body)$/i;
const NAME_WORD = /^\p{Lu}\p{Ll}/u;
